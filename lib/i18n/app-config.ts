import type { Locale } from '@/lib/domain/locale';
import type articles from './messages/en/articles.json';
import type conflicts from './messages/en/conflicts.json';
import type data from './messages/en/data.json';
import type desk from './messages/en/desk.json';
import type deskCsv from './messages/en/desk-csv.json';
import type deskForm from './messages/en/desk-form.json';
import type deskImport from './messages/en/desk-import.json';
import type deskIncident from './messages/en/desk-incident.json';
import type deskLists from './messages/en/desk-lists.json';
import type deskReview from './messages/en/desk-review.json';
import type evidence from './messages/en/evidence.json';
import type filters from './messages/en/filters.json';
import type incidents from './messages/en/incidents.json';
import type looseEnds from './messages/en/loose-ends.json';
import type map from './messages/en/map.json';
import type matrix from './messages/en/matrix.json';
import type method from './messages/en/method.json';
import type methodReader from './messages/en/method-reader.json';
import type responsibility from './messages/en/responsibility.json';
import type site from './messages/en/site.json';
import type timeline from './messages/en/timeline.json';
import type totals from './messages/en/totals.json';

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
      'method-reader': typeof methodReader;
      conflicts: typeof conflicts;
      totals: typeof totals;
      'loose-ends': typeof looseEnds;
      timeline: typeof timeline;
      responsibility: typeof responsibility;
      data: typeof data;
      desk: typeof desk;
      'desk-lists': typeof deskLists;
      'desk-review': typeof deskReview;
      'desk-import': typeof deskImport;
      'desk-incident': typeof deskIncident;
      'desk-csv': typeof deskCsv;
      'desk-form': typeof deskForm;
    };
  }
}
