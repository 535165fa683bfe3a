import type { Typed } from '@/lib/domain/form-entries';
import {
  listFilledFields,
  listRowNumbers,
  readValue,
  readValues,
  withoutHomeParts,
} from '@/lib/domain/typed-form';

const SUPPORTS = 'sources.0.supports';

/** Sources added at the desk; those of a published incident are named by their statement, and carry what they did. */
const isNew = (typed: Typed) => readValue(typed, 'sources.0.key').startsWith('row-');

/**
 * What follows from a change by itself: a home loses what could lead to it, and the only source there is goes on
 * supporting everything that is filled in, as long as it did before.
 */
export function settleTyped(typed: Typed, before: Typed, homeKinds: readonly string[]): Typed {
  const safe = withoutHomeParts(typed, homeKinds);
  if (listRowNumbers(safe, 'sources').length !== 1 || !isNew(safe)) return safe;
  if (safe[SUPPORTS] !== before[SUPPORTS]) return safe;
  const [was, is] = [listFilledFields(before), listFilledFields(safe)];
  const ticked = readValues(safe, SUPPORTS);
  const followed = was.every((field) => ticked.includes(field));
  if (!followed || was.join() === is.join()) return safe;
  const others = ticked.filter((field) => !was.some((code) => code === field));
  return { ...safe, [SUPPORTS]: [...is, ...others.filter((field) => !is.some((code) => code === field))] };
}
