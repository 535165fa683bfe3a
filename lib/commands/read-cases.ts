import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSeeds } from '@/seeds/read-seeds';
import { decideFields, toCoding } from '../domain/code-incident';
import { canonicalise } from '../intake/canonicalise';
import { dispatchSchema, type ExpectedIncident } from '../intake/eval/dispatch';
import {
  addScores,
  addTrust,
  emptyScore,
  emptyTrust,
  type Score,
  scoreArticle,
  type TrustByLevel,
  trustArticle,
} from '../intake/eval/score';
import { readArticle } from '../intake/read-article';
import { inProject } from './project-root';

/** A text with what must be found in it. */
type Case = { bytes: Uint8Array; publishedOn: string | null; incidents: ExpectedIncident[] };
type Seeds = ReturnType<typeof readSeeds>;

/** The dispatches of a set, tests/fixtures/news. */
export function listDispatchCases(set: 'seen' | 'unseen'): Case[] {
  const folder = inProject('tests/fixtures/news', set);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const json = readFileSync(path.join(folder, name.replace(/txt$/, 'json')), 'utf8');
    const { incidents, publishedOn, publishedBy } = dispatchSchema.parse(JSON.parse(json));
    const bytes = readFileSync(path.join(folder, name));
    return { bytes, incidents, publishedOn: publishedBy === 'argument' ? publishedOn : null };
  });
}

/** What one coded article alone says of one incident, in the terms of a dispatch. */
function toExpected(
  article: Seeds['articles'][number],
  incident: string,
  { sites }: Seeds,
): ExpectedIncident {
  const own = article.statements
    .filter((row) => row.incidents.includes(incident))
    .map((row) => ({ ...row, id: row.key, article: article.slug, publishedOn: article.publishedOn }));
  const decisions = decideFields(own, []);
  const value = (field: string) => decisions.find((row) => row.field === field)?.value;
  const site = sites.find(({ slug }) => slug === value('site'));
  const isHome = site?.lat === null && site.commune === null;
  const coding = toCoding([...decisions, ...withNight(decisions)], own, new Set());
  return {
    site: isHome ? null : (site?.slug ?? null),
    place: null,
    siteKind: site?.kind ?? null,
    nights: value('night') ? [value('night') as ExpectedIncident['nights'][number]] : [],
    nightBasis: value('night') ? 'stated' : null,
    methods: coding?.methods ?? [],
    quantities: coding?.quantities ?? {},
    speakers: [...new Set(own.flatMap(({ speaker }) => speaker ?? []))],
  };
}

// toCoding wants a night; what else it tells does not hang on it.
const withNight = (decisions: ReturnType<typeof decideFields>) =>
  decisions.some(({ field }) => field === 'night')
    ? []
    : [
        {
          field: 'night' as const,
          value: '2025-04-14',
          rule: 'single' as const,
          reason: null,
          statements: [],
        },
      ];

/** The coded articles whose texts are in the news folder. */
export function listArticleCases(newsDir: string): Case[] {
  if (!existsSync(newsDir)) return [];
  const seeds = readSeeds();
  return readdirSync(newsDir)
    .filter((name) => /\.txt$/i.test(name))
    .sort()
    .flatMap((name): Case[] => {
      const bytes = readFileSync(path.join(newsDir, name));
      const article = seeds.articles.find(({ rawSha256 }) => rawSha256 === canonicalise(bytes).rawSha256);
      if (!article) return [];
      const slugs = [...new Set(article.statements.flatMap(({ incidents }) => incidents))];
      const incidents = slugs.map((slug) => toExpected(article, slug, seeds));
      return [{ bytes, publishedOn: article.publishedOn, incidents }];
    });
}

/** Reads every case as a stranger's article, nothing known of it, and adds up how it went. */
export function scoreCases(cases: readonly Case[]): { score: Score; trust: TrustByLevel } {
  const { sites } = readSeeds();
  const read = cases.map(({ bytes, publishedOn, incidents }) => {
    const canonical = canonicalise(bytes);
    const { proposals } = readArticle(canonical, { publishedOn, outlet: null, sites, known: [] });
    return { score: scoreArticle(incidents, proposals), trust: trustArticle(incidents, proposals) };
  });
  return {
    score: read.map(({ score }) => score).reduce(addScores, emptyScore()),
    trust: read.map(({ trust }) => trust).reduce(addTrust, emptyTrust()),
  };
}
