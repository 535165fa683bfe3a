import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/page-heading';
import type { DraftForm } from '@/lib/domain/form-shape';
import { type Lifecycle, lifecycleLabel } from '@/lib/domain/incident';
import { listUnitParts, type UnitNames } from '@/lib/domain/list-unit-parts';
import type { Locale } from '@/lib/domain/locale';
import { typeset } from '@/lib/domain/typeset';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './review-head.module.css';
import { StageMark } from './stage-mark';

type Props = {
  record: {
    slug: string;
    form: DraftForm;
    lifecycle: Lifecycle;
    mergedInto: string | null;
    version: number;
  };
  names: UnitNames;
  locale: Locale;
  standfirst?: ReactNode;
  children?: ReactNode;
};

/** What a record is about and where it stands in its life. */
export function RecordHead({ record, names, locale, standfirst, children }: Props) {
  const t = useTranslations('desk-incident.page');
  const { slug, form, lifecycle, mergedInto, version } = record;
  const inWords = (path: 'site' | 'night') =>
    listUnitParts(path, form[path], { locale, names }).map(({ text }) => text);
  const into = (text: ReactNode) => (
    <Link href={localeHref(locale, `/desk/incidents/${mergedInto}`)} prefetch={false}>
      {text}
    </Link>
  );
  return (
    <PageHeading
      kicker={
        <span className={styles.kicker}>
          <StageMark state={lifecycle}>{lifecycleLabel(lifecycle)[locale]}</StageMark>
          {inWords('night').join('')}
          <span>{t('version', { version })}</span>
        </span>
      }
      title={inWords('site').join('') || slug}
      standfirst={
        standfirst ??
        (mergedInto
          ? t.rich('merged', { slug: mergedInto, into })
          : typeset(form.summary[locale] ?? '', locale))
      }
    >
      {children && <p className={styles.links}>{children}</p>}
    </PageHeading>
  );
}
