import { createHash } from 'node:crypto';
import { ARTICLE_LIMITS } from './article-limits';
import { canonicalise, refuseMarks } from './canonicalise';
import { decodeText } from './decode-text';
import { extractPage, isPage, type Page } from './extract-page';
import { type ArticleFacts, detectLanguage, findFacts, findTitle } from './find-metadata';
import { findStatedDay, toDay } from './find-stated-day';
import { UnreadableTextError } from './read-fault';
import { splitSentences } from './sentences';
import { tidyText } from './tidy-text';

/** An article's file as it is read: its canonical text and what the file itself says of it. */
export type OpenedArticle = ArticleFacts & { rawSha256: string; rawLength: number; canonicalSha256: string };

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
const WORD = /\p{L}{2,}/gu;
// Signs of programs, tables and mark-up.
const CODE = /[{}[\]<>=;|\\`~#$%^*_]/g;

function requireNews(text: string): string {
  if (text.trim() === '') throw new UnreadableTextError('empty');
  if (text.length > ARTICLE_LIMITS.characters) throw new UnreadableTextError('too_long');
  const sample = tidyText(text.slice(0, 20_000)).text;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const signs = sample.match(CODE)?.length ?? 0;
  const hasSentence = splitSentences(sample, 'en').some(
    ({ start, end }) => (sample.slice(start, end).match(WORD)?.length ?? 0) >= 4,
  );
  if (!hasSentence || letters < sample.trim().length * 0.5 || signs > letters * 0.1)
    throw new UnreadableTextError('no_words');
  return text;
}

function fromPage(page: Page, bytes: Uint8Array): OpenedArticle {
  refuseMarks(page.text);
  const text = requireNews(page.text.normalize('NFC'));
  const language = page.language?.slice(0, 2).toLowerCase();
  return {
    text,
    language: language === 'fr' || language === 'en' ? language : detectLanguage(text),
    title: page.title?.trim().slice(0, 300) || findTitle(text),
    outlet: page.outlet?.trim().slice(0, 120) || null,
    publishedOn: toDay(page.published) ?? findStatedDay(text),
    rawSha256: sha256(bytes),
    rawLength: bytes.length,
    canonicalSha256: sha256(text),
  };
}

const SILENT = /<(script|style|noscript|template|svg|head)\b[^<>]*>/gi;

/** A page that could not be parsed, without what its readers would not see. */
function cutSilent(raw: string): string {
  const pieces: string[] = [];
  let at = 0;
  const lower = raw.toLowerCase();
  for (const match of raw.matchAll(SILENT)) {
    if (match.index < at) continue;
    const end = lower.indexOf(`</${match[1]?.toLowerCase()}`, match.index);
    // Without its end an element reaches to the end of the page; a second search would find none either.
    pieces.push(raw.slice(at, match.index));
    at = end < 0 ? raw.length : end;
    if (end < 0) break;
  }
  return [...pieces, raw.slice(at)].join(' ');
}

/**
 * Opens the file of an article. Of a saved page the canonical text is that of its article, found by a parser; of anything
 * else it is the text itself (canonicalise). The raw hash is always that of the bytes. Throws UnreadableTextError
 * with the reason why a file is none: empty, binary, too long, no sentences.
 */
export function openArticle(bytes: Uint8Array): OpenedArticle {
  if (bytes.length === 0) throw new UnreadableTextError('empty');
  if (bytes.length > ARTICLE_LIMITS.bytes) throw new UnreadableTextError('too_large');
  const raw = decodeText(bytes).text;
  const page = isPage(raw) ? extractPage(raw) : null;
  if (page) return fromPage(page, bytes);
  const source = isPage(raw) ? new TextEncoder().encode(cutSilent(raw)) : bytes;
  const { text, publishedOn, canonicalSha256 } = canonicalise(source);
  requireNews(text);
  return {
    ...findFacts(text, publishedOn),
    rawSha256: sha256(bytes),
    rawLength: bytes.length,
    canonicalSha256,
  };
}
