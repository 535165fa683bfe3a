import { useLocale, useTranslations } from 'next-intl';
import { RULES } from '@/lib/domain/decision';
import { CodeTable } from './code-table';
import { MethodSection } from './method-section';

/** Statements and decisions, and the rules that lead from one to the other. */
export function EvidenceSection() {
  const t = useTranslations('method.evidence');
  const locale = useLocale();
  const rows = RULES.map(({ code, label, inferred }) => ({
    code,
    cells: [label[locale], t(inferred ? 'inferredKind' : 'reported')],
  }));
  return (
    <MethodSection id="evidence" title={t('title')}>
      <p>{t('statement')}</p>
      <p>{t('decision')}</p>
      <CodeTable caption={t('rule')} head={[t('rule'), t('kind')]} rows={rows} />
      <p>{t('inferred')}</p>
    </MethodSection>
  );
}
