import { useLocale, useTranslations } from 'next-intl';
import type { Duplicate } from '@/lib/domain/duplicates';
import { localeHref } from '@/lib/i18n/navigation';
import { DeskForm, type FormWords } from './desk-form';
import styles from './duplicate-list.module.css';
import type { FormAction } from './form-state';

type Props = {
  duplicates: readonly Duplicate[];
  draft: string;
  notSame: FormAction;
  words: FormWords;
};

/** Records that the draft may repeat, each with why, and a way to say that it is another attack. They never block. */
export function DuplicateList({ duplicates, draft, notSame, words }: Props) {
  const t = useTranslations('desk-review.duplicates');
  const locale = useLocale();
  if (duplicates.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {duplicates.map((row) => {
        const path = row.draft === null ? `/desk/incidents/${row.slug}` : `/desk/drafts/${row.draft}/review`;
        const name = row.title[locale];
        return (
          <li key={row.draft ?? row.slug} data-duplicate={row.slug}>
            <p>
              <a href={localeHref(locale, path)}>{name}</a>
              {row.draft !== null && ` (${t('draft')})`}
            </p>
            <ul className={styles.reasons}>
              {row.reasons.map((reason) => (
                <li key={reason.code}>{reason.words[locale]}</li>
              ))}
            </ul>
            <DeskForm
              name="not-same"
              action={notSame}
              fields={[]}
              hidden={{ draft, other: row.draft ?? row.slug }}
              submit={t('notSame')}
              submitLabel={t('notSameAs', { name })}
              look="row"
              words={words}
            />
          </li>
        );
      })}
    </ul>
  );
}
