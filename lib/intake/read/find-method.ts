import type { MethodCode } from '../../domain/method';
import type { Span } from '../sentences';
import { hasFailed, isTried } from './attempts';
import type { ObjectMark } from './find-objects';
import type { ActMark } from './mark';
import { PRISON } from './prison-words';
import type { Sheet } from './sheet';
import { FIREWORKS_AT } from './words/blast';
import { VEHICLE } from './words/things';

const METHOD_OF: Partial<Record<ActMark['kind'], MethodCode>> = {
  shots: 'gunfire',
  blast: 'explosive',
  paint: 'graffiti',
  damage: 'vandalism',
  break_in: 'intrusion',
  assault: 'assault',
  threat: 'threat',
};

const DESTROYED = /^(?:destroy|detrui|was lost|were lost|los(?:t|es|ing)\b|perd)/;

const TOLD_OF_FIRE =
  /\b(?:an? (?:[a-z]+ )?(?:fire|blaze)|un (?:[a-z]+ )?incendie|un feu|splash of (?:petrol|gasoline)|petrol, a lighter|(?:de l'|d'|un bidon d')essence)\b/;

const FOUGHT =
  /\b(?:(?<!\b(?:no|sans|without) )(?:sapeurs-)?pompiers|firefighters|fire (?:crews|engines|brigade)|flammes?|flames)\b/;
/** How far behind what was destroyed those who put a fire out may be told of. */
const FOUGHT_WITHIN = 250;

/** Vehicles that were destroyed, in a text that told of fire before, were burned. */
function isBurned(sheet: Sheet, act: ActMark, object: ObjectMark | null): boolean {
  if (act.kind !== 'harm' || object?.kind !== 'vehicle') return false;
  if (!DESTROYED.test(sheet.folded.slice(act.start, act.end))) return false;
  if (FOUGHT.test(sheet.folded.slice(act.end, act.end + FOUGHT_WITHIN))) return true;
  return sheet.sentences.some(
    ({ start, end, acts, excluded, folded }) =>
      excluded === null &&
      start <= act.start &&
      end > act.start - 3000 &&
      (acts.some(({ kind }) => kind === 'fire') || TOLD_OF_FIRE.test(folded.slice(0, act.start - start))),
  );
}

// "A fire damaged a day-release centre", "set fire to the prison".
const TOOK_PRISON = new RegExp(
  `^(?!(?: criminel| volontaire)? (?:commis|survenu|perpetre|constate|signale|declare|intervenu))(?: [a-z]+){0,4}? (?:damag|destroy|gutt|ravag|blacken|devastat|swept|tore|to\\b|a (?:la|une)\\b|au\\b|(?:a|ont|avait) (?:endommag|detruit|ravag|noirci|devast))(?:ed|e)?(?: (?:part of|through|une partie d[eu]|the|an?|la|le|une?))* ?${PRISON}\\b(?!(?:'s)? (?:${VEHICLE}|car park|parking|staff|guard|officer|van))`,
);
const PRISON_REACH = 90;
// "The day-release centre in A was partly destroyed by fire".
const GUTTED =
  /^(?:destroyed|damaged|ravaged|gutted|consumed|devoured|detrui|ravag|endommag|devast|devor)[a-z]* ?(?:by|par|$)/;
const OF_PRISON = new RegExp(
  String.raw`\b${PRISON}(?!(?:'s)? (?:${VEHICLE}|car park|parking|staff|guard|officer|van))[a-z' -]{0,45}$`,
);

const BANGS = /^detonations?$/;

// « Des détonations, "qui ressemblaient à des coups de feu" »: no more than what they were like.
const LIKE = /\b(?:ressembl[a-z]+ a|comme|sounded like|sounds like|like) (?:des |un |une |an? )?$/;

/** What went off with bangs: shots where the text tells of shots, explosives where it tells of some. */
function methodOfBangs({ sentences, folded }: Sheet): MethodCode | null {
  const acts = sentences.filter(({ excluded }) => excluded === null).flatMap((sentence) => sentence.acts);
  const isHeard = ({ start }: ActMark) => LIKE.test(folded.slice(Math.max(0, start - 40), start));
  if (acts.some((act) => act.kind === 'shots' && !isHeard(act))) return 'gunfire';
  const isOther = acts.some(
    ({ kind, start, end }) => kind === 'blast' && !BANGS.test(folded.slice(start, end)),
  );
  return isOther ? 'explosive' : null;
}

/** How far from shots the fireworks may be told that they were, in UTF-16 units. */
const FIREWORKS_WITHIN = 300;
const AIMED = new RegExp(
  String.raw`\b(?:${FIREWORKS_AT}|(?:restes|tubes|boites|batteries|emballages|remains|tubes|cartons) (?:de |d'|of )(?:mortiers? d'artifice|feux? d'artifice|firework|fusees))`,
);
const GUNS =
  /\b(?:armes?|kalach[a-z]*|kalash[a-z]*|balles?|impacts?|calibres?|fusils?|pistolets?|douilles?|mitraill[a-z]*|rifles?|guns?|gun(?:fire|shots?|m[ae]n)|bullets?|weapons?|casings?|cartridges?|cartouches?|plombs?)\b/;
// « Ni douille, ni impact ».
const NO_GUNS = /\b(?:ni|aucune?|no|neither|nor|sans) (?:trace d[e']|impacts? de |bullet )?[a-z]+/g;
// « Tiré au mortier d'artifice … des tirs »: shots of a device that goes off, where no gun is told of.
const isOfFireworks = ({ folded }: Sheet, { start, end }: ActMark) => {
  const around = folded.slice(Math.max(0, start - FIREWORKS_WITHIN), end + FIREWORKS_WITHIN);
  return AIMED.test(around) && !GUNS.test(around.replace(NO_GUNS, ' '));
};

/** Petrol that is poured, at the start of an act's words. */
export const POURED =
  /^(?:pour|splash|slosh|sprinkl|spray|squirt|empt|tipp|spread|.{4,24} (?:poured|splashed|sloshed|sprinkled|sprayed|squirted|tipped|emptied|spread|thrown)$|(?:vers|repand|vid|devers|arros|imbib|asperg))/;
const BURNED =
  /\b(?:feux?\b|flamm|incend|brul|en fumee|up in smoke|embras|enflamm|calcin|allum|pompier|fire|flame|blaze|burn|alight|ablaze|lit\b|ignit|torch|set light|cendres|ashes|cinders|match\b|lighter|briquet|allumette|calcin|consum)/;
/** How many sentences around the fire may be told for which petrol was poured. */
const LIT_WITHIN = 3;

/** Petrol that was poured, where nothing tells that it was lit. */
function isUnlit({ folded, sentences }: Sheet, act: ActMark): boolean {
  if (!POURED.test(folded.slice(act.start, act.end))) return false;
  const at = sentences.findIndex(({ start, end }) => act.start >= start && act.start < end);
  const around = sentences.slice(Math.max(0, at - LIT_WITHIN), at + LIT_WITHIN + 1);
  return !around.some((sentence) => BURNED.test(sentence.folded));
}

// "None of the cars was set alight, although a can of petrol was left": no fire, and nothing tells that one was tried.
const CONTAINER =
  /^(?:an? |two |several )?(?:cans? of|jerr[iy]cans?|bidons?|petrol cans?|bottles? of|bouteilles?)/;
const NONE_LIT =
  /\b(?:none|no (?:car|vehicle)|not one|nothing|aucune?|rien)\b[a-z' ]{0,40}\b(?:set (?:alight|on fire|ablaze)|burn(?:ed|t)|torched|lit|incendie|brule|allume)/;
const LEFT = /\b(?:left|found|abandon|standing|discover|retrouv|laiss|pose|oubli)/;
// « Une bouteille d'essence gisait à côté ».
const LIES = /^ (?:gisait|gisaient|trainait|lay|was lying|were lying)\b/;
const isLeftBehind = ({ folded, sentences }: Sheet, act: ActMark): boolean =>
  CONTAINER.test(folded.slice(act.start, act.end)) &&
  (LIES.test(folded.slice(act.end, act.end + 14)) ||
    sentences.some(
      ({ start, end, folded: own }) =>
        act.start >= start && act.start < end && NONE_LIT.test(own) && LEFT.test(own),
    ));

// « Un engin artisanal, fait d'une bouteille et d'un chiffon, a été retrouvé intact »: nothing went off, nothing burned.
const BOTTLE_FOUND =
  /^(?:engins?|devices?|dispositifs?|(?:home-?made|improvised|makeshift) )(?=.*\b(?:bouteilles?|essence|chiffons?|bottles?|petrol|rags?)\b).*\b(?:retrouv|decouvert|found|discovered)[a-z]* (?:[a-z]+ )?(?:intact|unlit|unused|non allume|unexploded)/;

// "Walked out again without taking or breaking anything": they had been in.
const TOOK_NOTHING =
  /\b(?:without|sans)(?: rien| y)? (?:tak|steal|break|touch|damag|vol|pren|emport|cass|degrad|toucher)[a-z]*[^,.;]{0,40}/g;

/**
 * What an act amounts to, from what it was done to and what `scope` tells of how it ended: null where the text does not
 * say what was hit or how.
 */
export function findMethod(
  sheet: Sheet,
  act: ActMark,
  { object, scope }: { object: ObjectMark | null; scope: Span },
): MethodCode | null {
  const { folded } = sheet;
  if (isBurned(sheet, act, object)) return 'vehicle_arson';
  const words = folded.slice(scope.start, scope.end);
  const told = act.kind === 'break_in' ? words.replace(TOOK_NOTHING, ' ') : words;
  const attempted = isTried(folded, act) || hasFailed(told);
  if (act.kind === 'break_in' && attempted) return null;
  if (BANGS.test(folded.slice(act.start, act.end))) return methodOfBangs(sheet);
  if (act.kind === 'shots' && isOfFireworks(sheet, act)) return 'explosive';
  if (act.kind === 'blast' && BOTTLE_FOUND.test(folded.slice(act.start, scope.end))) return null;
  if (act.kind !== 'fire') return METHOD_OF[act.kind] ?? null;
  if (isLeftBehind(sheet, act)) return null;
  if (attempted || isUnlit(sheet, act)) return 'arson_attempt';
  if (object?.kind === 'vehicle') return 'vehicle_arson';
  const isOfPrison =
    object === null &&
    (TOOK_PRISON.test(folded.slice(act.end, Math.min(scope.end, act.end + PRISON_REACH))) ||
      (GUTTED.test(folded.slice(act.start, act.end)) &&
        OF_PRISON.test(folded.slice(Math.max(scope.start, act.start - PRISON_REACH), act.start))));
  return isOfPrison || object?.kind === 'building' ? 'building_arson' : null;
}
