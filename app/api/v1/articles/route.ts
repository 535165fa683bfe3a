import { listArticles } from '@/lib/data/published';
import { toArticleItem } from '@/lib/exports/article-item';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';

export const OPTIONS = answerPreflight;

/** Every article, in order of publication; never its text. */
export const GET = answerGet(async () => {
  const data = (await listArticles()).map(toArticleItem);
  return toJsonContent({ data, meta: { total: data.length } });
});
