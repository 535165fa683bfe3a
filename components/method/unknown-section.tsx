import { useTranslations } from 'next-intl';
import { MethodSection } from './method-section';

/** What this cannot tell. `articles` is how many there are, `inferred` how many of them carry no date. */
export function UnknownSection({ articles, inferred }: { articles: number; inferred: number }) {
  const t = useTranslations('method.unknown');
  return (
    <MethodSection id="unknown" title={t('title')}>
      <ul>
        <li>{t('items.coverage')}</li>
        <li>{t('items.few', { articles })}</li>
        <li>{t('items.dates', { inferred })}</li>
        <li>{t('items.unspecified')}</li>
        <li>{t('items.qualify')}</li>
        <li>{t('items.translation')}</li>
      </ul>
    </MethodSection>
  );
}
