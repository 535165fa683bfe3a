import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { contextSchema } from '../domain/article';
import type { Editor } from '../domain/editor';
import { type Patch, toPatch, toSortedJson } from '../domain/revision';
import type { ArticleReading } from '../intake/proposal';
import { countOpen } from '../intake/ruling/list-unused';
import { type ReadingState, toStateUnits } from '../intake/ruling/reading-state';
import type { DayFrom } from '../intake/ruling/shown-reading';
import type { TextSketch } from '../intake/sketch-text';
import type { Transaction } from './database';
import { toJson } from './json';
import { recordDeskRevision, recordRevision } from './revisions';
import { PUBLIC_ARTICLE } from './snapshot';

/** What the reader made of an article, and editors of that. `version` counts every change of it. */
export type Reading = {
  id: string;
  article: string;
  text: string;
  computed: ArticleReading;
  state: ReadingState;
  dayFrom: DayFrom | null;
  fileName: string | null;
  version: number;
  createdBy: string;
};

const withText = { article: { select: { canonicalText: true } } } satisfies Prisma.ReadingInclude;
type Row = Prisma.ReadingGetPayload<{ include: typeof withText }>;

function toReading({ articleSlug, article, computed, state, dayFrom, ...rest }: Row): Reading {
  const { id, fileName, version, createdBy } = rest;
  return {
    ...{ id, fileName, version, createdBy },
    article: articleSlug,
    text: article.canonicalText ?? '',
    computed: computed as ArticleReading,
    state: state as ReadingState,
    dayFrom: dayFrom as DayFrom | null,
  };
}

/** One reading with its text, or null. */
export async function findReading(tx: Transaction, id: string): Promise<Reading | null> {
  const row = await tx.reading.findUnique({ where: { id }, include: withText });
  return row && toReading(row);
}

/** The reading of an article, or null. */
export async function findReadingOf(tx: Transaction, article: string): Promise<Reading | null> {
  const row = await tx.reading.findUnique({ where: { articleSlug: article }, include: withText });
  return row && toReading(row);
}

type NewReading = Pick<Reading, 'id' | 'article' | 'computed' | 'state' | 'dayFrom' | 'fileName'> & {
  sketch: TextSketch;
};

/** Stores a new reading with its first revision. */
export async function createReading(tx: Transaction, editor: Editor, reading: NewReading): Promise<void> {
  const { id, article, computed, state, dayFrom, fileName, sketch } = reading;
  await tx.reading.create({
    data: {
      ...{ id, articleSlug: article, dayFrom, fileName },
      computed: toJson(computed),
      state: toJson(state),
      sketch: toJson(sketch),
      ...countOpen(computed, state),
      createdBy: editor.id,
      updatedBy: editor.id,
      updatedAt: new Date(),
    },
  });
  const patch = toPatch({}, { article, proposals: state.proposals.length, ...toStateUnits(state) });
  await recordDeskRevision(tx, { entity: 'reading', entityId: id, patch, reason: null, author: editor.id });
}

type ReadingChange = { state: ReadingState; computed?: ArticleReading; dayFrom?: DayFrom };

/** The only way to change a reading: the revision is part of the change, a public one where readers see it. Answers its new version. */
export async function changeReading(
  tx: Transaction,
  editor: Editor,
  { before, change, extra = {} }: { before: Reading; change: ReadingChange; extra?: Patch },
): Promise<number> {
  const { state, computed = before.computed, dayFrom = before.dayFrom } = change;
  await tx.reading.update({
    where: { id: before.id, version: before.version },
    data: {
      state: toJson(state),
      ...(change.computed ? { computed: toJson(computed) } : {}),
      dayFrom,
      ...countOpen(computed, state),
      updatedBy: editor.id,
      updatedAt: new Date(),
      version: { increment: 1 },
    },
  });
  const isSeen = await storeContext(tx, before.article, state);
  const record = isSeen ? recordRevision : recordDeskRevision;
  const patch = { ...toPatch(toStateUnits(before.state), toStateUnits(state)), ...extra };
  return record(tx, {
    entity: 'reading',
    entityId: before.id,
    patch,
    reason: null,
    author: editor.id,
  });
}

/** The sentences set aside as context are told with the article, once it is public. Answers whether readers see a change. */
async function storeContext(tx: Transaction, slug: string, { marks }: ReadingState): Promise<boolean> {
  const spans = marks.filter((row) => row.as === 'context').map(({ start, end }) => ({ start, end }));
  const context = contextSchema.parse(spans.slice(0, 1000));
  const held = await tx.article.findUnique({ where: { slug, isImported: true }, select: { context: true } });
  if (!held || toSortedJson(held.context ?? []) === toSortedJson(context)) return false;
  await tx.article.update({ where: { slug }, data: { context } });
  return (await tx.article.count({ where: { slug, ...PUBLIC_ARTICLE } })) > 0;
}

/** The sketches of all texts that were read at the desk, by article. */
export async function listSketches(tx: Transaction): Promise<{ article: string; sketch: TextSketch }[]> {
  const rows = await tx.reading.findMany({ select: { articleSlug: true, sketch: true } });
  return rows.map((row) => ({ article: row.articleSlug, sketch: row.sketch as TextSketch }));
}
