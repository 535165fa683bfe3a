import { foldInPlace } from '@/lib/intake/fold-in-place';
import { paragraphAt, type Span } from '@/lib/intake/sentences';

/** The text of an article as the route gives it. */
export type PassageText = { text: string; language: 'en' | 'fr'; sentences: Span[] };

const texts = new Map<string, Promise<PassageText | null>>();

/** The text of an article, asked for once; null where it is not at hand. */
export function fetchText(url: string): Promise<PassageText | null> {
  const known = texts.get(url) ?? ask(url);
  texts.set(url, known);
  return known;
}

async function ask(url: string): Promise<PassageText | null> {
  const response = await fetch(url, { redirect: 'manual' }).catch(() => null);
  if (response?.ok) return (await response.json()) as PassageText;
  texts.delete(url);
  return null;
}

/** Where pasted words stand in a text: quotes, blanks, accents and capitals may differ. Null when nowhere, or more than once. */
export function findWords(text: string, words: string): Span | null {
  const [inside, wanted] = [foldInPlace(text), foldInPlace(words.trim())];
  if (wanted === '') return null;
  const start = inside.indexOf(wanted);
  if (start < 0 || inside.indexOf(wanted, start + 1) >= 0) return null;
  return { start, end: start + wanted.length };
}

const WORD = /\S+/gu;

/** The words of a stretch, each with its place in the whole text. */
export function listWords(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** The inputs of a source that quotes this passage. */
export function quotePassage(part: string, text: string, { start, end }: Span): Record<string, string[]> {
  return {
    [`${part}.quote`]: [text.slice(start, end)],
    [`${part}.start`]: [String(start)],
    [`${part}.end`]: [String(end)],
    [`${part}.paragraph`]: [String(paragraphAt(text, start))],
  };
}
