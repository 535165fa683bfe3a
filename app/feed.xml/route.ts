import { toAtom } from '@/lib/exports/incidents-atom';
import { LANGUAGE } from '@/lib/filters/language';
import { describeQuery } from '@/lib/filters/select';
import { answerGet, answerPreflight } from '../api/answer';
import { publicBase } from '../api/public-base';
import { requireParameter } from '../api/v1/refuse-problems';
import { requireSelection } from '../api/v1/selection';

export const OPTIONS = answerPreflight;

/** The newest records of any query as an Atom feed; `lang` is en or fr. Feed readers ask often: at most 100 unless they limit. */
export const GET = answerGet(async (request) => {
  const locale = requireParameter(request, LANGUAGE);
  const base = publicBase(request);
  const { pathname, search } = new URL(request.url);
  const { incidents, query, names } = await requireSelection(request, { newestFirst: true });
  const title = describeQuery(query, locale, names);
  return {
    body: toAtom({ incidents, locale, title, base, self: `${base}${pathname}${search}` }),
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  };
});
