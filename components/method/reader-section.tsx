import { useFormatter, useTranslations } from 'next-intl';
import { EVAL_SETS, type EvalSet, FIGURES } from '@/lib/intake/eval/figures';
import { MEASURED, toRates } from '@/lib/intake/eval/score';
import { CONFIDENCE_LEVELS } from '@/lib/intake/proposal';
import { CodeTable } from './code-table';
import { MethodSection } from './method-section';

/** How well the desk's reader reads: what it is, and how often it was right, by field. */
export function ReaderSection() {
  const t = useTranslations('method-reader');
  const format = useFormatter();
  const percent = (rate: number | null) =>
    rate === null ? '–' : format.number(rate, { style: 'percent', maximumFractionDigits: 0 });
  const cellOf = (set: EvalSet, field: (typeof MEASURED)[number]) => {
    const { precision, recall } = toRates(FIGURES[set].score[field]);
    return t('rates', { precision: percent(precision), recall: percent(recall) });
  };
  const rows = MEASURED.map((field) => ({
    code: field,
    cells: [t(`fields.${field}`), ...EVAL_SETS.map((set) => cellOf(set, field))],
  }));
  const head = [t('field'), ...EVAL_SETS.map((set) => t(`sets.${set}`, { count: FIGURES[set].count }))];
  return (
    <MethodSection id="reader" title={t('title')}>
      <p>{t('text')}</p>
      <p>{t('measures')}</p>
      <CodeTable caption={t('caption')} head={head} rows={rows} />
      <p>{t('trust')}</p>
      <TrustTable />
      <p>{t('toCheck')}</p>
      <p>{t('limits')}</p>
    </MethodSection>
  );
}

/** How much of what the reader proposed was right, by how sure it was. */
function TrustTable() {
  const t = useTranslations('method-reader');
  const rows = CONFIDENCE_LEVELS.map((level) => {
    const { proposals, ofPlace, ofNight, methods, wrongMethods } = FIGURES.unseen.trust[level];
    return {
      code: level,
      cells: [
        t(`levels.${level}`),
        t('rightOf', { right: ofPlace, count: proposals }),
        t('rightOf', { right: ofNight, count: proposals }),
        t('rightOf', { right: methods - wrongMethods, count: methods }),
      ],
    };
  });
  const head = [t('level'), t('trusted.place'), t('trusted.night'), t('trusted.method')];
  return <CodeTable caption={t('trustCaption')} head={head} rows={rows} />;
}
