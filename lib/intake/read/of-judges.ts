import type { Span } from '../sentences';
import { CHARGED } from './words/justice';

/** So far into its sentence the night of a charge is named. */
const OPENING = 20;

/** So close behind the night the charge follows. */
const NEXT = 60;

/** Whether a sentence opens with the night of a charge, "On Friday night 21 people were charged": nothing that follows was done in it. */
export function isOfJudges({
  start,
  folded,
  nights,
}: {
  start: number;
  folded: string;
  nights: readonly Span[];
}): boolean {
  const at = folded.search(CHARGED);
  return (
    at >= 0 &&
    nights.every(
      (one) => one.start - start < OPENING && one.end - start <= at && at - (one.end - start) < NEXT,
    )
  );
}
