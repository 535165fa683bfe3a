import { isTimeInNight } from './clock';
import { decideFields, toCoding } from './code-incident';
import { isInferred, listRulings, type Ruling } from './decision';
import { findIncidentConflicts } from './find-conflicts';
import { nightSchema } from './night';
import type { Publication } from './plan-publication';
import type { PlannedStatement } from './plan-statements';
import { toSortedJson } from './revision';
import { listByField, type Statement, type TimeValue } from './statement';
import type { HeldIncident } from './to-form';

const NOTHING_MADE = { site: null, outlets: [], articles: [], origins: [] };

/**
 * Two incidents found to be one: `into` with the statements of both. Its place and night stay its own, by a ruling
 * that names the merge where the statements of the other say something else; every other field is decided anew, and a time
 * that lies outside the night is none of it.
 */
export function mergeHeld(
  into: HeldIncident & { slug: string },
  from: HeldIncident & { slug: string },
  inferredArticles: ReadonlySet<string>,
): Publication {
  const ids = new Set(into.statements.map((row) => row.id));
  const statements = [...into.statements, ...from.statements.filter((row) => !ids.has(row.id))];
  const own = listRulings(into.decisions);
  const places = keepPlace(into, from.slug, { statements, rulings: own });
  return toPublication(statements, [...own, ...places], inferredArticles);
}

/**
 * The rulings by which an incident keeps its place and night against those of one that was merged into it: where what both
 * say would be decided otherwise, or cannot all be true.
 */
export function keepPlace(
  into: HeldIncident,
  from: string,
  { statements, rulings }: { statements: readonly Statement[]; rulings: readonly Ruling[] },
): Ruling[] {
  const computed = decideFields(statements, rulings);
  const contested = findIncidentConflicts('', statements).filter((row) => row.kind === 'value');
  return (['site', 'night'] as const).flatMap((field) => {
    const held = into.decisions.find((row) => row.field === field);
    const anew = computed.find((row) => row.field === field);
    const same = toSortedJson(held?.value) === toSortedJson(anew?.value);
    const settled = anew !== undefined && isInferred(anew.rule);
    if (!held || (same && (settled || !contested.some((row) => row.field === field)))) return [];
    return [
      { field, value: held.value, rule: 'editor', reason: toReason(from), statements: held.statements },
    ];
  });
}

function toReason(from: string): Ruling['reason'] {
  return {
    en: `Held when ${from} was found to be the same attack and merged into this one.`,
    fr: `Retenu lorsque ${from} a été reconnu comme la même attaque et fusionné avec celle-ci.`,
  };
}

/** The times that are said of an incident and lie outside the night that it holds: they decide nothing. */
export function listTimesOutside({ decisions, statements }: Omit<HeldIncident, 'summary'>): Statement[] {
  const night = nightSchema.safeParse(decisions.find((row) => row.field === 'night')?.value).data;
  if (night === undefined) return [];
  return listByField(statements, 'time').filter(
    ({ polarity, value }) => polarity === 'asserts' && !isTimeInNight(night, value as TimeValue),
  );
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
