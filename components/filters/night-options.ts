import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import { formatNightShort, nightSchema } from '@/lib/domain/night';
import { listShownNights } from './night-bars';
import { type QueryForm, readTyped } from './query-form';

/** A night to choose as the first or last of a range. */
export type NightOption = { night: string; label: string };

/** The nights from the first attack to the last, and those that are asked for, whatever they hold. */
export function listNightOptions(
  everything: readonly Incident[],
  form: QueryForm,
  locale: Locale,
): NightOption[] {
  const { night = [], from = [], to = [] } = readTyped(form);
  const asked = [...night, ...from, ...to].map((each) => nightSchema.parse(each));
  const nights = [...new Set([...listShownNights(everything), ...asked])].sort();
  return nights.map((each) => ({ night: each, label: formatNightShort(each, locale) }));
}
