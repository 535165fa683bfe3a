import { isDayAlone } from '../time/night-reading';
import { isOfAbroad } from './abroad';
import { acceptTowns, IN_STREETS } from './accept-towns';
import { findAreaPlace } from './area-place';
import { isOnlyNamed, isOwnersWork } from './at-work';
import { agrees, type Bin, nightsFor, toSet, withObject } from './bin';
import { Bins } from './bins';
import { Denials } from './denials';
import { Fate } from './fate';
import { findScenes } from './find-scenes';
import { Focus } from './focus';
import { HEADLINE, Headline } from './headline';
import { listJoint } from './joint';
import { isCounted, isPlural, isVague, overlaps, type PlaceMark } from './mark';
import { findHomeOfStaff, findNamedSite, namesSite } from './next-topic';
import { opensElsewhere } from './other-town';
import { listOwn } from './own-places';
import { findPointedAt } from './pointed-at';
import { putRight } from './put-right';
import { findOpening } from './recalled';
import type { Scene } from './scene';
import type { Sheet, SheetSentence } from './sheet';
import { Standing } from './standing';
import { isSubhead } from './subhead';
import { ITS_PARTS, isEntry, isOldStory, OF_EACH, POSTED, SAME_SPOT, SERIES } from './words/story';

/** An attack on places without a name. */
export type Unnamed = { scene: Scene; place: PlaceMark };
export type Collected = { bins: Bin[]; unnamed: Unnamed[] };

/** What the text goes on about: a place, and the attack on it once one was told. */
type Topic = { bin: Bin | null; place: PlaceMark; at: number } | null;
/** What stands around a scene: its sentence is number `at`, and gave scenes to the bins `touched` already. */
type Here = { places: readonly PlaceMark[]; scenes: readonly Scene[]; at: number; touched: readonly Bin[] };
/** How many sentences an article can go on about a place without naming it. */
const TOPIC_LASTS = 3;

/** Reads an article from top to bottom: which acts happened where, in which night. */
export class Collector {
  private readonly bins: Bins;
  /** "The prison" is spoken of, or one is named. */
  private readonly isAboutPrisons: boolean;
  private readonly places: readonly PlaceMark[];
  private readonly spared: readonly PlaceMark[];
  readonly unnamed: Unnamed[] = [];
  private topic: Topic = null;
  private readonly standing = new Standing();
  private readonly fate: Fate;
  private readonly focus: Focus;
  private readonly headline = new Headline();
  private readonly denials = new Denials();
  /** The paragraph that last told of another country. */
  private abroad = -1;

  constructor(
    private readonly sheet: Sheet,
    { places, seats, spared }: Record<'places' | 'seats' | 'spared', readonly PlaceMark[]>,
    private readonly named: Set<string>,
  ) {
    this.places = places;
    this.spared = spared;
    this.focus = new Focus({ places, seats, sentences: sheet.sentences });
    this.fate = new Fate(sheet);
    this.bins = new Bins(sheet, places);
    this.isAboutPrisons =
      sheet.isAboutPrisons || named.size > 0 || places.some(({ kind }) => kind === 'same');
  }

  read(): Collected {
    this.denials.takeCorrections(this.sheet, [...this.places, ...this.spared]);
    for (const [at, sentence] of this.sheet.sentences.entries()) this.readSentence(sentence, at);
    this.headline.place(this.bins, this.focus);
    return { bins: this.denials.listLeft(this.bins.list), unnamed: this.unnamed };
  }

  private readSentence(sentence: SheetSentence, at: number) {
    if (sentence.excluded === 'caption') return;
    const own = listOwn(this.sheet, sentence, { places: this.places, named: this.named });
    this.focus.note(IN_STREETS.test(sentence.folded) ? own.filter(({ pending }) => !pending) : own, at);
    this.noteSame(own, at);
    if (isEntry(sentence)) this.beginEntry(at);
    const spared = this.spared.filter((place) => overlaps(place, sentence));
    const topic = this.topic?.bin ?? null;
    this.denials.take(sentence, { own: [...own, ...spared], at, focus: this.focus, topic });
    const isTakenBack = own.length === 0 && putRight(this.bins, { bin: topic, sentence, at });
    if (isTakenBack) this.topic = null;
    const isAbroad = isOfAbroad(this.sheet, sentence, { places: own, last: this.abroad });
    const isOut = this.standing.take(sentence, { isNamed: own.length > 0 }) || isAbroad;
    if (isAbroad) this.abroad = sentence.paragraph;
    if (isAbroad) this.headline.close(this.bins);
    if (isAbroad) this.standing.isOver = true;
    if (isOldStory(sentence)) {
      const last = own.length === 0 && at <= HEADLINE ? this.focus.find(at) : null;
      this.bins.forgetHead(last ? [last] : own, HEADLINE);
    }
    if (isAbroad || this.standing.isElsewhere) this.topic = null;
    if (isOut || isTakenBack) return;
    const places = acceptTowns(this.sheet, sentence, { places: own, named: this.named });
    const isHeading = at >= HEADLINE && places.length === 0 && isSubhead(this.sheet.sentences, at);
    const scenes = isHeading ? [] : findScenes({ sheet: this.sheet, sentence, places });
    const touched: Bin[] = [];
    for (const scene of scenes) {
      const bins = this.place(scene, { places, scenes, at, touched });
      if (bins.length === 0 && !this.standing.isOver)
        this.headline.take(scene, { at, bins: this.bins, places });
      touched.push(...bins);
    }
    touched.push(...this.headline.placeLast(sentence, { places, at, bins: this.bins }));
    for (const bin of new Set(touched)) bin.sentences.push(sentence);
    this.follow(sentence, { places, touched, at });
  }

  /** What a new entry of a ticker tells is not of the place of the one before. */
  private beginEntry(at: number) {
    this.topic = null;
    this.focus.begin(at);
  }

  /** Puts a scene where it belongs; answers the bins it went to. */
  private place(told: Scene, here: Here): Bin[] {
    const meant = findPointedAt(this.sheet, told, { at: here.at, places: this.places });
    const filled = this.fate.fill(meant ? { ...told, places: [meant] } : told);
    const area = findAreaPlace(this.sheet, filled, here.places);
    const scene = area ? { ...filled, places: [this.bins.homeIn(area) ?? area] } : filled;
    const [first] = scene.places;
    const each = this.listEach(scene, here.at);
    if (each.length > 1 && (!first || first.kind === 'others'))
      return each.flatMap((bin) => this.addTo(bin, { ...scene, placed: 'inherited' }));
    if (!first) return this.inherit(scene, here);
    if (first.kind === 'elsewhere') return this.leave();
    if (
      first.kind === 'home' &&
      isPlural(this.sheet, first) &&
      !isCounted(this.sheet, first) &&
      (SERIES.test(scene.sentence.folded) || scene.night.length === 0) &&
      !this.bins.areaOf(first, scene)
    )
      return [];
    if (first.kind === 'others') {
      this.unnamed.push({ scene, place: first });
      return [];
    }
    if (first.kind === 'same') return this.placeSame(scene, here);
    if (isOwnersWork(first, scene, this.topic?.bin))
      return this.inherit({ ...scene, places: [] }, { ...here, places: [] });
    if (isOnlyNamed(first, scene)) return [];
    const members = scene.places.length > 1 ? toSet(scene, here.scenes) : null;
    return scene.places.flatMap((place) => {
      const bin = this.bins.open(place, scene);
      if (members) bin.setScenes.push({ scene, methods: members });
      bin.scenes.push(members ? { ...scene, method: null, object: null } : withObject(scene, bin));
      return [bin];
    });
  }

  /** "In these prisons cars were burned": the attacks that the sentence before told of. */
  private listEach(scene: Scene, at: number): Bin[] {
    if (scene.act.kind !== 'paint' && OF_EACH.test(scene.sentence.folded))
      return this.bins.listIn(this.sheet.sentences[at - 1]);
    return listJoint(this.sheet, at, this.places).map((site) => this.bins.open(site, scene));
  }

  /** What was done to a police station is followed by more of that. */
  private leave(): Bin[] {
    this.topic = null;
    this.headline.drop();
    this.standing.isOver = true;
    return [];
  }

  /** Where "the jail" is spoken of, the one that was named is spoken of. */
  private noteSame(own: readonly PlaceMark[], at: number) {
    const isNamed = own.some(({ kind }) => kind === 'site' || kind === 'unlisted');
    const site = !isNamed && own.some(({ kind }) => kind === 'same') ? this.focus.find(at) : null;
    if (site) this.focus.note([site], at);
  }

  /** "The prison" is the one the text goes on about, else the one it named last. */
  private placeSame(scene: Scene, here: Here): Bin[] {
    const isOfMany = here.places.some(({ kind, count }) => kind === 'others' && (count ?? 0) > 1);
    if (SERIES.test(scene.sentence.folded) || (isOfMany && isVague(scene.act))) return [];
    const isNewer =
      this.topic !== null && this.focus.lastBefore(here.at) > this.topic.at && here.touched.length === 0;
    const inherited = isNewer ? [] : this.inherit({ ...scene, places: [] }, here);
    // "Attacked" alone, said of a prison that was named elsewhere, is an attack of its own only where it has its night.
    const isSaid =
      !isVague(scene.act) || scene.method !== null || scene.night.some((reading) => !isDayAlone(reading));
    const site = inherited.length > 0 || !isSaid ? null : this.focus.findOf(scene.sentence, here.at);
    return site ? this.addTo(this.bins.open(site, scene), scene) : inherited;
  }

  /** A scene without a place of its own goes on about the last one, unless it speaks of the series as a whole. */
  private inherit(
    scene: Scene,
    { places, at, touched }: { places: readonly PlaceMark[]; at: number; touched: readonly Bin[] },
  ): Bin[] {
    const earlier = [...new Set(touched)];
    const [host] = earlier;
    if (host && earlier.length === 1) {
      const isOther = scene.night.some((one) => !isDayAlone(one)) && !agrees(host.nights, scene.night);
      const bin = isOther ? this.bins.open(host.place, scene, host.area) : host;
      return this.addTo(bin, withObject(scene, bin));
    }
    const sole = places.length === 0 && this.isAboutPrisons ? this.bins.sole(scene) : null;
    const there = SAME_SPOT.test(scene.sentence.folded)
      ? this.bins.lastSite()
      : this.bins.ofVehicles(scene, this.topic?.bin ?? null);
    const topic = (there && { ...there, at }) ?? this.topicAt(at, places) ?? (sole && { ...sole, at });
    if (!topic || at - topic.at > TOPIC_LASTS || (isVague(scene.act) && scene.method === null)) return [];
    if (
      SERIES.test(this.sheet.folded.slice(scene.clause.start, scene.clause.end)) ||
      places.some((one) => (one.kind === 'others' || one.kind === 'elsewhere') && overlaps(one, scene.clause))
    )
      return [];
    if (places.some(({ pending, kind }) => pending && kind === 'site')) return [];
    if (POSTED.test(scene.sentence.folded) || opensElsewhere(this.sheet, scene.sentence)) return [];
    // Words seen "on cars and walls", of several places, were at one of them.
    const isFar = topic.bin?.sentences.at(-1)?.paragraph !== scene.sentence.paragraph;
    if (scene.act.kind === 'paint' && isFar && this.bins.list.length > 1) return [];
    // A day alone may be that of what followed; a place named just before was named with its night.
    const night = scene.night.length > 0 ? scene.night : this.handedOn(scene, at);
    const sure = night.filter((reading) => !isDayAlone(reading));
    const likest = topic.bin && sure.length === 0 ? this.bins.likest(topic.bin, scene) : topic.bin;
    const goesOn = likest && (sure.length === 0 || agrees(likest.nights, sure));
    const about = topic.bin ? undefined : this.sheet.sentences[topic.at];
    const bin =
      goesOn && likest
        ? this.bins.date(likest, nightsFor(likest, scene))
        : this.bins.open(topic.place, scene, topic.bin?.area ?? this.bins.areaBy(topic.place, about));
    if (about) this.bins.dateBy(bin, about);
    // Homes have no name: the sentence that told whose it is stays with it.
    if (about && topic.place.kind === 'home') bin.sentences.push(about);
    return this.addTo(bin, withObject({ ...scene, placed: 'inherited' }, bin));
  }

  /** "What they remember of the night from Wednesday is the light. Six cars were on fire": the night that the sentence before is about. */
  private handedOn({ sentence }: Scene, at: number): Scene['night'] {
    const before = this.sheet.sentences[at - 1];
    const isAbout =
      before?.paragraph === sentence.paragraph &&
      before.excluded === null &&
      (before.acts.length === 0 || (before.acts.every(isVague) && !SERIES.test(before.folded)));
    return isAbout && before.nights.length > 0 ? sentence.carried : [];
  }

  /** What sentence number `at` goes on about: the topic, else the one town that a sentence just before was about. */
  private topicAt(at: number, places: readonly PlaceMark[]): Topic {
    if (this.isOpen(at) || places.length > 0 || !this.isAboutPrisons) return this.topic;
    const last = this.focus.lastBefore(at);
    const site = last >= 0 && at - last < TOPIC_LASTS ? this.focus.find(at) : null;
    const isKnown = this.topic === null || this.bins.has(site);
    const isItsOwn = ITS_PARTS.test(this.sheet.sentences[at]?.folded ?? '') && at - last === 1;
    return site && isKnown && (isItsOwn || !this.standing.isOver)
      ? { bin: null, place: site, at: last }
      : null;
  }

  /** A sentence that tells no act may still say when it was, or how many. */
  private goOn(sentence: SheetSentence) {
    const bin = this.topic?.bin;
    if (!bin) return;
    bin.sentences.push(sentence);
    this.bins.dateBy(bin, sentence);
  }

  private isOpen(at: number): boolean {
    return this.topic !== null && at - this.topic.at <= TOPIC_LASTS;
  }

  private addTo(bin: Bin, scene: Scene): Bin[] {
    bin.scenes.push(scene);
    return [bin];
  }

  /** What the next sentences go on about. */
  private follow(
    sentence: SheetSentence,
    { places, touched, at }: { places: readonly PlaceMark[]; touched: readonly Bin[]; at: number },
  ) {
    const opening = findOpening(sentence)?.end ?? 0;
    const isBefore = ({ scenes }: Bin) =>
      scenes.some((one) => one.sentence === sentence && one.act.start < opening);
    const all = [...new Set(touched)];
    const bins = all.every(isBefore) ? all : all.filter((bin) => !isBefore(bin));
    const last = bins.at(-1);
    if (bins.length > 0) {
      const isOne = new Set(bins.map(({ key }) => key)).size === 1;
      this.topic = last && isOne ? { bin: last, place: last.place, at } : null;
      return;
    }
    const named = { sheet: this.sheet, sentence, places, named: this.named };
    const place = findHomeOfStaff(named) ?? findNamedSite(named);
    if (place && place.kind !== 'home') this.bins.dateNamed(place, sentence);
    if (place) this.topic = { bin: null, place, at };
    else if (this.isOpen(at) && !namesSite(named)) this.goOn(sentence);
  }
}
