import { z } from 'zod';
import { type Localised, localisedSchema } from './locale';
import { FIELD_CODES } from './statement';

/** How the value we hold was chosen among the statements under it. */
export const RULES = [
  { code: 'single', inferred: false, label: { en: 'one statement', fr: 'une seule affirmation' } },
  {
    code: 'unanimous',
    inferred: false,
    label: { en: 'all statements agree', fr: 'toutes les affirmations concordent' },
  },
  {
    code: 'all_reported',
    inferred: false,
    label: { en: 'all that any report gives', fr: 'tout ce que donne l’un ou l’autre article' },
  },
  {
    code: 'most_precise',
    inferred: false,
    label: {
      en: 'the most precise statement that fits the others',
      fr: 'l’affirmation la plus précise compatible avec les autres',
    },
  },
  {
    code: 'latest_official',
    inferred: false,
    label: { en: 'the latest word of an authority', fr: 'la dernière parole d’une autorité' },
  },
  {
    code: 'range',
    inferred: false,
    label: { en: 'a range, because reports differ', fr: 'une fourchette, car les articles divergent' },
  },
  {
    code: 'by_elimination',
    inferred: true,
    label: { en: 'inferred by elimination', fr: 'déduit par élimination' },
  },
  { code: 'editor', inferred: true, label: { en: 'inferred by an editor', fr: 'déduit par la rédaction' } },
] as const satisfies readonly { code: string; inferred: boolean; label: Localised }[];
export type Rule = (typeof RULES)[number]['code'];
export const RULE_CODES = RULES.map((rule) => rule.code) as [Rule, ...Rule[]];

/** Whether a person inferred the value: it looks different on the page and always has a written reason. */
export function isInferred(rule: Rule): boolean {
  return RULES.some((row) => row.code === rule && row.inferred);
}

/** The label of a rule. */
export function ruleLabel(rule: Rule): Localised {
  return (RULES.find((row) => row.code === rule) ?? RULES[0]).label;
}

/** A person's ruling on one field of one incident: it stands once all of its statements are known, because its reason may rest on any of them. */
export const rulingSchema = z.strictObject({
  field: z.enum(FIELD_CODES),
  value: z.unknown(),
  rule: z.enum(['by_elimination', 'editor']),
  reason: localisedSchema,
  statements: z.array(z.string()).min(1),
});
export type Ruling = z.infer<typeof rulingSchema>;

/** The value held for one field of one incident, and the ids of the statements under it (at least one). */
export type Decision = {
  field: (typeof FIELD_CODES)[number];
  value: unknown;
  rule: Rule;
  reason: Localised | null;
  statements: string[];
};

/** What a person decided among decisions, each with its reason. */
export function listRulings(decisions: readonly Decision[]): Ruling[] {
  return decisions.flatMap(({ rule, reason, ...rest }) =>
    (rule === 'editor' || rule === 'by_elimination') && reason !== null ? [{ ...rest, rule, reason }] : [],
  );
}
