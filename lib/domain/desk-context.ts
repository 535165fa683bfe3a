import type { Outlet } from './article';
import type { Origin } from './origin';
import type { Site } from './site';

/** An article as the desk checks a form against it; `text` is null where it is not at hand. */
export type ContextArticle = {
  slug: string;
  url: string | null;
  language: 'en' | 'fr';
  publishedOn: string | null;
  publishedBasis: 'stated' | 'inferred';
  text: string | null;
};

/** What a form is held against: everything it may point to, and the slugs that are taken. */
export type DeskContext = {
  /** The names of all communes of France. */
  communes: readonly string[];
  sites: ReadonlyMap<string, Site>;
  articles: ReadonlyMap<string, ContextArticle>;
  outlets: ReadonlyMap<string, Outlet>;
  origins: ReadonlyMap<string, Origin>;
  /** Slugs of every incident there ever was. */
  incidents: ReadonlySet<string>;
  /** Ids of the statements that the form's articles make already, by what they say (see toContent). */
  known: ReadonlyMap<string, string>;
};
