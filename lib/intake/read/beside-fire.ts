import type { Bin } from './bin';
import { TELLS_ANOTHER } from './words/story';

/** "Cars burned. A fourth, doused in petrol, did not catch.": one that did not burn beside those that did is no attack of its own. */
export function dropBesideFire(bins: readonly Bin[]): readonly Bin[] {
  for (const bin of bins) {
    if (!bin.scenes.some(({ method }) => method === 'vehicle_arson')) continue;
    bin.scenes = bin.scenes.map((scene) =>
      scene.method === 'arson_attempt' && TELLS_ANOTHER.test(scene.sentence.folded)
        ? { ...scene, method: null }
        : scene,
    );
  }
  return bins;
}
