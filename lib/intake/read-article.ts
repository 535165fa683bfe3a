import type { ArticleReading, KnownIncident } from './proposal';
import { collect } from './read/collect';
import type { Gazetteer } from './read/gazetteer';
import { propose } from './read/propose';
import { findFrame, settleNights } from './read/settle-nights';
import { toSheet } from './read/sheet';

/** What an article is read with. */
export type ToRead = {
  text: string;
  language: 'en' | 'fr';
  publishedOn: string | null;
  gazetteer: Gazetteer;
  known: readonly KnownIncident[];
};

/** Reads the canonical text of an article into proposals with their evidence. Total: any text gives an answer. */
export function readArticle({
  text,
  language,
  publishedOn,
  gazetteer,
  known,
}: ToRead): Pick<ArticleReading, 'proposals'> {
  // 1. Lay out: sentences, the nights they name, what rules them out.
  const sheet = toSheet(text, { publishedOn, language });
  // 2. Places and acts, sentence by sentence.
  const { bins, places } = collect(sheet, gazetteer);
  // 3. Nights that only the article as a whole gives.
  const settled = settleNights(bins, findFrame(sheet));
  // 4. Statements and proposals.
  return { proposals: propose({ sheet, bins: settled, places, gazetteer, known }) };
}
