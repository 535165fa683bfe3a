import type { Span } from '../../sentences';
import type { SheetSentence } from '../sheet';
import type { Who } from './noun-phrases';
import type { Speaker } from './speaker';

type Known = Speaker & Pick<Who, 'head' | 'surname' | 'isPerson'>;
/** « Le syndicaliste », "the magistrate": which kind of speaker they stand for. */
const STANDS_FOR: Readonly<Record<string, Speaker['role']>> = {
  syndicaliste: 'union',
  syndicat: 'union',
  union: 'union',
  magistrat: 'prosecutor',
  magistrate: 'prosecutor',
};

/** Whom an article has named so far. */
export class Registry {
  /** Of everybody named with first name and surname so far. */
  readonly surnames = new Set<string>();
  private readonly known: Known[] = [];
  private spoke: Speaker | null = null;
  private subject: { speaker: Speaker; sentence: Span; paragraph: number } | null = null;

  /** The fullest name the text has given to somebody up to here. */
  name(name: string, who: Who): Speaker {
    const fresh: Speaker = { name, role: who.role, relay: null, isNamed: who.surname !== null };
    const earlier = this.findKnown(name, who);
    return earlier && (who.isSame || earlier.name.length > name.length) ? { ...earlier, relay: null } : fresh;
  }

  private findKnown(name: string, { head, surname, isSame, isBare, role }: Who): Speaker | null {
    const last = (fits: (one: Known) => boolean) => this.known.findLast(fits) ?? null;
    if (isSame)
      return (
        last((one) => one.head === head) ??
        last((one) => one.role === (STANDS_FOR[head] ?? role)) ??
        this.spoke
      );
    if (surname) return last((one) => one.surname === surname);
    if (!isBare) return null;
    const kind = STANDS_FOR[head];
    return (
      last(
        (one) =>
          (one.head === head || one.name.toLowerCase().endsWith(` ${head}`)) && one.name.length > name.length,
      ) ?? (kind ? last((one) => one.role === kind) : null)
    );
  }

  /** Notes everybody a sentence names. */
  meet(name: string, who: Who, sentence: SheetSentence) {
    const speaker = this.name(name, who);
    if (!who.isSame && !(who.isBare && !who.surname)) this.known.push({ ...speaker, ...pick(who) });
    if (who.surname) this.surnames.add(who.surname);
    const isSubject = who.from === 0 && who.isPerson;
    if (isSubject) this.subject = { speaker, sentence, paragraph: sentence.paragraph };
  }

  /** Notes who spoke. */
  hear(speaker: Speaker) {
    this.spoke = speaker;
  }

  /** Whom "he" and "it" stand for. */
  last(sentence: SheetSentence): Speaker | null {
    const { subject } = this;
    return subject && sentence.start - subject.sentence.end < 3 ? subject.speaker : this.spoke;
  }
}

const pick = ({ head, surname, isPerson }: Who) => ({ head, surname, isPerson });
