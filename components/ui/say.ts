import type { Locale } from '@/lib/domain/locale';

/** A sentence in its singular and plural form. */
export type Counted = { one: string; other: string };

/** Fills the `{names}` of a sentence. */
export function say(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a sentence that fits a number, with `{n}` filled: French counts zero as singular. */
export function sayCount(forms: Counted, n: number, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return say(form, { n });
}
