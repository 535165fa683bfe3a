import { listArticles } from '@/lib/data/published';
import { toArticleItem } from '@/lib/exports/article-item';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { requireAsOf } from '../refuse-problems';

export const OPTIONS = answerPreflight;

/** Every article, in order of publication; never its text. */
export const GET = answerGet(async (request) => {
  const { articles, revision } = await listArticles(requireAsOf(request));
  const data = articles.map(toArticleItem);
  return toJsonContent({ data, meta: { total: data.length, revision } });
});
