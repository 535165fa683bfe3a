import { listInstants } from '../../domain/clock';
import { nightSchema, toParisIso } from '../../domain/night';
import { isBroader, WEAPONS } from '../../domain/target';
import type { ReadStatement } from '../proposal';
import type { Span } from '../sentences';
import { isEither } from '../time/night-reading';
import { type Bin, countDeeds } from './bin';
import { findDetails } from './find-details';
import { overlaps } from './mark';
import { methodScenes } from './method-scenes';
import { type Said, say } from './said';
import { sayCounts } from './say-counts';
import type { Sheet, SheetSentence } from './sheet';
import { type Speeches, speakerOf } from './speech/speaker';
import { splitSpoken } from './spoken';

const LONGEST_QUOTE = 8;

/** The smallest stretch that holds both, when it is short enough to be quoted; else the first alone. */
function join(text: string, one: Span, other: Span | null): Span {
  if (!other) return { start: one.start, end: one.end };
  const both = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  const words = text.slice(both.start, both.end).split(/\s+/).length;
  return words <= LONGEST_QUOTE ? both : { start: one.start, end: one.end };
}

/** What an article says of one place and night, in the order of the text; homes carry no place but their area. */
export function listSaid(
  sheet: Sheet,
  bin: Bin,
  { owners, isOnly }: { owners: ReadonlyMap<SheetSentence, readonly Bin[]>; isOnly: boolean },
): Said[] {
  const sentences = [...new Set(bin.sentences)];
  const own = sentences.filter((sentence) => countDeeds(owners.get(sentence) ?? []) < 2);
  return [
    ...saySite(sheet, bin),
    ...sayNight(sheet, bin),
    ...sayMethods(sheet, bin, isOnly),
    ...sentences.flatMap((sentence) => sayTime(bin, sentence)),
    ...sentences.flatMap((sentence) => sayCounts(sheet, bin, { sentence, owners })),
    ...own.flatMap((sentence) => sayDetails(sheet, sentence)).map((said) => asAtHome(bin, said)),
  ];
}

/**
 * The words that name a site, where it was attacked; where no such sentence names it, those that it is known by, which
 * are nobody's: whoever says them tells of no attack there.
 */
function saySite({ sentences }: Sheet, { place, scenes }: Bin): Said[] {
  if (place.kind !== 'site') return [];
  const told = scenes.flatMap(({ places, sentence }) =>
    places.filter(({ slugs }) => slugs[0] === place.slugs[0]).map((mark) => ({ mark, sentence })),
  );
  const named = sentences.filter((sentence) => told.length === 0 && overlaps(place, sentence));
  if (named.length > 0)
    return named.map((sentence) => ({ ...say('site', place.slugs[0], place, sentence), isOurs: true }));
  const unique = told.filter(
    ({ mark }, at) => told.findIndex((other) => other.mark.start === mark.start) === at,
  );
  return unique.map(({ mark, sentence }) => say('site', place.slugs[0], mark, sentence));
}

/**
 * The words that name the night, wherever they stand. That they hold for this place as well is our inference where
 * nobody says it of the place: no speaker of another place's sentence is an origin of it.
 */
function sayNight({ sentences: all }: Sheet, { nights, basis, scenes, sentences }: Bin): Said[] {
  const [first] = nights;
  const fallback = scenes[0]?.sentence;
  if (!first || !fallback) return [];
  const names = ({ start, end }: Span) => first.start >= start && first.end <= end;
  const own = sentences.find(names);
  const home = own ?? all.find(names) ?? fallback;
  const again = sentences
    .flatMap((sentence) => sentence.nights.map((reading) => ({ reading, sentence })))
    .filter(({ reading }) => !isEither(reading) && nights.some(({ night }) => night === reading.night));
  const sayAt = ({ reading, sentence }: (typeof again)[number]) => ({
    ...say('night', reading.night, reading, sentence),
    ...(nights.length > 1 && { modality: 'suspected' as const }),
  });
  const isOurs = basis === 'inferred' || own === undefined;
  const named = nights.map((reading) => sayAt({ reading, sentence: home }));
  return [...named.map((said) => (isOurs ? { ...said, isOurs } : said)), ...again.map(sayAt)];
}

function sayMethods(sheet: Sheet, bin: Bin, isOnly: boolean): Said[] {
  const { told, aside } = splitSpoken(sheet, bin);
  const own = [...methodScenes(told, isOnly), ...aside].map(({ method, act, object, sentence, hedges }) => ({
    ...say('method', method, join(sheet.text, act, method === 'gunfire' ? null : object), sentence),
    modality: hedges.length > 0 ? ('alleged' as const) : ('reported' as const),
  }));
  const ofSet = bin.setScenes
    .slice(0, 1)
    .flatMap(({ scene, methods }) =>
      methods.length > 0 ? [say('set_methods', methods, scene.act, scene.sentence)] : [],
    );
  return [...own, ...ofSet];
}

function sayTime({ nights }: Bin, sentence: SheetSentence): Said[] {
  const night = nightSchema.safeParse(nights[0]?.night);
  const timed = sentence.nights.find((reading) => reading.night === night.data && reading.from !== null);
  if (!night.success || !timed?.from || !timed.to || !timed.precision) return [];
  const [from] = listInstants(night.data, timed.from);
  const to = listInstants(night.data, timed.to).at(-1);
  if (!from || !to || to < from) return [];
  const value = { from: toParisIso(from), to: toParisIso(to), precision: timed.precision };
  return [say('time', value, timed, sentence)];
}

function sayDetails({ text, folded }: Sheet, sentence: SheetSentence): Said[] {
  return findDetails(text, folded, sentence).map((mark) => say(mark.field, mark.value, mark, sentence));
}

/** The car that burned at somebody's home is his own. */
const asAtHome = ({ place }: Bin, said: Said): Said =>
  place.kind === 'home' && said.field === 'target' && said.value === 'staff_vehicles'
    ? { ...said, value: 'private_car' }
    : said;

/** A statement as it is kept: with its quote, its paragraph and who said it. */
export function toStatement(
  sheet: Sheet,
  said: Said,
  { key, speakers }: { key: string; speakers: Speeches },
): ReadStatement {
  const { sentence, isOurs, ...rest } = said;
  const speaker = isOurs ? null : speakerOf(speakers.get(sentence), rest);
  const isHedged = rest.modality !== 'reported';
  return {
    ...rest,
    key,
    quote: sheet.text.slice(rest.start, rest.end),
    paragraph: sentence.paragraph,
    speaker: speaker?.name ?? null,
    speakerRole: speaker?.role ?? 'press',
    relay: speaker?.relay ?? null,
    modality: isHedged ? rest.modality : rest.toCheck ? 'suspected' : speaker ? 'stated' : 'reported',
  };
}

/** The most precise weapon of those named. */
export function preciseWeapon<T extends (typeof WEAPONS)[number]['code']>(codes: readonly T[]): T | null {
  return codes.reduce<T | null>(
    (best, code) => (best === null || isBroader(WEAPONS, best, code) ? code : best),
    null,
  );
}
