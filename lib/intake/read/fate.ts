import type { Scene } from './find-scenes';
import { isVague } from './mark';

/** How far after an attack, in units, another place can be said to have met its fate. */
const REACH = 500;
const SAME_FATE = /\bsame (?:way|fate)|meme sort|turn of|\btour d/;

/** What "the same fate", « le même sort », "the turn of" stand for: the deed that was told last. */
export class Fate {
  private last: Scene | null = null;

  constructor(private readonly sheet: { folded: string }) {}

  /** The scene with what it points back at, where it tells nothing itself; takes in what it tells. */
  fill(scene: Scene): Scene {
    const { last } = this;
    if (scene.method !== null) this.last = scene;
    const { act, sentence } = scene;
    if (last === null || scene.method !== null || act.start - last.act.start > REACH) return scene;
    if (!SAME_FATE.test(this.sheet.folded.slice(act.start, act.end))) return scene;
    if (sentence.acts.some((other) => other !== act && !isVague(other))) return scene;
    return { ...scene, act: { ...act, kind: last.act.kind }, method: last.method };
  }
}
