import { alternatives } from '../any-of';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { type Dated, isElsewhen, lastOf } from './carry-nights';

// "That was on the night of …", « Les faits se sont produits … »: the night of what was told just before.
const THIS_WAS = alternatives`
  (?:that|this|it|everything|all (?:this|that)) (?:was|happened|took place|occurred)
  the (?:attack|incident|shooting|fire|blaze|events?|facts) (?:took place|happened|occurred|dates?)
  c'(?:est|etait)
  cela (?:s'est|se)
  ca s'est
  les faits
  l'attaque
  l'incendie
  l'action
  l'incident
  la scene
  il etait
  (?:they|these) (?:were (?:made|fired|set|lit)|date)
  (?:ils|elles) (?:dat|remont)[a-z]+
  tout (?:s'est|a eu lieu)
`;
export const POINTS_BACK = new RegExp(String.raw`^"?${THIS_WAS}\b`);

// « C'est vers 5h20, mercredi, que trois voitures ont brûlé »: of what it tells itself.
const IS_CLEFT = /^"?c'(?:est|etait) [^.;]{2,70}[ ,]qu(?:e |')[a-z]/;

// "The officer was able to flee in the early hours of Tuesday": when what befell her was done.
const VICTIM_FLED =
  /^"?(?:the|la|le|l')? ?(?:officer|guard|warder|woman|man|victim|couple|family|occupants?|surveillante?|agente?|gardien(?:ne)?|fonctionnaire|victime|famille)s?\b[^.;]{0,90}\b(?:flee|fled|escaped?|got out|woken|s'enfuir|sortir|fuir|reveille|echappe)/;
const isOfVictim = ({ folded, acts }: Dated) => acts.length === 0 && VICTIM_FLED.test(folded);

// « Toujours dans la nuit de dimanche à lundi », "also in the night of …": that of what was told just before.
const STILL = /\b(?:toujours|encore|still|also),? (?:(?:dans|durant|pendant|during|in|on) )?(?:la |the )?$/;
const isStill = ({ folded, start, nights }: Dated) =>
  nights.some((one) => STILL.test(folded.slice(Math.max(0, one.start - start - 30), one.start - start)));

/** Hands a night back to the sentences that it is said of afterwards. */
export function handBack<S extends Dated>(sentences: readonly S[]): S[] {
  const handed = [...sentences];
  for (const [at, sentence] of sentences.entries()) {
    const nights = lastOf(sentence.nights.filter((reading) => !isDayAlone(reading)));
    const tellsOfIt = POINTS_BACK.test(sentence.folded) || isOfVictim(sentence) || isStill(sentence);
    if (nights.length === 0 || sentence.excluded || !tellsOfIt) continue;
    if (IS_CLEFT.test(sentence.folded)) continue;
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      const before = handed[back];
      if (!before || before.paragraph < sentence.paragraph - 1) break;
      if (before.nights.some(({ basis, from }) => basis !== 'from_context' && !isGuess({ basis, from })))
        break;
      if (isElsewhen(before)) continue;
      handed[back] = {
        ...before,
        nights: before.nights.map((one) => ({ ...one, ...nightOf(nights) })),
        carried: nights,
      };
    }
  }
  return handed;
}

/** An hour that stands before any day is taken for one of the last night, until the text tells better. */
const isGuess = ({ basis, from }: Pick<NightReading, 'basis' | 'from'>) =>
  basis === 'from_publication' && from !== null;

const nightOf = ([first]: readonly NightReading[]) => (first ? { night: first.night } : {});
