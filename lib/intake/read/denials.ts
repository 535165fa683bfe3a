import { isDayAlone, type NightReading } from '../time/night-reading';
import { agrees, type Bin, keyOf, tellsAttack } from './bin';
import { findCorrections } from './find-corrections';
import { findSpared, takesNothingBack } from './find-denied';
import type { Focus } from './focus';
import { type ActKind, isVague, type PlaceMark } from './mark';
import { opensUntrue, retracts } from './retracts';
import type { Sheet, SheetSentence } from './sheet';
import {
  DENIES,
  DID_HAPPEN,
  INVENTED,
  IS_SO,
  NONE_OF_KIND,
  NONE_THERE,
  NOTHING_THERE,
  OF_ANOTHER,
} from './words/denials';

/** What a text takes back of a place: acts of these kinds, or every act where `kinds` is null. */
type Denial = {
  key: string;
  kinds: ReadonlySet<ActKind> | null;
  nights: readonly NightReading[];
  sentence: SheetSentence;
};
/** What a sentence stands among: the places it names, its number, what the text named and goes on about. */
type Around = { own: readonly PlaceMark[]; at: number; focus: Focus; topic: Bin | null };

// "There was no shooting there", « rien ne s'y est passé ».
const THERE =
  /^la,|\bthere\b(?! (?:was|were|is|are|has|have|had|will))|\bsur place\b|\b(?<!\bil )(?:n'|s')y (?:a|ont|avait|est|etait)\b/;

// « Rien de tel n'a été constaté dans ces trois villes », "at either": of the places that were named last.
const AT_THOSE =
  /\bces (?:(?:deux|trois|quatre|cinq) )?(?:villes|etablissements|prisons|sites|communes|lieux|endroits)\b|\b(?:at|in) (?:either|any of (?:them|these|those|the [a-z]+)|(?:these|those) (?:(?:two|three|four|five) )?(?:towns|prisons|places|sites|cities))\b|\b(?:ni l'une? ni l'autre|ni a l'une? ni a l'autre)\b/;

// "Nothing has taken place at B, and no round was fired there", "no shots, no fire": neither shots nor anything else.
const NOTHING_AT_ALL =
  /\bno (?:fires?|attacks?|incidents?|damage|flames),? (?:and |or )?no [a-z]+\b|\bno (?:shots?|gunfire|explosions?|bullets?),? (?:and |or )?no (?:fires?|flames|arson|attacks?|incidents?|damage|tags?|[a-z]+ of any)\b|\bni (?:d[e'] ?)?[a-z]+,? ni (?:d[e'] ?)?[a-z]+,? ni\b|\bnothing (?:[a-z]+ ){0,3}(?:happened|occurred|taken place)\b|\brien (?:de tel )?(?:ne )?s'(?:y )?(?:est|etait) (?:passe|produit)\b/;

// "The bangs that people heard came from a wedding": no shots, whatever else there was.
const OF_BANGS =
  /^"?(?:(?:the|les?) (?:bangs?|noises?|bruits?|detonations?)|what [a-z ]{2,30} (?:had )?heard|ce qu[e'] ?[a-z ]{2,30} (?:ont|avaient) entendu)\b/;

const DENIES_IT =
  /\bden(?:y|ies|ied) (?:it|this|that(?= ?(?:[.,;]|$)))\b|\b(?:le|la) dement(?:ent|ai(?:t|ent))?\b/;

/** How many sentences explain a headline. */
const OPENING = 5;

/** What a text takes back, before or after it tells it: the newest entry of a ticker stands first. */
export class Denials {
  private readonly list: Denial[] = [];
  private hasInvented = false;
  /** The sentence before the one that is taken in. */
  private before: SheetSentence | null = null;

  /** Takes in what the paragraphs of a text take back, each of the one site it names. */
  takeCorrections(sheet: Sheet, places: readonly PlaceMark[]) {
    for (const { sentence, site } of findCorrections(sheet, places))
      this.list.push({ key: keyOf(site, null), kinds: null, nights: [], sentence });
  }

  /** Takes the next sentence in: what it denies of the places it names, else of what the text goes on about. */
  take(sentence: SheetSentence, around: Around) {
    this.takeOne(sentence, around);
    this.before = sentence;
  }

  private takeOne(sentence: SheetSentence, { own, at, focus, topic }: Around) {
    if (sentence.excluded === 'inside' || sentence.excluded === 'beside')
      return this.takeInside(sentence, topic, at < OPENING ? focus.find(at) : null);
    const isMadeUp = INVENTED.test(sentence.folded);
    const isAccident = sentence.excluded === 'accident' && sentence.acts.some(({ kind }) => kind === 'fire');
    if (!isMadeUp && !isAccident && !denies(sentence)) return;
    this.hasInvented ||= isMadeUp;
    const spared = isMadeUp ? null : findSpared(sentence.folded);
    const named = own.filter(
      ({ kind, role, start }) =>
        (kind === 'site' || kind === 'unlisted') &&
        role !== 'visit' &&
        (!spared || (start >= sentence.start + spared.start && start < sentence.start + spared.end)),
    );
    // "They also went to X, because its prison lies there": the prison is that of X.
    const isOther = own.some(({ role }) => role === 'visit');
    const pointsBack =
      own.some(({ kind }) => kind === 'same') ||
      (own.length === 0 && (THERE.test(sentence.folded) || isNoneThere(sentence)));
    // What the text has not named yet it cannot point back at.
    const same = !isOther && pointsBack && focus.lastBefore(at) >= 0 ? focus.find(at) : null;
    const keys = new Set((named.length > 0 || !same ? named : [same]).map((place) => keyOf(place, null)));
    // "The town's prison was not attacked", of an office or a home, takes nothing back.
    const isBeside = topic?.place.kind !== 'site' && own.some(({ kind }) => kind === 'same');
    for (const key of this.listLastNamed(sentence, { own, at, focus, topic })) keys.add(key);
    if (keys.size === 0 && topic && !isBeside && retracts(sentence)) keys.add(topic.key);
    const kinds = this.kindsMeant(sentence, topic);
    const nights = sentence.nights.filter((one) => !isDayAlone(one));
    for (const key of keys)
      this.list.push({ key, kinds: isMadeUp || kinds.size === 0 ? null : kinds, nights, sentence });
  }

  /** The places that a sentence which names none denies something of: those of the one before it, which the text does not go on about. */
  private listLastNamed(sentence: SheetSentence, { own, at, focus, topic }: Around): string[] {
    if (own.length > 0 || focus.lastBefore(at) !== at - 1) return [];
    const keys = focus.listAt(at - 1).map((place) => keyOf(place, null));
    const isOfThem = AT_THOSE.test(sentence.folded);
    return isOfThem || (topic && retracts(sentence) && !keys.includes(topic.key)) ? keys : [];
  }

  /** The kinds of act that a sentence denies: its own, else those of what was told last, where it denies "it"; none where it denies all. */
  private kindsMeant(sentence: SheetSentence, topic: Bin | null): Set<ActKind> {
    if (NOTHING_AT_ALL.test(sentence.folded)) return new Set();
    const own = kindsOf(sentence);
    if (own.size > 0) return own;
    if (OF_BANGS.test(sentence.folded)) return new Set(['shots', 'blast']);
    // "We said that shots were fired. That was wrong": of those.
    if (this.before?.paragraph === sentence.paragraph && opensUntrue(sentence)) return kindsOf(this.before);
    const last = topic?.scenes.at(-1);
    return last && !isVague(last.act) && DENIES_IT.test(sentence.folded) ? new Set([last.act.kind]) : own;
  }

  /**
   * « Un détenu a mis le feu à son matelas »: a fire told just before, of nobody knows what, was inside; so were blows,
   * those of the headline too, at the `site` that the opening names.
   */
  private takeInside(sentence: SheetSentence, topic: Bin | null, site: PlaceMark | null) {
    const isOf = (...methods: (string | null)[]) =>
      topic?.scenes.every(({ method }) => methods.includes(method)) ?? false;
    const has = (...kinds: ActKind[]) => sentence.acts.some(({ kind }) => kinds.includes(kind));
    const isFire = has('fire') && isOf(null);
    const isBlow = has('assault', 'attack') && (topic ? isOf(null, 'assault') : true);
    const key = topic?.key ?? (site && keyOf(site, null));
    const kinds = new Set<ActKind>(isFire ? ['fire'] : isBlow ? ['assault'] : []);
    if (key && kinds.size > 0) this.list.push({ key, kinds, nights: [], sentence });
  }

  /** The bins that hold something that stands. Who made up the one attack of a text made up all of it. */
  listLeft(bins: readonly Bin[]): Bin[] {
    const left = bins
      .filter(tellsAttack)
      .flatMap((bin) =>
        this.list.reduce<Bin[]>((kept, denial) => kept.flatMap((one) => withdraw(one, denial) ?? []), [bin]),
      );
    return this.hasInvented && left.length === 1 ? [] : left;
  }
}

// "We said earlier that the governor had been hurt": of a person, and of no attack.
const OF_PERSON =
  /\b(?:hurt|injured|wounded|dead|killed|died|blessee?s?|morte?s?|tuee?s?|arrested|interpellee?s?)\b/;
const isOfPerson = ({ acts, folded }: SheetSentence) => acts.length === 0 && OF_PERSON.test(folded);

// "There was trouble last summer, unconnected with the prison": of then.
const UNLINKED =
  /\b(?:nothing (?:at all )?to do|no (?:link|connection|tie)s?|unconnected|unrelated|rien a voir|(?:sans|aucun) (?:aucun )?(?:lien|rapport))\b/;

const denies = (sentence: SheetSentence) =>
  !sentence.isCorrected &&
  !(sentence.excluded === 'past' && UNLINKED.test(sentence.folded)) &&
  !takesNothingBack(sentence.folded) &&
  !isOfPerson(sentence) &&
  (DENIES.test(sentence.folded) || NOTHING_THERE.test(sentence.folded)) &&
  !OF_ANOTHER.test(sentence.folded);

// « Le parquet a ouvert une enquête pour menaces de mort »: what is looked into is not denied.
const LOOKED_INTO =
  /\b(?:enquete|information judiciaire|plainte|investigation|inquiry|complaint)\b[a-z ]{0,20} (?:pour|for|into|over|des chefs de|du chef de) (?:[a-z']+ )?$/;

const kindsOf = ({ acts, start, folded }: SheetSentence) =>
  new Set(
    acts
      .filter((act) => !isVague(act) && !LOOKED_INTO.test(folded.slice(0, act.start - start)))
      .map(({ kind }) => kind),
  );

const isNoneThere = (sentence: SheetSentence): boolean =>
  NONE_THERE.test(sentence.folded) || (NONE_OF_KIND.test(sentence.folded) && kindsOf(sentence).size > 0);

/** Whether what a sentence denies can be what was told of a bin: of its night, and acts of one kind or of no kind. */
export function canDeny(sentence: SheetSentence, { scenes, nights }: Bin): boolean {
  if (OF_ANOTHER.test(sentence.folded)) return false;
  // "All of it was theatre, he said on Tuesday": a day alone is that of the denial.
  const said = sentence.nights.filter((one) => !isDayAlone(one));
  if (said.length > 0 && !agrees(nights, said)) return false;
  const kinds = kindsOf(sentence);
  return kinds.size === 0 || scenes.some(({ act }) => isVague(act) || kinds.has(act.kind));
}

/** A bin without what was denied; null where nothing is left that was told of it alone. */
function withdraw(bin: Bin, { key, kinds, nights, sentence }: Denial): Bin | null {
  if (bin.key !== key || (nights.length > 0 && !agrees(bin.nights, nights))) return bin;
  const stands = (scene: Bin['scenes'][number]) =>
    (kinds !== null && !kinds.has(scene.act.kind)) ||
    IS_SO.test(scene.sentence.folded) ||
    (scene.sentence.start > sentence.start && DID_HAPPEN.test(scene.sentence.folded));
  const scenes = bin.scenes.filter(stands);
  if (scenes.length === bin.scenes.length) return bin;
  if (!scenes.some(({ act, places }) => !isVague(act) || places.length > 1)) return null;
  const left = new Set(scenes.map((scene) => scene.sentence));
  const gone = new Set(
    bin.scenes.filter((scene) => !left.has(scene.sentence)).map((scene) => scene.sentence),
  );
  return { ...bin, scenes, sentences: bin.sentences.filter((one) => !gone.has(one)) };
}
