import { NUMBER_WORD } from '../time/calendar-words';
import { isVague, overlaps } from './mark';
import type { Scene } from './scene';
import type { Sheet } from './sheet';

/** How far after an attack, in units, another place can be said to have met its fate. */
const REACH = 500;
const SAME_FATE =
  /\bsame\b|^ditto|^likewise|^so (?:did|w|ha)|^a similar|^as much|^the (?:figure|toll|tally|number|count)|\bmeme |turn of|'s turn|\btour d|idem|^l'(?:a|ont|avai)|rebelote|bis repetita/;

/** "Then it was the turn of". */
export const TURN = /turn of|'s turn|\btour d/;

// "It was the turn of the cars": of other things, not of another place.
const OF_THINGS =
  /^ (?:the |des |aux |de |les )?(?:staff |officers' )?(?:cars|vehicles|vans|officers|guards|homes|voitures|vehicules|fourgons|agents|surveillants|domiciles)\b/;

// "Two more were lost at …", « trois autres ont été détruites ».
const MORE = new RegExp(
  String.raw`\b(?:${NUMBER_WORD}|\d{1,2}|several|plusieurs) (?:more|others|autres?)\b[a-z' ]{0,20}$`,
);

/** What "the same fate", « le même sort » stand for: the deed that was told last. "The turn of" says that there was one, not which. */
export class Fate {
  private last: Scene | null = null;
  private lastBurned: Scene | null = null;

  constructor(private readonly sheet: Pick<Sheet, 'folded'>) {}

  /** The scene with what it points back at, where it tells nothing itself; takes in what it tells. */
  fill(scene: Scene): Scene {
    const { act, clause, object } = scene;
    const { folded } = this.sheet;
    const isTurn = TURN.test(folded.slice(act.start, act.end));
    // « Sept voitures brûlent à A ; un tag y apparaît. C'est au tour d'un véhicule à B »: of a vehicle, as those before.
    const isBeside = this.lastBurned !== null && this.lastBurned.sentence === this.last?.sentence;
    const last = isTurn && object?.kind === 'vehicle' && isBeside ? this.lastBurned : this.last;
    if (scene.method !== null) this.last = scene;
    if (scene.method === 'vehicle_arson') this.lastBurned = scene;
    if (last === null || scene.method !== null || act.start - last.act.start > REACH) return scene;
    const isMore =
      (act.kind === 'harm' || (act.kind === 'fire' && object === null)) &&
      MORE.test(folded.slice(Math.max(0, act.start - 40), act.start));
    if (!isMore && !SAME_FATE.test(folded.slice(act.start, act.end))) return scene;
    if (isTurn && (object === null || OF_THINGS.test(folded.slice(act.end, act.end + 24)))) return scene;
    const beside = scene.sentence.acts.filter((other) => other !== act && overlaps(other, clause));
    if (beside.some((other) => !isVague(other))) return scene;
    return { ...scene, act: { ...act, kind: last.act.kind }, method: last.method };
  }
}
