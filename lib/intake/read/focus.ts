import type { Span } from '../sentences';
import { AT_WORK } from './at-work';
import { overlaps, type PlaceMark } from './mark';

/** How many sentences back "the prison" can still be one that was named. */
const LOOKS_BACK = 8;
/** How many sentences back "the prison" can be that of a town whose mayor was named. */
const SEAT_REACH = 1;

type Sentence = Span & { folded: string; acts: readonly Span[] };

const keyOf = ({ slugs, name }: PlaceMark) => slugs[0] ?? name ?? '';
const isNamed = ({ kind, role }: PlaceMark) => (kind === 'site' || kind === 'unlisted') && role !== 'visit';

/** Which site "the prison" is: the one the text named last, or the only one it names at all. */
export class Focus {
  private readonly named: { place: PlaceMark; at: number }[] = [];
  private readonly only: PlaceMark | null;
  private visited: { place: PlaceMark; at: number } | null = null;
  private first = 0;

  private readonly seen: readonly PlaceMark[];
  private readonly seats: readonly PlaceMark[];
  private readonly sentences: readonly Sentence[];

  constructor({
    places,
    seats,
    sentences,
  }: Record<'places' | 'seats', readonly PlaceMark[]> & { sentences: readonly Sentence[] }) {
    this.seats = seats;
    this.sentences = sentences;
    const sites = places.filter(isNamed);
    this.seen = places.filter((place) => isNamed(place) || place.kind === 'home');
    const isOne = new Set(sites.map(keyOf)).size === 1;
    this.only = (isOne ? sites[0] : undefined) ?? null;
  }

  /** Takes in what sentence number `at` names, excluded or not. */
  note(places: readonly PlaceMark[], at: number) {
    for (const place of places) if (isNamed(place)) this.named.push({ place, at });
    const visited = places.find(({ role, kind }) => kind === 'site' && role === 'visit');
    if (visited) this.visited = { place: visited, at };
  }

  /** Sentence number `at` begins a new entry: "the prison" is none that an entry before it named. */
  begin(at: number) {
    this.first = at;
  }

  /** The site that a sentence speaks of without naming it; null where several could be meant. */
  find(at: number): PlaceMark | null {
    const last = this.named.findLast((one) => one.at < at && one.at >= Math.max(this.first, at - LOOKS_BACK));
    const together = this.named.filter((one) => one.at === last?.at).map(({ place }) => place);
    const sure = together.filter(({ pending }) => !pending);
    for (const places of [together, sure])
      if (places[0] && new Set(places.map(keyOf)).size === 1) return settle(places[0]);
    return this.findOnly();
  }

  /** The same; where no site can be meant, that of the town whose mayor or prosecutor was spoken of just now. */
  findNear(at: number): PlaceMark | null {
    const site = this.find(at);
    // In an entry of a ticker the town that it speaks of comes before a prison that another entry named.
    if (site && (this.first === 0 || site.start >= (this.sentences[this.first]?.start ?? 0))) return site;
    const near = this.sentences.slice(Math.max(this.first, at - SEAT_REACH), at + 1);
    const seats = this.seats.filter((seat) => near.some((sentence) => overlaps(seat, sentence)));
    return seats[0] && new Set(seats.map(keyOf)).size === 1 ? seats[0] : site;
  }

  /** As findNear; "the prison there" is the one that the sentence before said somebody would visit. */
  findOf({ folded }: { folded: string }, at: number): PlaceMark | null {
    const visited = /\bthere\b/.test(folded) && this.visited?.at === at - 1 ? this.visited.place : null;
    return visited ? settle(visited) : this.findNear(at);
  }

  /** The sites that sentence number `at` names. */
  listAt(at: number): PlaceMark[] {
    return this.named.filter((one) => one.at === at).map(({ place }) => place);
  }

  /** The number of the last sentence before `at` that names a site; -1 where none does. */
  lastBefore(at: number): number {
    return this.named.findLast((one) => one.at < at)?.at ?? -1;
  }

  /** The same, unless it is only where somebody works whose home the text speaks of. */
  findOnlyScene(): PlaceMark | null {
    const isScene = this.seen.some(({ role, kind }) => role === 'scene' && kind !== 'home');
    const hasHome = this.seen.some(({ kind }) => kind === 'home');
    // Where a report was filed, or somebody is held.
    const isNowhere = this.seen.every(({ role }) => role === 'dateline');
    return (isScene || !hasHome) && !isNowhere ? this.findOnly() : null;
  }

  /** The one site that the whole article names, where something says that people were there: it is a scene, or they were at work. */
  findOnlyAtWork(): PlaceMark | null {
    const isThere = ({ role, pending, kind, start }: PlaceMark) =>
      kind !== 'home' &&
      !pending &&
      (role === 'scene' || (role === 'workplace' && AT_WORK.test(this.sentenceAt(start)?.folded ?? '')));
    // "They know our house", where nothing was done.
    const isHit = ({ kind, start }: PlaceMark) =>
      kind === 'home' && this.sentenceAt(start)?.acts.length !== 0;
    return !this.seen.some(isHit) && this.seen.some(isThere) ? this.findOnly() : null;
  }

  private sentenceAt(at: number): Sentence | undefined {
    return this.sentences.find(({ start, end }) => at >= start && at < end);
  }

  /** The one site that the whole article names. */
  findOnly(): PlaceMark | null {
    return this.only && settle(this.only);
  }
}

const settle = (place: PlaceMark): PlaceMark => ({ ...place, role: 'scene', pending: false });
