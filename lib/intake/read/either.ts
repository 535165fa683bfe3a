import { type ActMark, isVague } from './mark';

const OR = /^(?: (?:[a-z']+ ){0,2}| ?, ?)?(?:or|ou) (?:[a-z']+ ){0,3}$/;

/** "By gunfire or arson": an act of another kind stands beside it, and the text does not know which it was. */
export const isEither = (folded: string, act: ActMark, acts: readonly ActMark[]) =>
  acts.some((other) => {
    if (other.kind === act.kind || isVague(other) || isVague(act)) return false;
    const [first, second] = act.start < other.start ? [act, other] : [other, act];
    return second.start - first.end < 50 && OR.test(folded.slice(first.end, second.start));
  });
