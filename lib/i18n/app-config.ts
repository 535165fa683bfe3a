import type { Locale } from '@/lib/domain/locale';
import type articles from './messages/en/articles.json';
import type evidence from './messages/en/evidence.json';
import type filters from './messages/en/filters.json';
import type incidents from './messages/en/incidents.json';
import type map from './messages/en/map.json';
import type matrix from './messages/en/matrix.json';
import type method from './messages/en/method.json';
import type site from './messages/en/site.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: {
      site: typeof site;
      map: typeof map;
      filters: typeof filters;
      incidents: typeof incidents;
      matrix: typeof matrix;
      evidence: typeof evidence;
      articles: typeof articles;
      method: typeof method;
    };
  }
}
