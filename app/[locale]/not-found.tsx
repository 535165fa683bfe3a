import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeading } from '@/components/ui/page-heading';
import { localeHref } from '@/lib/i18n/navigation';

export default async function NotFoundPage() {
  const locale = await getLocale();
  const t = await getTranslations('site.notFound');
  return (
    <div className="page">
      <title>{`${t('title')} · Mirador`}</title>
      <PageHeading kicker="404" title={t('title')} standfirst={t('text')} />
      <p>
        <Link href={localeHref(locale, '/')}>{t('map')}</Link> ·{' '}
        <Link href={localeHref(locale, '/incidents')}>{t('incidents')}</Link>
      </p>
    </div>
  );
}
