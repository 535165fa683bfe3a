import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PageHeading } from '@/components/ui/page-heading';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';

/** What a set-up link shows that was used, withdrawn, made up, or is too old. */
export function DeadLink({ locale }: { locale: Locale }) {
  const t = useTranslations('desk.setUp');
  return (
    <div className="page">
      <PageHeading title={t('deadTitle')} standfirst={t('dead')} />
      <Link href={localeHref(locale, '/desk/sign-in')} prefetch={false}>
        {t('toSignIn')}
      </Link>
    </div>
  );
}
