import type { SiteKind } from '../../domain/site';
import { KINDS } from './by-kind';
import type { Gazetteer } from './gazetteer';
import type { PlaceMark } from './mark';

type Sheet = { text: string; folded: string };
/** How far before "the day-release centre" its town may be named. */
const REACH = 400;

const kindOf = (words: string): SiteKind | null =>
  KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/**
 * "The town of Melun … in front of the day-release centre": the one site of that kind in the town named last. Any other
 * mark is left as it is.
 */
export function ofKind(
  { text, folded }: Sheet,
  mark: PlaceMark,
  { known, gazetteer }: { known: readonly PlaceMark[]; gazetteer: Gazetteer },
): PlaceMark {
  const kind = mark.kind === 'same' ? kindOf(folded.slice(mark.start, mark.end)) : null;
  const near = known.findLast(
    (place) => place.kind === 'site' && place.end <= mark.start && mark.start - place.end < REACH,
  );
  const site = gazetteer.sites.get(near?.slugs[0] ?? '');
  if (!kind || !site || site.kind === kind) return mark;
  const [own, ...more] = [...gazetteer.sites.values()].filter(
    (one) => one.kind === kind && one.commune === site.commune && one.departmentCode === site.departmentCode,
  );
  if (!own || more.length > 0) return mark;
  return {
    ...mark,
    kind: 'site',
    slugs: [own.slug],
    siteKind: kind,
    name: text.slice(mark.start, mark.end),
  };
}
