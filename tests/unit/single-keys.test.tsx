import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { isSearchKey } from '@/components/filters/use-search-key';
import { switchSingleKeys } from '@/components/ui/single-keys';
import { SiteFooter } from '@/components/ui/site-footer';
import { LOCALES } from '@/lib/domain/locale';
import en from '@/lib/i18n/messages/en/site.json';
import fr from '@/lib/i18n/messages/fr/site.json';

const slash = {
  key: '/',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  target: null,
};
const field = { matches: () => true } as unknown as EventTarget;

afterEach(() => switchSingleKeys(true));

it('goes to the search by the slash alone, outside of fields', () => {
  expect(isSearchKey(slash)).toBe(true);
  expect(isSearchKey({ ...slash, ctrlKey: true })).toBe(false);
  expect(isSearchKey({ ...slash, target: field })).toBe(false);
});

it('leaves the slash alone while single keys are off', () => {
  switchSingleKeys(false);
  expect(isSearchKey(slash)).toBe(false);
});

it.each(LOCALES)('offers every reader the switch, in the footer: %s', (locale) => {
  const footer = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="Europe/Paris" messages={{ site: { en, fr }[locale] }}>
      <SiteFooter locale={locale} />
    </NextIntlClientProvider>,
  );
  expect(footer).toMatch(/<input type="checkbox" checked=""\/> (Single keys|Touches simples)/);
});
