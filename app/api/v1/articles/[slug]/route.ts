import { findArticleReport } from '@/lib/data/published/article-report';
import { toArticleReport } from '@/lib/exports/article-report';
import { answerGet, answerPreflight, toJsonContent } from '../../../answer';
import { Refusal } from '../../../refusal';
import { requireAsOf } from '../../refuse-problems';

export const OPTIONS = answerPreflight;

type Context = { params: Promise<{ slug: string }> };

/** One article with what it says, held against what was known on the day `asOf`; never its text. */
export const GET = answerGet<Context>(async (request, { params }) => {
  const { slug } = await params;
  const asOf = requireAsOf(request);
  const report = await findArticleReport(slug, asOf);
  if (!report) throw new Refusal(404, explainAbsence(asOf));
  return toJsonContent({ data: toArticleReport(report), meta: { revision: report.revision } });
});

function explainAbsence(asOf: string | null): string {
  if (asOf === null) return 'No public article has this id.';
  return `No article with this id had been published by ${asOf}.`;
}
