import { hasFailed } from './attempts';
import type { Bin } from './bin';
import type { Bins } from './bins';
import { canDeny } from './denials';
import { opensUntrue } from './retracts';
import type { SheetSentence } from './sheet';
import { isTakenBack } from './standing';
import { OF_FIRE, TELLS_ANOTHER } from './words/story';

/**
 * What sentence number `at`, which names no place, says of the attack told before it: that it failed, or that it was none,
 * which takes the attack back; without an attack that the text goes on about, of all that the sentence before told. Whether
 * the attack was taken back.
 */
export function putRight(
  bins: Bins,
  { bin, sentence, at }: { bin: Bin | null; sentence: SheetSentence; at: number },
): boolean {
  if (!bin) {
    if (opensUntrue(sentence)) bins.takeBackAll(at);
    return false;
  }
  if (hasFailed(sentence.folded) && OF_FIRE.test(sentence.folded) && !TELLS_ANOTHER.test(sentence.folded))
    bins.fail(bin, at);
  if (!isTakenBack(sentence) || !canDeny(sentence, bin)) return false;
  bins.takeBack(bin, at);
  return true;
}
