import type { Span } from '../sentences';
import { type ActMark, isVague } from './mark';

const OR_BETWEEN = 50;
const OR = /^(?: (?:[a-z']+ ){0,2}| ?, ?)?(?:or|ou) (?:[a-z']+ ){0,3}$/;

// "Fires or shots": a bare "fires" is no act by itself.
const AFTER_FIRES =
  /\b(?:fires?|arson|incendies?|feux?) (?:or|ou) (?:des |de |d'|(?:par|with|by) (?:la |le |les |l')?)?$/;
const BEFORE_FIRES = /^ (?:or|ou) (?:des |de |d')?(?:fires?|arson|incendies?|feux?)\b/;
/** "Fires or shots", said of one place or of a list. */
export const isBesideFires = (folded: string, { start, end, kind }: ActMark) =>
  kind !== 'fire' &&
  (AFTER_FIRES.test(folded.slice(Math.max(0, start - 24), start)) ||
    BEFORE_FIRES.test(folded.slice(end, end + 24)));

// "Burned or merely doused with petrol": of several, some were not lit.
const OR_DOUSED =
  /^ (?:or|ou) (?:[a-z]+ ){0,2}?(?:doused|splashed|soaked|aspergee?s?|arrosee?s?|imbibee?s?)\b|^ (?:or|ou) (?:just |simply |only |simplement |seulement )?(?:covered|daubed|sprayed|couvertes?|recouverte?s?) (?:with|in|d[e']) ?(?:petrol|fuel|paint|essence|peinture)/;

// The same, read from its second half.
const BURNED_OR = /\b(?:burned|burnt|torched|brulee?s?|incendiee?s?) (?:or|ou) (?:[a-z]+ ){0,2}$/;

/** "By gunfire or arson": an act of another kind stands beside it, and the text does not know which it was. */
export const isEither = (folded: string, act: ActMark, acts: readonly ActMark[]) =>
  (act.kind === 'fire' &&
    (OR_DOUSED.test(folded.slice(act.end, act.end + 60)) ||
      BURNED_OR.test(folded.slice(Math.max(0, act.start - 40), act.start)))) ||
  acts.some((other) => {
    if (other.kind === act.kind || isVague(other) || isVague(act)) return false;
    const [first, second] = act.start < other.start ? [act, other] : [other, act];
    return isJoinedByOr(folded, first, second);
  });

const isJoinedByOr = (folded: string, first: Span, second: Span) =>
  second.start - first.end < OR_BETWEEN && OR.test(folded.slice(first.end, second.start));
