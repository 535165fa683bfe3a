import { useLocale, useTranslations } from 'next-intl';
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
