import { retracts } from './retracts';
import type { SheetSentence } from './sheet';
import { isEntry, isQuiet, RUMOUR } from './words/story';

/** What carries over from sentence to sentence: whether a text is telling of another time, a rumour, or a quiet place. */
export class Standing {
  private isPast = false;
  private isDenied = false;
  /** The sentences before told of a place where nothing happened, or began a new entry: what follows is not of it. */
  isOver = false;

  /** Takes the next sentence in; whether what it tells is out. `isNamed`: it names a place. */
  take(sentence: SheetSentence, { isNamed }: { isNamed: boolean }): boolean {
    const { excluded, folded } = sentence;
    const ends = isQuiet(sentence) || excluded !== null || isEntry(sentence);
    this.isOver = ends || (this.isOver && !isNamed);
    this.isDenied = excluded === 'denied' || (this.isDenied && RUMOUR.test(folded));
    this.isPast = excluded === 'past' || (this.isPast && isStillPast(sentence));
    this.isElsewhere = this.isPast || (excluded !== null && excluded !== 'denied');
    return this.isElsewhere || this.isDenied || excluded !== null;
  }

  /** The last sentence told of another time, or of no attack at all. */
  isElsewhere = false;
}

/** "In 2019 … Two guards had been stabbed": what had happened then goes on until the text names a night of its own. */
const isStillPast = ({ folded, nights }: SheetSentence) =>
  /\b(?:had|avait|avaient)\b/.test(folded) && nights.length === 0;

const TAKES_BACK = ['denied', 'accident', 'exercise'];

/** Whether a sentence says that what was told before it was nothing. */
export const isTakenBack = (sentence: SheetSentence): boolean =>
  (sentence.excluded !== null && TAKES_BACK.includes(sentence.excluded)) || retracts(sentence);
