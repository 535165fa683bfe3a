import { useTranslations } from 'next-intl';
import { CodeTable } from '@/components/method/code-table';
import { CodeName } from './code-name';

/** Every public address; an address in braces is a pattern, the others are links. */
const ROUTES = [
  { address: '/api/v1/incidents', says: 'incidents' },
  { address: '/api/v1/incidents.csv', says: 'formats' },
  { address: '/api/v1/incidents.geojson', says: 'formats' },
  { address: '/api/v1/incidents.kml', says: 'formats' },
  { address: '/api/v1/incidents/{slug}', says: 'incident' },
  { address: '/api/v1/changes', says: 'changes' },
  { address: '/api/v1/conflicts', says: 'conflicts' },
  { address: '/api/v1/totals', says: 'totals' },
  { address: '/api/v1/loose-ends', says: 'looseEnds' },
  { address: '/api/v1/developments', says: 'developments' },
  { address: '/api/v1/articles', says: 'articles' },
  { address: '/api/v1/articles/{slug}', says: 'article' },
  { address: '/api/v1/sites', says: 'sites' },
  { address: '/api/v1/codebook', says: 'codebook' },
  { address: '/feed.xml', says: 'feed' },
  { address: '/api/openapi.json', says: 'openapi' },
  { address: '/api/health', says: 'health' },
] as const;

/** The addresses of the API with what each gives. */
export function ApiRoutes() {
  const t = useTranslations('data.api');
  const rows = ROUTES.map(({ address, says }) => ({
    code: address,
    cells: [
      address.includes('{') ? (
        <CodeName key={address} text={address} />
      ) : (
        <a key={address} href={address}>
          <CodeName text={address} />
        </a>
      ),
      t(`routes.${says}`),
    ],
  }));
  return <CodeTable caption={t('title')} head={[t('address'), t('gives')]} rows={rows} />;
}
