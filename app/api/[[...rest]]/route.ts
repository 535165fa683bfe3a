import { answerGet, answerPreflight } from '../answer';
import { Refusal } from '../refusal';

export const OPTIONS = answerPreflight;

/** Whoever asks the API for what it does not have gets its kind of answer, not a page. */
export const GET = answerGet(() => {
  throw new Refusal(404, 'The API has no such address.');
});
