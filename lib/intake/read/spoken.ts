import type { MethodCode } from '../../domain/method';
import type { Bin } from './bin';
import type { Scene } from './scene';
import type { Sheet } from './sheet';

/** What is told of a place, and what is only heard of it from somebody beside that. */
type Split = { told: Scene[]; aside: Scene[] };

/** What is done by words is told by quoting them. */
const IN_WORDS: ReadonlySet<MethodCode> = new Set<MethodCode>(['threat', 'graffiti']);

/**
 * Parts what an article tells of a place from the methods that only somebody's words give: beside another method, or
 * where the night is not said, people speak of what they fear, remember or threaten (docs/decisions.md).
 */
export function splitSpoken({ quotes }: Pick<Sheet, 'quotes'>, { scenes, basis }: Bin): Split {
  const isSpoken = ({ act }: Scene) => quotes.some(({ start, end }) => start <= act.start && end >= act.end);
  const narrated = new Set(scenes.flatMap((scene) => (isSpoken(scene) ? [] : (scene.method ?? []))));
  if (narrated.size === 0 && basis === 'stated') return { told: [...scenes], aside: [] };
  const isAside = (scene: Scene) =>
    scene.method !== null && !IN_WORDS.has(scene.method) && !narrated.has(scene.method) && isSpoken(scene);
  return { told: scenes.filter((scene) => !isAside(scene)), aside: scenes.filter(isAside) };
}
