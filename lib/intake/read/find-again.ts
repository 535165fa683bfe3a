import { alternatives } from '../any-of';
import { NUMBER_WORD } from '../time/calendar-words';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { type ActMark, isVague } from './mark';
import type { SheetSentence } from './sheet';

/** What is asked of a scene. */
type Told = { act: ActMark; method: string | null; places: readonly unknown[]; night: NightReading[] };

const MORE = alternatives`
  (?:a|the|une?|la|le) (?:second|third|fourth|fifth|seconde?|deuxieme|troisieme|quatrieme|cinquieme)(?: [a-z]+)?
  (?:another|une? autre)(?: [a-z]+)?
  (?:\d{1,2}|${NUMBER_WORD}) (?:more|others|autres)
  again
  encore
  (?:de|a) nouveau
  une (?:nouvelle|seconde|deuxieme) fois
  une fois (?:encore|de plus)
  once more
  a second time
`;
// "… and a third the night after", « puis de nouveau mardi soir ».
const ONCE_MORE = new RegExp(
  String.raw`(?:,|;|[:—–]|\b(?:and|et|puis|then))(?: (?:then|puis|and|et|once|also|aussi|encore|a|ont))? ?${MORE}(?:,? (?:on|in|at|overnight|early|late|dans|pendant|durant|le|la))?(?: the| la)? ?$`,
);
// ": three on Tuesday night, one on Wednesday night".
const SHARED_OUT = new RegExp(
  String.raw`^,? ?(?:and |et |puis |then )?(?:\d{1,3}|${NUMBER_WORD}|another|une? autre)(?: more| autres?)?,?(?: (?:on|in|overnight|early|late|dans|le|la|the))* ?$`,
);
// "On Monday night and on Wednesday night", « lundi soir puis, de nouveau, mercredi soir ».
const AND_THEN = new RegExp(
  `^,? ?(?:and|et|puis|then|&)(?:,? (?:then|puis|${MORE}),?)?(?: (?:on|in|overnight|dans|pendant|durant|celle|that|of|de|du|les?|la|the|late|early))* ?$`,
);
// What follows the second night begins nothing new.
const ENDS_THERE =
  /^(?: ?[.,;:)"!?\n]|$| (?:at|in|on|by|outside|against|contre|devant|au?|aux|sur|dans|par|police|according|selon|said|d'apres)\b)/;
const THEN_APART = /^,? (?:l'une?|one|the first|la premiere|le premier) (?:a|au|aux|devant|in|at|outside)\b/;
const REACH = 70;
const ENDS_WITHIN = 14;

/** What a sentence tells once more of the same place, for another night, without telling it again. */
export function findAgain<T extends Told>(
  folded: string,
  { nights }: Pick<SheetSentence, 'nights'>,
  scenes: readonly T[],
): T[] {
  const sure = nights.filter((one) => !isDayAlone(one));
  const starts = [...new Set(sure.map(({ start }) => start))];
  return starts.flatMap((start): T[] => {
    const night = sure.filter((one) => one.start === start);
    const host = hostOf(scenes, start) ?? joinedBehind(folded, night, scenes);
    if (!host || host.places.length > 1 || (isVague(host.act) && host.method === null)) return [];
    // "Again on the 9th, when a man tried to …": that night is told of by its own act.
    const isTold = scenes.some((one) => one !== host && !isVague(one.act) && shares(one.night, night));
    if (isTold || host.night.length === 0 || shares(host.night, night)) return [];
    // « Deux autres la nuit suivante, l'une au centre de A »: they were elsewhere.
    if (THEN_APART.test(folded.slice(night[0]?.end ?? start, (night[0]?.end ?? start) + 30))) return [];
    const lead = folded.slice(Math.max(host.act.end, start - REACH), start);
    const [first] = host.night;
    const isShared =
      first !== undefined && first.end < start && SHARED_OUT.test(folded.slice(first.end, start));
    const isJoined = areJoined(folded, night, host.night) || areJoined(folded, host.night, night);
    return isShared || isJoined || ONCE_MORE.test(lead) ? [{ ...host, night }] : [];
  });
}

/** The last thing told before a night; of a bare "targeted" beside an act at the same place, the act. */
function hostOf<T extends Told>(scenes: readonly T[], start: number): T | undefined {
  const before = scenes.filter(({ act }) => act.end <= start);
  const last = before.at(-1);
  if (!last || !isVague(last.act) || last.method !== null) return last;
  const told = before.findLast(({ act }) => !isVague(act));
  return told && last.places.every((place) => told.places.includes(place)) ? told : last;
}

/** Whether two nights are named one after the other, as nights of one and the same: "on Monday night and on Wednesday night". */
function areJoined(folded: string, [one]: readonly NightReading[], [other]: readonly NightReading[]) {
  if (!one || !other || one.end >= other.start) return false;
  return (
    AND_THEN.test(folded.slice(one.end, other.start)) &&
    ENDS_THERE.test(folded.slice(other.end, other.end + ENDS_WITHIN))
  );
}

/** "Twice, on Monday night and on Wednesday night, shots …": what is told behind both nights. */
const joinedBehind = <T extends Told>(folded: string, night: NightReading[], scenes: readonly T[]) =>
  scenes.find((scene) => areJoined(folded, night, scene.night));

const shares = (ones: readonly NightReading[], others: readonly NightReading[]) =>
  ones.some(({ night }) => others.some((other) => other.night === night));
