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
`;
// "… and a third the night after", « puis de nouveau mardi soir ».
const ONCE_MORE = new RegExp(
  String.raw`(?:,|;|[:—–]|\b(?:and|et|puis|then))(?: (?:then|puis|and|et|once|also|aussi|encore|a|ont))? ?${MORE}(?:,? (?:on|in|at|overnight|early|late|dans|pendant|durant|le|la))?(?: the| la)? ?$`,
);
// ": three on Tuesday night, one on Wednesday night".
const SHARED_OUT = new RegExp(
  String.raw`^,? ?(?:and |et |puis |then )?(?:\d{1,3}|${NUMBER_WORD}|another|une? autre)(?: more| autres?)?,?(?: (?:on|in|overnight|early|late|dans|le|la|the))* ?$`,
);
const THEN_APART = /^,? (?:l'une?|one|the first|la premiere|le premier) (?:a|au|aux|devant|in|at|outside)\b/;
const REACH = 70;

/** What a sentence tells once more of the same place, for another night, without telling it again. */
export function findAgain<T extends Told>(
  folded: string,
  { nights }: Pick<SheetSentence, 'nights'>,
  scenes: readonly T[],
): T[] {
  const sure = nights.filter((one) => !isDayAlone(one));
  const starts = [...new Set(sure.map(({ start }) => start))];
  return starts.flatMap((start): T[] => {
    const host = scenes.findLast(({ act }) => act.end <= start);
    const night = sure.filter((one) => one.start === start);
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
    return isShared || ONCE_MORE.test(lead) ? [{ ...host, night }] : [];
  });
}

const shares = (ones: readonly NightReading[], others: readonly NightReading[]) =>
  ones.some(({ night }) => others.some((other) => other.night === night));
