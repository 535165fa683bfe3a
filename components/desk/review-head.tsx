import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/page-heading';
import type { DraftForm } from '@/lib/domain/form-shape';
import type { Lifecycle } from '@/lib/domain/incident';
import { listUnitParts, type UnitNames } from '@/lib/domain/list-unit-parts';
import type { Locale } from '@/lib/domain/locale';
import { nameNewSite } from '@/lib/domain/name-new-site';
import { type Stage, stageLabel, toEditKind } from '@/lib/domain/record-state';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './review-head.module.css';
import { richInstant } from './rich-instant';
import { StageMark } from './stage-mark';

type Props = {
  review: {
    id: string;
    stage: Stage;
    incident: string | null;
    lifecycle: Lifecycle | null;
    form: DraftForm;
    version: number;
    note: string | null;
    updatedBy: string;
    updatedAt: Date;
    behind: boolean;
  };
  names: UnitNames;
  locale: Locale;
  /** The form, while it can still be changed. */
  formHref?: string;
};

/** What a draft is about, how far it has come, who changed it last, and the ways on from here. */
export function ReviewHead({ review, names, locale, formHref }: Props) {
  const t = useTranslations('desk-review.page');
  const { stage, incident, lifecycle, form, version, note, updatedBy, updatedAt, behind } = review;
  const inWords = (path: 'site' | 'night') =>
    listUnitParts(path, form[path], { locale, names }).map(({ text }) => text);
  const publicHref = localeHref(locale, `/incidents/${incident}`);
  const link = (text: ReactNode) => <a href={publicHref}>{text}</a>;
  const isOpen = stage === 'draft' || stage === 'in_review';
  return (
    <PageHeading
      kicker={
        <span className={styles.kicker}>
          <StageMark state={stage}>{stageLabel(stage)[locale]}</StageMark>
          {inWords('night').join('')}
        </span>
      }
      title={nameNewSite(form.site.new)?.[locale] ?? (inWords('site').join('') || t('nameless'))}
      standfirst={isOpen && t.rich(toEditKind(lifecycle), { link })}
    >
      <p className={styles.small}>
        {t.rich('lastEdit', { name: updatedBy, version, ...richInstant(updatedAt, locale) })}{' '}
        <Link href={localeHref(locale, `/desk/drafts/${review.id}/history`)} prefetch={false}>
          {t('history')}
        </Link>
      </p>
      {note && stage === 'draft' && (
        <p className={styles.note}>
          <strong>{t('returned')}</strong>
          {'\n'}
          {note}
        </p>
      )}
      {behind && formHref && (
        <p className={styles.note}>
          {t('behind')}{' '}
          <Link href={`${formHref}/merge`} prefetch={false}>
            {t('bringTogether')}
          </Link>
        </p>
      )}
      {formHref && (
        <p className={styles.links}>
          {stage === 'draft' && (
            <Link href={formHref} prefetch={false} className="button">
              {t('form')}
            </Link>
          )}
          <Link href={`${formHref}/preview`} prefetch={false} className="button">
            {t('preview')}
          </Link>
          <a href="#decide" className={`button ${styles.narrow}`}>
            {t('toDecide')}
          </a>
        </p>
      )}
    </PageHeading>
  );
}
