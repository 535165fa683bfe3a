import type { Site } from '../domain/site';
import { type OpenedArticle, openArticle } from './open-article';
import type { ArticleReading, KnownIncident } from './proposal';
import { readArticle } from './read-article';
import { findByteFault, type ReadFault, UnreadableTextError } from './read-fault';
import { sketchText, type TextSketch } from './sketch-text';

/** A file as it came, or the canonical text of one that was read before; what is known of it, and of everything else. */
export type ReadQuestion = {
  bytes: Uint8Array | string;
  publishedOn: string | null;
  outlet: string | null;
  sites: readonly Site[];
  known: readonly KnownIncident[];
};
export type ReadBytes = Pick<OpenedArticle, 'text' | 'rawSha256' | 'rawLength' | 'canonicalSha256'> & {
  sketch: TextSketch;
  reading: ArticleReading;
};
export type ReadAnswer = ReadBytes | { fault: ReadFault };

/** A text that is canonical already. */
const toOpened = (text: string) => ({
  ...{ text, publishedOn: null, rawSha256: '', rawLength: 0, canonicalSha256: '' },
});

/** From bytes to proposals, or why there are none: the whole way of one article, without store or network. */
export function readBytes({ bytes, ...given }: ReadQuestion): ReadAnswer {
  const fault = typeof bytes === 'string' ? null : findByteFault(bytes);
  if (fault) return { fault };
  try {
    const opened = typeof bytes === 'string' ? toOpened(bytes) : openArticle(bytes);
    const { text, rawSha256, rawLength, canonicalSha256 } = opened;
    const reading = readArticle(opened, given);
    return { text, rawSha256, rawLength, canonicalSha256, sketch: sketchText(text), reading };
  } catch (error) {
    if (error instanceof UnreadableTextError) return { fault: error.fault };
    throw error;
  }
}
