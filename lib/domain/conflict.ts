import { z } from 'zod';
import { type Localised, localisedSchema } from './locale';
import { type FieldCode, getField, type Polarity, type Statement } from './statement';

/** How accepted statements about one thing fail to agree (DESIGN §2.4). `settled` kinds are classed by rule and are not errors. */
export const CONFLICT_KINDS = [
  {
    code: 'value',
    settled: null,
    label: { en: 'Contradiction', fr: 'Contradiction' },
    why: {
      en: 'The values cannot both be true of one thing.',
      fr: 'Les valeurs ne peuvent être vraies ensemble d’une même chose.',
    },
  },
  {
    code: 'granularity',
    settled: 'explained',
    label: { en: 'More or less precise', fr: 'Plus ou moins précis' },
    why: {
      en: 'One report is less precise than another: both can be true.',
      fr: 'Un article est moins précis qu’un autre : les deux peuvent être vrais.',
    },
  },
  {
    code: 'scope',
    settled: 'explained',
    label: { en: 'Not the same count', fr: 'Pas le même décompte' },
    why: {
      en: 'The reports do not count the same set.',
      fr: 'Les articles ne comptent pas le même ensemble.',
    },
  },
  {
    code: 'superseded',
    settled: 'superseded',
    label: { en: 'Overtaken by events', fr: 'Dépassé depuis' },
    why: {
      en: 'It was true when it was written, and no longer later.',
      fr: 'C’était vrai au moment de l’article, ce ne l’est plus ensuite.',
    },
  },
  {
    code: 'attribution',
    settled: null,
    label: { en: 'Who is behind it', fr: 'Qui est derrière' },
    why: {
      en: 'Named speakers hold different parties responsible. Mirador does not choose.',
      fr: 'Des locuteurs nommés mettent en cause des acteurs différents. Mirador ne tranche pas.',
    },
  },
  {
    code: 'identity',
    settled: null,
    label: { en: 'Identity', fr: 'Identité' },
    why: {
      en: 'It is not certain that the reports speak of the same attack.',
      fr: 'Il n’est pas certain que les articles parlent de la même attaque.',
    },
  },
  {
    code: 'existence',
    settled: null,
    label: { en: 'Existence', fr: 'Existence' },
    why: { en: 'One report asserts it, another denies it.', fr: 'Un article l’affirme, un autre le dément.' },
  },
  {
    code: 'name',
    settled: null,
    label: { en: 'Name', fr: 'Nom' },
    why: {
      en: 'The reports spell out or explain a name differently.',
      fr: 'Les articles développent ou expliquent un nom différemment.',
    },
  },
  {
    code: 'against_reference',
    settled: null,
    label: { en: 'Contradicts the map', fr: 'Contredit la carte' },
    why: {
      en: 'The report does not fit the list of places.',
      fr: 'L’article ne s’accorde pas avec la liste des lieux.',
    },
  },
] as const satisfies readonly { code: string; settled: string | null; label: Localised; why: Localised }[];
export type ConflictKind = (typeof CONFLICT_KINDS)[number]['code'];

export const CONFLICT_STATUSES = [
  { code: 'open', label: { en: 'Open', fr: 'Ouvert' } },
  { code: 'explained', label: { en: 'Explained', fr: 'Expliqué' } },
  { code: 'superseded', label: { en: 'Overtaken', fr: 'Dépassé' } },
  { code: 'kept_as_range', label: { en: 'Kept as a range', fr: 'Gardé en fourchette' } },
  { code: 'resolved', label: { en: 'Resolved', fr: 'Résolu' } },
] as const satisfies readonly { code: string; label: Localised }[];
export type ConflictStatus = (typeof CONFLICT_STATUSES)[number]['code'];

export const SEVERITIES = [
  { code: 'high', label: { en: 'high', fr: 'forte' } },
  { code: 'medium', label: { en: 'medium', fr: 'moyenne' } },
  { code: 'low', label: { en: 'low', fr: 'faible' } },
] as const satisfies readonly { code: string; label: Localised }[];
export type Severity = (typeof SEVERITIES)[number]['code'];

/** What a conflict is about: one incident, one site of the gazetteer, or the series of attacks (`slug` null, or a night). */
export type Subject = { about: 'incident' | 'site' | 'series'; slug: string | null };

/** Statements about one field of one subject that cannot all hold, by the value they give. */
export type Conflict = {
  /** Stable: subject, field and kind; what a ruling is filed under. */
  key: string;
  subject: Subject;
  field: FieldCode;
  kind: ConflictKind;
  severity: Severity;
  status: ConflictStatus;
  /** At least two, save against a reference; ids in order. */
  sides: { value: unknown; polarity: Polarity; statements: string[] }[];
};

/** Groups statements by the value they give and whether they assert it; the order of statements does not matter. */
export function toSides(statements: readonly Statement[]): Conflict['sides'] {
  const groups = new Map<string, Conflict['sides'][number]>();
  for (const { id, value, polarity } of [...statements].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const key = JSON.stringify([value, polarity]);
    const side = groups.get(key) ?? { value, polarity, statements: [] };
    side.statements.push(id);
    groups.set(key, side);
  }
  return [...groups.values()];
}

/** A conflict with the status its kind gives it. */
export function toConflict(
  subject: Subject,
  field: FieldCode,
  kind: ConflictKind,
  sides: Conflict['sides'],
): Conflict {
  const key = [subject.about, subject.slug, field, kind].filter(Boolean).join(':');
  const status = CONFLICT_KINDS.find((row) => row.code === kind)?.settled ?? 'open';
  return { key, subject, field, kind, severity: getField(field).severity, status, sides };
}

/** What a person ruled on one conflict, found again by its key. */
export const conflictRulingSchema = z.strictObject({
  key: z.string().min(1).max(300),
  status: z.enum(CONFLICT_STATUSES.map((row) => row.code) as [ConflictStatus, ...ConflictStatus[]]),
  note: localisedSchema,
  by: z.string().min(1),
  at: z.iso.datetime(),
});
export type ConflictRuling = z.infer<typeof conflictRulingSchema>;

/** A conflict as readers see it: the status a person gave it, where one did. */
export type RuledConflict = Conflict & { ruling: ConflictRuling | null };

/** Lays rulings over computed conflicts; a ruling on a conflict that no longer exists is left out. */
export function applyRulings(
  conflicts: readonly Conflict[],
  rulings: ReadonlyMap<string, ConflictRuling>,
): RuledConflict[] {
  return conflicts.map((conflict) => {
    const ruling = rulings.get(conflict.key) ?? null;
    return { ...conflict, status: ruling?.status ?? conflict.status, ruling };
  });
}
