import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { requireSelection } from '../selection';

export const OPTIONS = answerPreflight;

/** The published incidents of a query, one page of them. */
export const GET = answerGet(async (request) => {
  const { items, meta } = await requireSelection(request);
  return toJsonContent({ data: items, meta });
});
