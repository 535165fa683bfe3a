import type { Span } from '../sentences';
import { NUMBER_WORD } from '../time/calendar-words';
import { isDayAlone } from '../time/night-reading';
import { TURN } from './fate';
import { within } from './find-places-of';
import { isVague, overlaps, type PlaceMark } from './mark';
import { NEXT_NIGHT } from './nearest-night';
import { type Here, isScene, type Scene } from './scene';
import type { Sheet, SheetSentence } from './sheet';

// "…, and two more at", « et deux autres au »: a place that shares the act of the one before it.
const COUNT = `(?:\\d{1,3}|${NUMBER_WORD}|another|several|plusieurs|d'autres)`;
// "At A three cars burned; on Monday night, two at B".
const GAP_BEYOND = new RegExp(
  `^[^.;:!?()]{0,50}; (?:[a-z0-9' ]{3,40}, )?${COUNT}(?: [a-z'-]{1,14}){0,3}? (?:at|in|outside|a|au|aux|devant) ?(?:the |la |le |l'|celle de |that of )?$`,
);
const GAP = new RegExp(
  `^(?:[^.;:!?()]{0,50}?(?:[, ]|(?=,)))?(?:(?:and|et|puis|then|,)(?:,? (?:la nuit (?:suivante|d'apres)|the (?:following|next) night|le lendemain(?: soir)?|la meme nuit|the same night|dans la nuit du [a-z0-9 ]{5,40}|in the night of [a-z0-9 -]{5,40}),?)? |ainsi qu')(?:then |also |puis |aussi |about |some |environ |at least |au moins |of |de |d'|those of |celles? d[e'] ?|ceux d[e'] ?)?(?:(?:\\d{1,3}|${NUMBER_WORD}|an?|another|several|plusieurs|a (?:second|third)|d'autres|l'une?|l'autre|les autres|(?:la|le) (?:derniere?|troisieme|quatrieme|cinquieme)|the (?:other|second|third|rest))(?: [a-z'-]{1,14}){0,4}? )?(?:at|in|outside|near|beside|a|au|aux|devant|dans|pres de|face a|en|contre)? ?(?:the |la |le |l')?$`,
);

// ", as was that of", « , tout comme celle de »: what is behind shares what is told between.
const LIKEWISE =
  /,? (?:as (?:was|were|did|had|has)|(?:and )?(?:likewise|similarly)(?: (?:at|in|outside))?|et de meme|just like|tout comme|de meme que|comme|ainsi que|as well as) ?(?:(?:the one|the same|that|those|celles?|ceux|celui|(?:the|la|le|les) [a-z]{3,12})(?: (?:of|at|in|de|du|d'))? ?)?(?:the |la |le |les )?$/;

// "A lost three cars to fire and B two", « A a vu brûler trois voitures, B deux »: a second subject, with no more than its number.
const SECOND_SUBJECT =
  /(?:,|[,;]? (?:and|et)|;) (?:(?:and|et) )?(?:(?:at|in|outside|a|au|aux|devant) )?(?:the |la |le |l'|celle d[eu'] ?|that (?:of|in) )?$/;
const ITS_NUMBER = new RegExp(`^,? (?:\\d{1,3}|${NUMBER_WORD}|another \\w+)(?=[.,;:)\\n]|$)`);

const isTurn = ({ folded }: Sheet, { act }: Scene) => TURN.test(folded.slice(act.start, act.end));

// "…, as was the car of an officer in front of his": a car shares the fire that took a building.
const AS_WAS_CAR =
  /,? (?:as|so) (?:was|were) (?:the |an? )?(?:(?:private|personal|own) )?(?:cars?|vehicles?)(?: of| belonging to) [a-z' ,-]{3,80}(?:in front of|outside|near|at) (?:his|her|their|the) ?$/;
const withCar = (scene: Scene): Scene => ({
  ...scene,
  object: null,
  method: scene.act.kind === 'fire' ? 'vehicle_arson' : null,
});

const toAttack = (scene: Scene): Scene => ({
  ...scene,
  act: { ...scene.act, kind: 'attack' },
  method: null,
  object: null,
});

/** "Cars were burned at A and two more at B", « trois à A, deux à B ont brûlé »: A and B share the act. */
export function findGapped({ sheet, sentence, places }: Here, scenes: readonly Scene[]): Scene[] {
  const sites = places.filter((place) => isScene(place) && (place.kind === 'site' || place.kind === 'home'));
  const hosts = new Map<PlaceMark, Scene>();
  for (const scene of scenes)
    if (!isVague(scene.act) || scene.method || isTurn(sheet, scene))
      for (const place of scene.places) hosts.set(place, scene);
  const isFree = (place: PlaceMark) => !scenes.some((scene) => scene.places.includes(place));
  const gapped: Scene[] = [];
  const share = (one: PlaceMark | undefined, other: PlaceMark | undefined) => {
    const host = one && hosts.get(one);
    if (!host || !other || hosts.has(other) || !isFree(other)) return;
    const [from, to] = one.start < other.start ? [one, other] : [other, one];
    const between = { start: from.phrase.end, end: to.phrase.start };
    // « Devant A que des voitures prennent feu, puis à B »: the act stands behind the place that has it.
    const shared = from === one ? host.act : null;
    if (
      !isGap(sheet, sentence, { between, isHome: other.kind === 'home', shared }) &&
      !isSecond(sheet.folded, between, to)
    )
      return;
    const kinds = new Set(scenes.filter(({ places: own }) => own.includes(one)).map(({ act }) => act.kind));
    // "A, then B: cars burned, shots were fired": which of them befell A is not said.
    const told = kinds.size > 1 && host.places.length > 1 ? toAttack(host) : host;
    const isOfCar = AS_WAS_CAR.test(sheet.folded.slice(between.start, between.end));
    const scene = {
      ...(isOfCar ? withCar(told) : told),
      places: [other],
      night: nightOf(sheet, sentence, { from, to, other }) ?? host.night,
    };
    hosts.set(other, scene);
    gapped.push(scene);
  };
  for (let at = 1; at < sites.length; at++) share(sites[at - 1], sites[at]);
  for (let at = sites.length - 1; at > 0; at--) share(sites[at], sites[at - 1]);
  return gapped;
}

/** The night of a place that shares an act, where the text gives it one of its own: "one at A on Saturday night, two at B on Sunday night". */
function nightOf(
  { folded }: Sheet,
  { nights }: SheetSentence,
  { from, to, other }: Record<'from' | 'to' | 'other', PlaceMark>,
): Scene['night'] | null {
  if (other !== to) return null;
  const sure = nights.filter((night) => !isDayAlone(night));
  const behind = sure.filter(({ start }) => start >= to.end && start - to.end < NIGHT_BEHIND);
  const before = within(sure, { start: from.phrase.end, end: to.phrase.end });
  const isApart = folded.slice(from.phrase.end, to.start).includes(';');
  const isThen = /\b(?:puis|then),/.test(folded.slice(from.phrase.end, to.start));
  const isNext = isThen || before.some(({ start, end }) => NEXT_NIGHT.test(folded.slice(start, end)));
  if ((isApart || isNext) && before.length > 0) return before.slice(-1);
  return before.length > 0 && behind.length > 0 ? behind : null;
}
const NIGHT_BEHIND = 12;

const isSecond = (folded: string, { start, end }: Span, to: Span) =>
  SECOND_SUBJECT.test(folded.slice(start, end)) && ITS_NUMBER.test(folded.slice(to.end, to.end + 20));

// "And another at the", « et deux autres au ».
const MORE = new RegExp(
  `\\b(?:another|one more|${NUMBER_WORD}|une? autre|d'autres|l'autre)(?: [a-z]{1,12}){0,3} (?:at|in|outside|in front of|a|au|aux|devant|chez) ?(?:the |la |le |l')?$`,
);

function isGap(
  { folded }: Sheet,
  { acts }: SheetSentence,
  { between, isHome, shared }: { between: Span; isHome: boolean; shared: Scene['act'] | null },
): boolean {
  const words = folded.slice(between.start, between.end);
  // "…, and the hallway of a house" begins something else; "and another at the home of" does not.
  if (isHome && AS_WAS_CAR.test(words)) return true;
  if (isHome && !MORE.test(words)) return false;
  return (
    LIKEWISE.test(words) ||
    (!acts.some((act) => act !== shared && overlaps(act, between)) &&
      !/\b(?:between|entre)\b/.test(words) &&
      (GAP.test(words) || GAP_BEYOND.test(words)))
  );
}
