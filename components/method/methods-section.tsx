import { useLocale, useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import { METHOD_FILTERS } from '@/lib/domain/method';
import { CodeTable } from './code-table';
import { MethodSection } from './method-section';
import styles from './methods-section.module.css';

/** The methods with their marks. */
export function MethodsSection() {
  const t = useTranslations('method.methods');
  const locale = useLocale();
  const rows = METHOD_FILTERS.map(({ code, label, definition }) => ({
    code,
    cells: [
      <span key={code} className={styles.method}>
        <MethodGlyph method={code} size={18} /> {label[locale]}
      </span>,
      definition[locale],
    ],
  }));
  return (
    <MethodSection id="methods" title={t('title')}>
      <p>{t('text')}</p>
      <CodeTable caption={t('title')} head={[t('method'), t('definition')]} rows={rows} />
    </MethodSection>
  );
}
