import { useLocale, useTranslations } from 'next-intl';
import { RELIABILITIES } from '@/lib/domain/article';
import { GEO_PRECISIONS } from '@/lib/domain/site';
import { MethodSection } from './method-section';

/** How far a place is known, and how homes are kept out. */
export function PlacesSection() {
  const t = useTranslations('method.places');
  const locale = useLocale();
  return (
    <MethodSection id="places" title={t('title')}>
      <p>{t('text')}</p>
      <ul>
        {GEO_PRECISIONS.map(({ code, label }) => (
          <li key={code}>{label[locale]}</li>
        ))}
      </ul>
      <p>{t('homes')}</p>
    </MethodSection>
  );
}

/** What the letters of outlets mean. */
export function OutletsSection() {
  const t = useTranslations('method.reliability');
  const locale = useLocale();
  return (
    <MethodSection id="outlets" title={t('title')}>
      <p>{t('text')}</p>
      <ul>
        {RELIABILITIES.map(({ code, label }) => (
          <li key={code}>
            <b>{code}</b> {label[locale]}
          </li>
        ))}
      </ul>
    </MethodSection>
  );
}
