import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { PageHeading } from '@/components/ui/page-heading';
import type { Evidence } from '@/lib/domain/evidence';
import { formatDay } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';

type Props = { slug: string; asOf: string; evidence: readonly Evidence[] };

/** Stands for an incident on a day when nothing had been published of it; says when that changed. */
export function NotKnownYet({ slug, asOf, evidence }: Props) {
  const t = useTranslations('incidents.notKnown');
  const locale = useLocale();
  const [first] = evidence.flatMap((row) => row.publishedOn ?? []).sort();
  return (
    <div className="page">
      <PageHeading
        title={t('title', { day: formatDay(asOf, locale) })}
        standfirst={first && first > asOf ? t('since', { day: formatDay(first, locale) }) : t('text')}
      />
      <p>
        <Link href={localeHref(locale, `/incidents/${slug}`)} prefetch={false}>
          {t('today')}
        </Link>
      </p>
      <p>
        <Link href={localeHref(locale, `/incidents?asOf=${asOf}`)} prefetch={false}>
          {t('list', { day: formatDay(asOf, locale) })}
        </Link>
      </p>
    </div>
  );
}
