import { useLocale, useTranslations } from 'next-intl';
import { RELIABILITIES } from '@/lib/domain/article';
import { CREDIBILITIES } from '@/lib/domain/credibility';
import { CodeTable } from './code-table';
import { MethodSection } from './method-section';

/** The two signs of the Admiralty scale: a letter for the outlet, a digit for the statement. */
export function SignsSection() {
  const t = useTranslations('method.reliability');
  const locale = useLocale();
  const toRows = (table: typeof RELIABILITIES | typeof CREDIBILITIES) =>
    table.map(({ code, label }) => ({ code: String(code), cells: [code, label[locale]] }));
  return (
    <MethodSection id="signs" title={t('title')}>
      <p>{t('text')}</p>
      <CodeTable caption={t('letters')} head={[t('letter'), t('meaning')]} rows={toRows(RELIABILITIES)} />
      <p>{t('digits')}</p>
      <CodeTable
        caption={t('digitsCaption')}
        head={[t('digit'), t('meaning')]}
        rows={toRows(CREDIBILITIES)}
      />
    </MethodSection>
  );
}
