import 'server-only';
import { z } from 'zod';
import { readSeeds } from '@/seeds/read-seeds';
import { storeReferences } from '../data/articles';
import { inTransaction } from '../data/database';
import { storeDevelopments } from '../data/developments';
import { isEmpty } from '../data/published-revision';
import { importArticle } from './import-article';
import { publishIncident } from './publish-incident';
import { saveIncident } from './save-incident';

/** Who the history names for what came with the software. */
export const SEED_AUTHOR = 'coded files';

const linksSchema = z.array(z.string()).min(1);

/**
 * Loads the coded files into an empty database, through the verbs that editors use and in one transaction; a database
 * that holds an article is left alone. Throws with every fault of a file, and then nothing is loaded.
 */
export async function loadSeeds({ onProgress = () => {} }: { onProgress?: (line: string) => void } = {}) {
  if (!(await isEmpty())) return { loaded: false, articles: 0, incidents: 0 };
  const { outlets, origins, sites, articles, incidents, developments } = readSeeds();
  await inTransaction(async (tx) => {
    onProgress(`reference tables: ${sites.length} sites`);
    await storeReferences(tx, { outlets, origins, sites });
    for (const [index, article] of articles.entries()) {
      onProgress(`article ${index + 1} of ${articles.length}: ${article.slug}`);
      await importArticle(tx, article, SEED_AUTHOR);
    }
    onProgress(`${incidents.length} incidents`);
    for (const incident of incidents) {
      const statements = linksSchema.parse(listStatementIds(articles, incident.slug));
      await saveIncident(tx, { ...incident, statements }, SEED_AUTHOR);
      await publishIncident(tx, incident.slug, SEED_AUTHOR);
    }
    await storeDevelopments(tx, developments);
  });
  return { loaded: true, articles: articles.length, incidents: incidents.length };
}

type CodedArticle = ReturnType<typeof readSeeds>['articles'][number];

/** The statements that a coded file gives to an incident. */
function listStatementIds(articles: readonly CodedArticle[], incident: string): string[] {
  return articles.flatMap((article) =>
    article.statements
      .filter((row) => row.incidents.includes(incident))
      .map((row) => `${article.slug}.${row.key}`),
  );
}
