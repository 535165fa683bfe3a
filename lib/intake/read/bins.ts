import { HAD_ALREADY } from '../time/look-back';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { agrees, type Bin, keyOf, narrow } from './bin';
import { findAreas, findLabel, isLabel } from './find-areas';
import { distance, overlaps, type PlaceMark } from './mark';
import { isOld, listNew } from './old-news';
import { STAFF } from './prison-words';
import type { Scene } from './scene';
import type { Sheet, SheetSentence } from './sheet';
import { THE_HOUSES_ARE } from './words/homes';
import { JUDGED } from './words/justice';
import { ANOTHER, isQuiet, LOOKS_BACK, NEW_FIRE } from './words/story';

// What stands beyond one of these is told of another place.
const APART = /;|\b(?:while|whereas|tandis que|alors que)\b/;
// "In the Gard a car was burned, and in the Vaucluse …": the area is that of what follows.
const NEXT_AREA = /\b(?:and|et|while|puis),? (?:in|dans|en) (?:the |la |le |les |l')?$/;
// "The trial of those accused of the shooting opened on Monday": of what was done before.
const OF_JUDGES = new RegExp(String.raw`\b(?:${JUDGED}|trial|proces)\b`);
// « Sur les deux véhicules détruits », "of the two cars": told of before.
const THE_VEHICLES =
  /^"?(?:the|la|le) (?:[a-z-]{3,14} )?(?:vehicule|voiture|fourgon|moto|vehicle|car|van|lorry|truck|motorbike)\b|\b(?:(?:of|sur|parmi|d[e']) (?:the|les|ces|these|those|its|ses)|both(?: of (?:the|these))?|(?:les|ces|these)(?= (?:deux|two))) (?:[a-z]+ )?(?:vehicules?|voitures?|vehicles?|cars?|vans?)\b/;
// « Elle vit dans l'Oise ».
const LIVES_IN = /\b(?:vi(?:t|vent)|habit(?:e|ent)|resid(?:e|ent)|log(?:e|ent)|lives?|living) [a-z' ]{0,24}$/;
const NIGHT = /\b(?:nuit|night)\b/;
// « Mardi midi, devant la prison de A, les surveillants fument », "a police van was parked there": when the reporter came.
const REPORTER_CAME =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier) midi\b|\bat noon\b|\bpolice (?:van|car)s? (?:was|were) (?:parked|posted|stationed)\b/;
const DONE =
  /\b(?:brule|burned|burnt|detrui|destroy|consum|calcin|ravag|gutted|reduit|en cendres|en fumee|partis? en)/;

// "The houses were on an estate in the Isère".
const HOUSES_ARE_IN = new RegExp(`${THE_HOUSES_ARE}[a-z' ]{0,30}$`);

/** Within how many sentences of a fire the text may say that it did not take. */
const FIRE_LASTS = 3;

// "The car of a guard from A": somebody who was not spoken of before.
const PRESENTS = new RegExp(`\\b(?:an?|une?|another) (?:[a-z]+ ){0,2}(?:${STAFF})\\b`);

/** Whether a home is another's: it is told of in another paragraph as somebody's who is new to it, and what was done there is nothing that was done at the first. */
function presentsAnother({ sentence, method }: Scene, home: Bin): boolean {
  const graver = home.scenes.filter((scene) => scene.method !== null && scene.method !== 'graffiti');
  // Letters on a wall that was shot at are a trace there: letters elsewhere are another deed.
  const told = method === 'graffiti' ? graver : home.scenes.filter((scene) => scene.method !== null);
  return (
    method !== null &&
    told.length > 0 &&
    told.every((scene) => scene.method !== method) &&
    home.scenes.every((scene) => scene.sentence.paragraph !== sentence.paragraph) &&
    PRESENTS.test(sentence.folded)
  );
}

/** The places and nights found so far in an article. */
export class Bins {
  readonly list: Bin[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly places: readonly PlaceMark[],
  ) {}

  /** The bin of a place for the night of a scene: an open one that the night agrees with, else a new one. */
  open(place: PlaceMark, scene: Scene, known: Bin['area'] = null): Bin {
    const area = place.kind === 'home' ? (this.areaOf(place, scene) ?? known) : null;
    const nights = scene.night.length > 0 ? scene.night : scene.sentence.carried;
    const home = place.kind === 'home' ? this.findHome(place, area, { nights, scene }) : null;
    if (home && area) Object.assign(home, { area, key: keyOf(place, area.name) });
    const key = home?.key ?? keyOf(place, area?.name ?? null);
    const same = this.list.filter((bin) => bin.key === key);
    const agreeing = same.findLast(
      (bin) => nights.length === 0 || (agrees(bin.nights, nights) && !this.isBackground(bin, nights)),
    );
    if (agreeing) {
      agreeing.area ??= area;
      return this.date(agreeing, nights);
    }
    const basis = nights.length > 0 ? ('stated' as const) : null;
    const bin: Bin = { key, place, area, nights, basis, scenes: [], setScenes: [], sentences: [] };
    this.list.push(bin);
    return bin;
  }

  /** Drops the homes of no known place that only the first sentences of the text told of. */
  forgetHomes(within: number) {
    this.dropFromHead(within, ({ place, area }) => place.kind === 'home' && area === null);
  }

  /** Drops the homes of a région, and those without a place and a night, that only the first sentences told of, where the text tells of homes in départements. */
  forgetWiderHomes(within: number) {
    const isIn = ({ place, area }: Bin) => place.kind === 'home' && area !== null && area.code !== null;
    if (!this.list.some(isIn)) return;
    const isWider = (bin: Bin) =>
      bin.place.kind === 'home' && !isIn(bin) && (bin.area !== null || bin.nights.length === 0);
    this.dropFromHead(within, isWider);
  }

  /** Drops what only the first sentences told of sites, and not when: the text tells of it further on, and of another year. */
  forgetHead(places: readonly PlaceMark[], within: number) {
    const keys = new Set(places.filter(({ kind }) => kind === 'site').map((place) => keyOf(place, null)));
    this.dropFromHead(within, ({ key, nights }) => keys.has(key) && nights.length === 0);
  }

  /** Drops the bins of a kind of which no sentence but the first ones tells. */
  private dropFromHead(within: number, isSuch: (bin: Bin) => boolean) {
    const head = this.sheet.sentences.slice(0, within);
    const stays = (bin: Bin) => !isSuch(bin) || bin.scenes.some(({ sentence }) => !head.includes(sentence));
    this.list.splice(0, this.list.length, ...this.list.filter(stays));
  }

  /** Whether an attack of months ago is told behind the one that is the news, whose night no sentence named with it. */
  private isBackground = ({ nights: own, scenes }: Bin, nights: readonly NightReading[]): boolean =>
    own.length === 0 &&
    scenes.some(({ sentence }) => !OF_JUDGES.test(sentence.folded)) &&
    isOld(nights, this.sheet.publishedOn) &&
    listNew(this.sheet).length > 0;

  /** The one home told of so far, where this one has no area or that one had none: the same, told again. */
  private findHome(
    { siteKind }: PlaceMark,
    area: Bin['area'],
    { nights, scene }: { nights: readonly NightReading[]; scene: Scene },
  ): Bin | null {
    const homes = this.list.filter(({ place }) => place.kind === 'home' && place.siteKind === siteKind);
    const ofNight = homes.filter((bin) => bin.nights.length > 0 && agrees(bin.nights, nights));
    const [home, ...more] = nights.length > 0 && ofNight.length > 0 ? ofNight : homes;
    if (!home || more.length > 0 || (area && home.area) || ANOTHER.test(scene.sentence.folded)) return null;
    if (presentsAnother(scene, home)) return null;
    if (home.sentences.length === 0 || (nights.length > 0 && !agrees(home.nights, nights))) return null;
    return home;
  }

  /** Gives a bin nights that are said of it: of several, what both readings allow. */
  date(bin: Bin, nights: NightReading[]): Bin {
    if (nights.length > 0) bin.nights = narrow(bin.nights, nights);
    if (bin.nights.length > 0) bin.basis = 'stated';
    return bin;
  }

  /** The area nearest to a home, unless it is nearer to another home. */
  areaOf(place: PlaceMark, { sentence }: Pick<Scene, 'sentence'>): Bin['area'] {
    const { text, folded } = this.sheet;
    const named = this.places.filter((other) => other.kind === 'home' && overlaps(other, sentence));
    // « L'immeuble où elle habite »: one home.
    const homes = named.filter(({ start }) => !named.some(({ end }) => end <= start && start - end < 3));
    const areas = findAreas(text, folded, sentence).filter((area) => {
      const between = folded.slice(Math.min(area.end, place.end), Math.max(area.start, place.start));
      if (APART.test(between) || (area.start > place.end && NEXT_AREA.test(between))) return false;
      const [owner = place] = [...homes].sort((one, other) => distance(one, area) - distance(other, area));
      return owner.siteKind === place.siteKind || owner.start === place.start;
    });
    const [nearest] = [...areas].sort((one, other) => distance(one, place) - distance(other, place));
    return nearest ?? this.whereItIs(sentence);
  }

  /** The area that the sentence about a home names. */
  areaBy = (place: PlaceMark, sentence: SheetSentence | undefined): Bin['area'] =>
    sentence && place.kind === 'home' ? this.areaOf(place, { sentence }) : null;

  /** The one area in which the sentence before, or the next, says that somebody lives or that the houses are. */
  private whereItIs({ start, paragraph }: SheetSentence): Bin['area'] {
    const { text, folded, sentences } = this.sheet;
    const at = sentences.findIndex((one) => one.start === start);
    const areas = [sentences[at - 1], sentences[at + 1]].flatMap((one) =>
      one
        ? findAreas(text, folded, one).filter((area) => {
            const lead = folded.slice(Math.max(0, area.start - 60), area.start);
            // « La Haute-Vienne. »: the area stands over what follows.
            if (one === sentences[at - 1] && isLabel(one, area)) return one.paragraph === paragraph;
            return (one.paragraph === paragraph && LIVES_IN.test(lead)) || HOUSES_ARE_IN.test(lead);
          })
        : [],
    );
    return areas.length === 1 ? (areas[0] ?? null) : findLabel(this.sheet, sentences.slice(0, at));
  }

  /** Of which attack "the two vehicles" are told: the last that told of vehicles, where what the text goes on about did not. */
  ofVehicles({ sentence, act, object }: Scene, topic: Bin | null) {
    // Of shots fired at a gate a van that is told of next is no target.
    const hasVehicles = ({ scenes }: Bin) =>
      scenes.some((scene) => scene.object?.kind === 'vehicle' && scene.act.kind !== 'shots');
    if (object?.kind !== 'vehicle' || !topic || hasVehicles(topic)) return null;
    const own = sentence.folded.slice(0, act.end - sentence.start);
    const bin = THE_VEHICLES.test(own) ? this.list.findLast(hasVehicles) : undefined;
    return bin ? { bin, place: bin.place } : null;
  }

  /** Of two attacks on one place that one sentence told of, the one that was made as a scene tells; else the one at hand. */
  likest(bin: Bin, { method }: Scene): Bin {
    const isAlike = ({ scenes }: Bin) => scenes.some((scene) => scene.method === method);
    if (method === null || isAlike(bin)) return bin;
    const isBeside = ({ key, sentences }: Bin) =>
      key === bin.key && sentences.some((sentence) => bin.sentences.includes(sentence));
    return this.list.find((other) => isBeside(other) && isAlike(other)) ?? bin;
  }

  /** The attacks that a sentence told of. */
  listIn(sentence: SheetSentence | undefined): Bin[] {
    return this.list.filter(({ sentences }) => sentence !== undefined && sentences.includes(sentence));
  }

  /** The home told of in an area. */
  homeIn({ name }: Pick<PlaceMark, 'name'>): PlaceMark | null {
    return this.list.find(({ place, area }) => place.kind === 'home' && area?.name === name)?.place ?? null;
  }

  /**
   * The one attack told of so far, where a scene names or takes over its night; where the text knows no other place, that
   * place for another night. Null where there were more.
   */
  sole({ night, sentence, method }: Scene): { bin: Bin | null; place: PlaceMark } | null {
    const [bin, ...more] = this.list;
    const nights = (night.length > 0 ? night : sentence.carried).filter((one) => !isDayAlone(one));
    if (!bin || more.length > 0 || bin.place.kind !== 'site' || nights.length === 0) return null;
    if (bin.nights.length === 0 || agrees(bin.nights, nights)) return { bin, place: bin.place };
    const isElsewhere = ({ kind, slugs }: PlaceMark) => kind !== 'same' && slugs[0] !== bin.place.slugs[0];
    const isAnother = night.length > 0 && method !== null && !this.places.some(isElsewhere);
    return isAnother ? { bin: null, place: bin.place } : null;
  }

  /** The attack on a site that was told last. */
  lastSite(): { bin: Bin; place: PlaceMark } | null {
    const bin = this.list.findLast(({ place }) => place.kind === 'site');
    return bin ? { bin, place: bin.place } : null;
  }

  /** Whether an attack was told at a site. */
  has(site: PlaceMark | null): boolean {
    return site !== null && this.list.some(({ key }) => key === keyOf(site, null));
  }

  /** A sentence that names the place of an attack told above without its night may say when that was. */
  dateNamed(site: PlaceMark, sentence: SheetSentence) {
    const bin = this.list.findLast(({ key }) => key === keyOf(site, null));
    if (bin) this.dateBy(bin, sentence);
  }

  /** Gives a bin that has none yet the night that a sentence names beside it. */
  dateBy(bin: Bin, { folded, nights }: SheetSentence) {
    const said = NIGHT.test(folded) ? nights : nights.filter((reading) => !isDayAlone(reading));
    const isBack = LOOKS_BACK.test(folded) || HAD_ALREADY.test(folded) || isQuiet({ folded });
    if (bin.nights.length === 0 && said.length > 0 && !isBack && !REPORTER_CAME.test(folded))
      this.date(bin, said);
  }

  /** What was told in the sentence before turned out not to be so. */
  takeBack(bin: Bin, at: number) {
    const before = this.sheet.sentences[at - 1];
    if (bin.scenes.every(({ sentence }) => sentence === before)) this.list.splice(this.list.indexOf(bin), 1);
  }

  /** Whatever was told of several places in the sentence before, and nowhere else, turned out not to be so. */
  takeBackAll(at: number) {
    for (const bin of this.listIn(this.sheet.sentences[at - 1])) this.takeBack(bin, at);
  }

  /** "Two cars were destroyed": no attempt, whatever is said of the fire next. */
  private isDone = ({ act }: Pick<Scene, 'act'>): boolean =>
    DONE.test(this.sheet.folded.slice(act.start, act.end));

  /** "It went out by itself": the fire told just before, or a few sentences before in its paragraph, was an attempt. */
  fail(bin: Bin, at: number) {
    const now = this.sheet.sentences[at];
    const nights = now?.nights.filter((one) => !isDayAlone(one)) ?? [];
    if (!now || NEW_FIRE.test(now.folded) || (nights.length > 0 && !agrees(bin.nights, nights))) return;
    const isFire = ({ act }: Scene) => act.kind === 'fire' && !this.isDone({ act });
    const before = this.sheet.sentences
      .slice(Math.max(0, at - FIRE_LASTS), at)
      .filter((one, back, all) => back === all.length - 1 || one.paragraph === now.paragraph);
    const told = before.findLast((one) => bin.scenes.some((scene) => scene.sentence === one));
    // "A car was torched, and they tried to burn the booth": it is the booth that did not burn.
    if (bin.scenes.some((scene) => scene.sentence === told && scene.method === 'arson_attempt')) return;
    const isOfIt = ({ sentence, method }: Scene) =>
      sentence === told || (before.includes(sentence) && method === 'building_arson');
    bin.scenes = bin.scenes.map((scene) =>
      isOfIt(scene) && isFire(scene) ? { ...scene, method: 'arson_attempt' } : scene,
    );
  }
}
