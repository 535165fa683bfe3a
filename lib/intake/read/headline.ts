import type { Bins } from './bins';
import { isOfOne, type Scene } from './find-scenes';
import type { Focus } from './focus';

/** How many sentences can stand above the text: a date, a kicker, a headline. */
export const HEADLINE = 3;

/** What the headline tells before any place is named. */
export class Headline {
  private readonly scenes: Scene[] = [];

  /** Takes in a scene of sentence number `at` that belongs to no place so far. */
  take(scene: Scene, at: number) {
    if (at < HEADLINE && scene.night.length === 0 && isOfOne(scene)) this.scenes.push(scene);
  }

  /** A headline names no place where the text below it tells of one attack alone. */
  place(bins: Bins, focus: Focus) {
    const [bin, ...more] = bins.list;
    const site = bin ? null : focus.findOnly();
    const [scene] = this.scenes;
    if (!scene || more.length > 0 || !(bin || site)) return;
    const host = bin ?? (site && bins.open(site, scene));
    host?.scenes.push(...this.scenes);
    host?.sentences.push(...this.scenes.map(({ sentence }) => sentence));
  }
}
