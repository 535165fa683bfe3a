import 'server-only';
import { listArticleTexts, storeNewsText } from '../data/articles';
import { inTransaction } from '../data/database';
import { moveRevision } from '../data/revisions';
import { matchTexts, type NewsReport } from '../intake/match-texts';
import { readNewsFolder } from './news-folder';

/**
 * Finds the text of each coded article in the news folder, by the hash of its bytes, and attaches it; an article whose
 * file has gone loses the text it had from there. Pasted texts are left alone. Nothing is written when nothing changed.
 */
export async function attachNewsTexts({ newsDir }: { newsDir: string }): Promise<NewsReport> {
  const files = readNewsFolder(newsDir);
  return inTransaction(async (tx) => {
    const articles = await listArticleTexts(tx);
    const { report, texts } = matchTexts(files, articles);
    const moved = articles.filter(
      (row) => row.textSource !== 'pasted' && (row.textSource === 'news_dir') !== texts.has(row.slug),
    );
    for (const { slug } of moved) await storeNewsText(tx, slug, texts.get(slug) ?? null);
    if (moved.length > 0) await moveRevision(tx);
    const pasted = new Set(articles.filter((row) => row.textSource === 'pasted').map((row) => row.slug));
    return { ...report, missing: report.missing.filter((slug) => !pasted.has(slug)) };
  });
}
