import { decideFields, toCoding } from './code-incident';
import { type Decision, listRulings, type Ruling } from './decision';
import type { Publication } from './plan-publication';
import type { PlannedStatement } from './plan-statements';
import { toSortedJson } from './revision';
import type { Statement } from './statement';
import type { HeldIncident } from './to-form';

const NOTHING_MADE = { site: null, outlets: [], articles: [], origins: [] };

/**
 * Two incidents found to be one: `into` with the statements of both. Its place and night stay its own, by a ruling
 * that names the merge where the statements of the other say something else; every other field is decided anew.
 */
export function mergeHeld(
  into: HeldIncident & { slug: string },
  from: HeldIncident & { slug: string },
  inferredArticles: ReadonlySet<string>,
): Publication {
  const ids = new Set(into.statements.map((row) => row.id));
  const statements = [...into.statements, ...from.statements.filter((row) => !ids.has(row.id))];
  const own = listRulings(into.decisions);
  const computed = decideFields(statements, own);
  return toPublication(statements, [...own, ...keepPlace(into, from.slug, computed)], inferredArticles);
}

/** The rulings by which an incident keeps its place and night against those of one that was merged into it. */
export function keepPlace(into: HeldIncident, from: string, computed: readonly Decision[]): Ruling[] {
  return (['site', 'night'] as const).flatMap((field) => keepOwn(field, into, from, computed));
}

function keepOwn(
  field: 'site' | 'night',
  into: HeldIncident,
  from: string,
  computed: readonly Decision[],
): Ruling[] {
  const held = into.decisions.find((row) => row.field === field);
  const value = computed.find((row) => row.field === field)?.value;
  if (!held || toSortedJson(held.value) === toSortedJson(value)) return [];
  const reason = {
    en: `Held when ${from} was found to be the same attack and merged into this one.`,
    fr: `Retenu lorsque ${from} a été reconnu comme la même attaque et fusionné avec celle-ci.`,
  };
  return [{ field, value: held.value, rule: 'editor', reason, statements: held.statements }];
}

/** A publication of statements that are stored already. */
export function toPublication(
  statements: readonly Statement[],
  rulings: readonly Ruling[],
  inferredArticles: ReadonlySet<string>,
): Publication {
  const decisions = decideFields(statements, rulings);
  const planned: PlannedStatement[] = statements.map((row) => ({ ...row, row: -1 }));
  return {
    refs: { site: null, sources: [], made: NOTHING_MADE },
    statements: planned,
    rulings: [...rulings],
    decisions,
    coding: toCoding(decisions, statements, inferredArticles),
  };
}
