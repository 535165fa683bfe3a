import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeading } from '@/components/ui/page-heading';
import { localeHref } from '@/lib/i18n/navigation';

export default async function ForbiddenPage() {
  const locale = await getLocale();
  const t = await getTranslations('desk.forbidden');
  return (
    <div className="page">
      <title>{`${t('title')} · Mirador`}</title>
      <PageHeading kicker="403" title={t('title')} standfirst={t('text')} />
      <Link href={localeHref(locale, '/desk')} prefetch={false}>
        {t('back')}
      </Link>
    </div>
  );
}
