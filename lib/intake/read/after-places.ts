import type { Span } from '../sentences';
import type { PlaceMark } from './mark';

// "After Toulon, …", « Après celles de Valence et de Nîmes, … », at the beginning of a sentence.
const OPENS_AFTER =
  /(?:^|[.!?:"\n] ?)(?:and |et )?(?:after|following|like|unlike|since|apres|depuis|comme|a l'instar d[eu'])(?: (?:those|that|the ones?|celles?|ceux|celui))?(?: (?:of|in|at|a|de|d'|du|des))? ?(?:la |le |les |the )?$/;
// « La même nuit que les tirs de A », "the same night as the shots in A": what happened there is told of elsewhere.
const SAME_AS =
  /\b(?:(?:meme (?:nuit|soir|soiree|heure|moment|jour)|same (?:night|evening|time|hour|day)) (?:qu[e'] ?|as )(?:the |les? |la |l'|a |au |celles? |ceux |those |that )?(?:[a-z]+ )?(?:de |d'|of |in |at |a )?(?:the |la |le )?)$/;
// "Other prisons, besides A, were …".
const BESIDES =
  /\b(?:besides|apart from|aside from|in addition to|outre|hormis|en plus d[e']) ?(?:those (?:of|in|at) |celles? d[e'] ?|ceux d[e'] ?)?(?:the |la |le )?$/;
const AND = /^(?:'s)?(?: prisons?)?,? (?:and|et|puis|then) /;
const COMMA = /^(?:'s)?, /;
const CLOSES = /^(?:'s)?(?: ?\([^()\n]{0,30}\))? ?[,:]/;
const LONGEST = 60;

/** What tells, behind a name, what was done there: "after A, whose gate was shot at, …" (source). */
export const THEN_TOLD =
  '(?:(?:touche|vise|attaque|frappe|cible)e?s?|prise?s? pour cible|dont|ou|hit|struck|attacked|targeted|whose|where)';
const IS_TOLD = new RegExp(String.raw`^(?: ?\([^()\n]{0,30}\))?, ${THEN_TOLD}\b`);

/** The names that a sentence only comes after: "After A and B, C was hit". Answers their numbers among the names. */
export function listComeAfter(folded: string, names: readonly Span[]): Set<number> {
  const after = new Set<number>();
  for (const [at, { start, end }] of names.entries()) {
    const lead = folded.slice(Math.max(0, start - 60), start);
    if (SAME_AS.test(lead) || BESIDES.test(lead)) after.add(at);
    if (!OPENS_AFTER.test(folded.slice(Math.max(0, start - 50), start))) continue;
    const last = findLast(folded, names, at);
    const tail = folded.slice(end, end + 60);
    if (last === at && (!CLOSES.test(tail) || IS_TOLD.test(tail))) continue;
    for (let one = at; one <= last; one++) after.add(one);
  }
  return after;
}

/** The last name of the list that opens at `at`: the one behind its "and", where a comma closes it. */
function findLast(folded: string, names: readonly Span[], at: number): number {
  for (let last = at; last + 1 < names.length; last++) {
    const [one, other] = [names[last], names[last + 1]];
    const between = one && other ? folded.slice(one.end, other.start) : '';
    if (!other || between.length > LONGEST) return at;
    if (AND.test(between)) return CLOSES.test(folded.slice(other.end, other.end + 40)) ? last + 1 : at;
    if (!COMMA.test(between)) return at;
  }
  return at;
}

/** What a name is that its sentence only comes after: none of its places. */
export const toComeAfter = <T extends Pick<PlaceMark, 'role' | 'pending'>>(verdict: T): T => ({
  ...verdict,
  role: 'dateline',
});
