import { departmentName } from '@/lib/domain/department';
import { formatValue } from '@/lib/domain/format-value';
import type { Locale } from '@/lib/domain/locale';
import { formatNight, nightSchema } from '@/lib/domain/night';
import { isHome, siteKindLabel } from '@/lib/domain/site';
import { getField } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';
import type { ReadStatement } from '@/lib/intake/proposal';
import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';

type Names = Pick<ShownReading, 'siteNames'>;

/** Where a proposal says it was: the site's name, else what the text calls it; homes by kind and département alone. */
export function placeInWords(proposal: DeskProposal, { siteNames }: Names, locale: Locale): string | null {
  const { site, place, siteKind, departmentCode } = proposal;
  if (site !== null) return siteNames.get(site)?.[locale] ?? site;
  if (siteKind === null || !isHome(siteKind)) return place;
  const kind = siteKindLabel(siteKind)[locale];
  const where = departmentCode === null ? place : departmentName(departmentCode);
  return where === null ? kind : `${kind} (${where})`;
}

/** "night of 14–15 April 2025"; what is no night is said as it stands. */
export function nightInFull(night: string, locale: Locale): string {
  const parsed = nightSchema.safeParse(night).data;
  return parsed ? formatNight(parsed, locale) : night;
}

/** What a statement says: its field and value in words. A value that its field does not take is shown as it was read. */
export function statementInWords(
  { field, value }: Pick<ReadStatement, 'field' | 'value'>,
  { siteNames }: Names,
  locale: Locale,
): { field: string; value: string } {
  const label = getField(field).label[locale];
  const site = (slug: string) => siteNames.get(slug)?.[locale] ?? slug;
  const fits = getField(field).schema.safeParse(value).success;
  const words = fits ? formatValue(field, value, locale, { site }) : JSON.stringify(value);
  return { field: typeset(label, locale), value: typeset(words, locale) };
}
