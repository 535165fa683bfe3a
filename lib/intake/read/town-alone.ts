import type { Bin } from './bin';
import { THE_PRISON } from './prison-words';

/**
 * Whether a text gives no more of a site than its town, and tells of no prison there: "three cars burned in Nîmes".
 * `named` are the sites that it calls by more.
 */
export const isTownAlone = ({ place, scenes }: Bin, { named }: { named: ReadonlySet<string> }): boolean =>
  place.kind === 'site' &&
  !named.has(place.slugs[0] ?? '') &&
  !scenes.some(({ sentence }) => THE_PRISON.test(sentence.folded));
