import type { Site } from '../domain/site';
import { type ArticleFacts, findFacts } from './find-metadata';
import { inferStatedDay } from './find-stated-day';
import { inferPublication } from './infer-publication';
import type { ArticleReading, KnownIncident } from './proposal';
import { type Gazetteer, toGazetteer } from './read/gazetteer';
import { readText } from './read-text';

/** What whoever brings an article knows of it, and what is known already; null is not known. */
export type Given = {
  publishedOn: string | null;
  outlet: string | null;
  sites: readonly Site[];
  known: readonly KnownIncident[];
};

/** The text of an article with its date header, and what else its file says where somebody looked (openArticle). */
export type ArticleText = Pick<ArticleFacts, 'text' | 'publishedOn'> & Partial<ArticleFacts>;

// Kept for the next article: they come by the hundred, and across a thread each brings a list of its own.
let kept: { sites: readonly Site[]; text: string; gazetteer: Gazetteer } | undefined;

function gazetteerOf(sites: readonly Site[]): Gazetteer {
  if (kept?.sites === sites) return kept.gazetteer;
  const text = JSON.stringify(sites);
  const gazetteer = kept?.text === text ? kept.gazetteer : toGazetteer(sites);
  kept = { sites, text, gazetteer };
  return gazetteer;
}

/**
 * Reads one article: who published it when, and what it says, as proposals with their evidence. A day that is given
 * comes before one that is stated; without either it is inferred from the known incidents the article tells of.
 */
export function readArticle(
  article: ArticleText,
  { publishedOn, outlet, sites, known }: Given,
): ArticleReading {
  const facts = { ...findFacts(article.text, article.publishedOn), ...article };
  const { text, language } = facts;
  const toRead = { text, language, gazetteer: gazetteerOf(sites), known };
  const stated = publishedOn ?? facts.publishedOn ?? findFacts(text, null).publishedOn;
  const day = stated ?? inferStatedDay(text) ?? inferPublication(toRead);
  return {
    language,
    title: facts.title,
    outlet: outlet ?? facts.outlet,
    publishedOn: day,
    publishedBasis: day === null ? null : stated === null ? 'inferred' : 'stated',
    ...readText({ ...toRead, publishedOn: day }),
  };
}
