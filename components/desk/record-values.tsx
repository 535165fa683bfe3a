import { useLocale, useTranslations } from 'next-intl';
import { formPathLabel } from '@/lib/domain/form-labels';
import type { DraftForm } from '@/lib/domain/form-shape';
import { listFormChanges } from '@/lib/domain/list-changes';
import { listUnitParts, type UnitNames } from '@/lib/domain/list-unit-parts';
import styles from './field-changes.module.css';
import { RecordSources } from './record-sources';
import { ValueParts } from './value-parts';

type Props = { form: DraftForm; struck: readonly string[]; names: UnitNames };

/** A whole record in words, part by part, as it stood at one version; struck parts say so, sources are folded. */
export function RecordValues({ form, struck, names }: Props) {
  const t = useTranslations('desk-review.diff');
  const locale = useLocale();
  const values = listFormChanges(null, form).filter(({ path }) => !path.startsWith('sources.'));
  return (
    <>
      <dl className={styles.changes}>
        {values.map(({ path, label, after }) => (
          <div key={path} data-value={path}>
            <dt>{label[locale]}</dt>
            <dd>
              <ValueParts parts={listUnitParts(path, after, { locale, names })} />
            </dd>
          </div>
        ))}
        {struck.map((path) => (
          <div key={path} data-value={path}>
            <dt>{formPathLabel(path)[locale]}</dt>
            <dd>
              <s className={styles.struck}>{t('struck')}</s>
            </dd>
          </div>
        ))}
      </dl>
      <RecordSources sources={form.sources} names={names} />
    </>
  );
}
