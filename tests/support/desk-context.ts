import { readFileSync } from 'node:fs';
import type { DeskContext } from '@/lib/domain/desk-context';
import { toContent } from '@/lib/domain/plan-statements';
import type { HeldIncident } from '@/lib/domain/to-form';
import { readSeeds } from '@/seeds/read-seeds';
import { codedArticles, gazetteer, listIncidents, listStatements } from './seed-series';

const seeds = readSeeds();
const statements = listStatements();

/** What the desk knows when it has nothing but the coded files. */
export const codedContext: DeskContext = {
  sites: gazetteer,
  communes: readFileSync('seeds/communes.csv', 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[1] ?? []),
  articles: new Map(codedArticles.map((row) => [row.slug, { ...row, text: null }])),
  outlets: new Map(seeds.outlets.map((row) => [row.slug, row])),
  origins: new Map(seeds.origins.map((row) => [row.slug, row])),
  incidents: new Set(seeds.incidents.map((row) => row.slug)),
  known: new Map(statements.map((row) => [toContent(row), row.id])),
};

/** The twelve coded incidents as the desk holds them. */
export const heldIncidents: (HeldIncident & { slug: string })[] = listIncidents().map(
  ({ slug, summary, decisions }) => ({
    slug,
    summary,
    decisions,
    statements: statements.filter((row) => row.incidents.includes(slug)),
  }),
);
