import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { PageHeading } from '@/components/ui/page-heading';
import { formatDay, toParisIso } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';

type Props = { at: string; reason: string | null };

/** Stands for good where a withdrawn incident was: that it was withdrawn, when and why. */
export function WithdrawnIncident({ at, reason }: Props) {
  const t = useTranslations('incidents.withdrawn');
  const locale = useLocale();
  // The Paris day, whatever the server's own zone.
  const day = toParisIso(new Date(at)).slice(0, 10);
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        standfirst={
          <time dateTime={toParisIso(new Date(at))}>{t('when', { day: formatDay(day, locale) })}</time>
        }
      />
      <p className="prose">{reason === null ? t('noReason') : t('reason', { reason })}</p>
      <p>
        <Link href={localeHref(locale, '/incidents')} prefetch={false}>
          {t('list')}
        </Link>
      </p>
    </div>
  );
}
