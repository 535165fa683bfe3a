import type { Bin } from './bin';
import type { Bins } from './bins';
import { isElsewhen } from './carry-nights';
import type { Focus } from './focus';
import { POINTS_BACK } from './hand-back';
import type { PlaceMark } from './mark';
import { isOfOne, type Scene } from './scene';
import type { SheetSentence } from './sheet';
import { SERIES } from './words/story';

/** How many sentences can stand above the text: a date, a kicker, a headline. */
export const HEADLINE = 3;
// What had been done before is told by no headline.
const HAD = /\b(?:had|avai(?:t|ent))\b/;
/** How many sentences later the text may say where it was. */
const SAID_WITHIN = 2;

/** Whether a scene tells what was done, and not of the attacks as a whole. */
const isToldOnce = ({ method, sentence }: Scene) => method !== null && !SERIES.test(sentence.folded);

/** What the text tells before any place is named. */
export class Headline {
  private scenes: Scene[] = [];
  /** What the text tells further down, as long as it has placed nothing: of its one place, where it names no other. */
  private readonly late: Scene[] = [];
  /** The sites of the towns that a scene's sentence names. */
  private readonly towns = new Map<Scene, readonly string[]>();
  private isClosed = false;
  private last: { scene: Scene; at: number } | null = null;

  /** Takes in a scene of sentence number `at` that belongs to no place so far. */
  take(scene: Scene, { at, bins, places }: { at: number; bins: Bins; places: readonly PlaceMark[] }) {
    if (!isOfOne(scene)) return;
    this.last = { scene, at };
    const isHead = !this.isClosed && bins.list.length === 0 && at < HEADLINE && scene.night.length === 0;
    const towns = places
      .filter(({ kind, pending }) => kind === 'site' && pending)
      .flatMap(({ slugs }) => slugs);
    if (towns.length > 0) this.towns.set(scene, towns);
    if (!isHead && bins.list.length === 0 && places.length === 0 && isToldOnce(scene)) this.late.push(scene);
    if (isHead && !HAD.test(scene.sentence.folded) && !isElsewhen(scene.sentence)) this.scenes.push(scene);
  }

  /** « La scène s'est déroulée à A », "it happened in B": where what was told just before took place; the bins it went to. */
  placeLast(
    { folded, nights }: SheetSentence,
    { places, at, bins }: { places: readonly PlaceMark[]; at: number; bins: Bins },
  ): Bin[] {
    const { last } = this;
    if (!last || at - last.at > SAID_WITHIN || !POINTS_BACK.test(folded)) return [];
    const [site, ...more] = places.filter(({ kind, role }) => kind === 'site' && role === 'scene');
    if (!site || more.length > 0) return [];
    const said = nights.filter(({ start }) => start === nights[0]?.start);
    const scene = { ...last.scene, night: last.scene.night.length > 0 ? last.scene.night : said };
    this.scenes = this.scenes.filter((one) => one !== last.scene);
    const bin = bins.open({ ...site, pending: false }, scene);
    bin.scenes.push(scene);
    return [bin];
  }

  /** What follows tells of another country: so does a headline of a home without a place. */
  close(bins?: Bins) {
    if (!this.isClosed) bins?.forgetHomes(HEADLINE);
    this.isClosed = true;
  }

  /** What was told is of a police station. */
  drop() {
    this.scenes = [];
    this.last = null;
    this.close();
  }

  /** A headline names no place where the text below it tells of one attack alone. */
  place(bins: Bins, focus: Focus) {
    bins.forgetWiderHomes(HEADLINE);
    const [bin, ...more] = bins.list;
    const site = bin ? null : this.scenes.length > 0 ? focus.findOnlyScene() : focus.findOnlyAtWork();
    const host = bin?.place ?? site;
    const isOf = (one: Scene) => this.towns.get(one)?.some((slug) => host?.slugs.includes(slug)) ?? true;
    const own = this.scenes.filter(isOf);
    const scenes = own.length > 0 || bin ? own : this.late;
    const [scene] = scenes;
    if (!scene || more.length > 0 || !(bin || site)) return;
    const told = bin ?? (site && bins.open(site, scene));
    told?.scenes.push(...scenes);
    told?.sentences.push(...scenes.map(({ sentence }) => sentence));
  }
}
