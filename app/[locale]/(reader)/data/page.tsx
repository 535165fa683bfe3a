import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ApiRoutes } from '@/components/data/api-routes';
import { CodeName } from '@/components/data/code-name';
import { SelectionDownloads } from '@/components/incidents/selection-downloads';
import { CodeTable } from '@/components/method/code-table';
import { MethodSection } from '@/components/method/method-section';
import { PageHeading } from '@/components/ui/page-heading';
import { listIncidents } from '@/lib/data/published';
import { formatDay, toParisIso } from '@/lib/domain/night';
import { toCodebook } from '@/lib/exports/codebook';
import { EVERYTHING } from '@/lib/filters/address';
import { describePage } from '@/lib/i18n/describe-page';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { publicAddress } from '../../../public-address';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props) => describePage(params, 'data');

export default async function DataPage({ params }: Props) {
  const locale = await requireLocale(params);
  const t = await getTranslations({ locale, namespace: 'data' });
  const { everything, revision } = await listIncidents(EVERYTHING);
  const { queryKeys, csvColumns } = toCodebook();
  const url = new URL(localeHref(locale, '/data'), publicAddress()).href;
  const day = formatDay(toParisIso(new Date()).slice(0, 10), locale);
  const toRows = (codes: typeof queryKeys | typeof csvColumns) =>
    codes.map(({ code, definition }) => ({
      code,
      cells: [<CodeName key={code} text={code} />, definition[locale]],
    }));
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')} />
      <div className="prose">
        <MethodSection id="records" title={t('take.title')}>
          <SelectionDownloads query={EVERYTHING} count={everything.length} />
          <p>
            {t.rich('take.narrow', {
              table: (text) => <Link href={localeHref(locale, '/incidents')}>{text}</Link>,
            })}
          </p>
          <p>{t('take.none')}</p>
          <p>{t('take.homes')}</p>
        </MethodSection>
        <MethodSection id="cite" title={t('cite.title')}>
          <p>{t('cite.text', { revision: String(revision), url, day })}</p>
        </MethodSection>
        <MethodSection id="api" title={t('api.title')}>
          <p>{t('api.intro')}</p>
          <ApiRoutes />
        </MethodSection>
        <MethodSection id="keys" title={t('keys.title')}>
          <p>{t('keys.intro')}</p>
          <CodeTable
            caption={t('keys.title')}
            head={[t('keys.key'), t('keys.wanted')]}
            rows={toRows(queryKeys)}
          />
        </MethodSection>
        <MethodSection id="columns" title={t('columns.title')}>
          <p>{t('columns.intro')}</p>
          <CodeTable
            caption={t('columns.title')}
            head={[t('columns.column'), t('columns.meaning')]}
            rows={toRows(csvColumns)}
          />
        </MethodSection>
        <MethodSection id="rights" title={t('rights.title')}>
          <p>{t('rights.text')}</p>
        </MethodSection>
      </div>
    </div>
  );
}
