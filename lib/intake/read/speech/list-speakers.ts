import type { Span } from '../../sentences';
import { distance } from '../mark';
import type { Sheet, SheetSentence } from '../sheet';
import { findIssuer } from './find-issuer';
import { findFrames } from './frames';
import { findWhos, type Who } from './noun-phrases';
import { findQuoteAround } from './quotes';
import { Registry } from './registry';
import { findRelay } from './relays';
import { findScope } from './scope';
import { span } from './sentence-words';
import type { Speech, Speeches } from './speaker';
import { type Token, toTokens } from './tokens';

/** Who speaks in each sentence, from top to bottom: a name stands for whoever it was given to, "she" for who spoke before. */
export function listSpeakers(sheet: Sheet): Speeches {
  return new Listener(sheet).listen();
}

/** A longer stretch is no prose, and nobody speaks in it. */
const LONGEST_SENTENCE = 2000;

type Opened = { speeches: Speech[]; isList: boolean; paragraph: number };
const NOTHING: Opened = { speeches: [], isList: false, paragraph: 0 };
// « A livré un premier état des lieux », "gave details": the sentences after it tell them.
const ACCOUNT =
  /\b(?:livre|dresse|donne|fourni|rendu public|communique|diffuse|gave|issued|published|released|provided)\b[a-z' ]{0,40}\b(?:bilan|etat des lieux|details?|precisions?|chiffres|point|recit|account|tally|toll|figures|timeline|statement)\b/;

const ENDS_QUOTE = /[”»"]\s*$/;

class Listener {
  private readonly speeches = new Map<SheetSentence, Speech[]>();
  private readonly registry = new Registry();
  private readonly quotes: Span[];
  /** Whoever what follows rests on. */
  private opened: Opened = NOTHING;

  constructor(private readonly sheet: Sheet) {
    this.quotes = sheet.quotes;
  }

  listen(): Speeches {
    const { sentences } = this.sheet;
    for (const sentence of sentences) this.speeches.set(sentence, this.hear(sentence));
    for (const [at, sentence] of sentences.entries())
      if (this.speeches.get(sentence)?.length === 0) this.speeches.set(sentence, this.goOn(sentence, at));
    const issuer = findIssuer(this.sheet);
    if (issuer)
      for (const sentence of sentences)
        if (this.speeches.get(sentence)?.length === 0) this.speeches.set(sentence, [issuer]);
    return this.speeches;
  }

  private hear(sentence: SheetSentence): Speech[] {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    const { text, folded } = this.sheet;
    const tokens = toTokens(text, folded, sentence);
    const isAfterQuote = ENDS_QUOTE.test(text.slice(Math.max(0, sentence.start - 4), sentence.start));
    const whos = findWhos(tokens, this.registry.surnames);
    const frames = findFrames(tokens, { whos, isAfterQuote });
    const relay = findRelay(text, sentence);
    const outside = frames.filter(
      ({ at, isInset }) =>
        isInset || !this.quotes.some((quote) => quote.start < at.start && quote.end > at.end),
    );
    const speeches = outside.flatMap(({ who, at, side }): Speech[] => {
      const speaker = who ? this.registry.name(toName(text, tokens, who), who) : this.registry.last(sentence);
      const scope = findScope(folded, sentence, { at, side });
      if (!speaker) return [];
      // "According to Le Parisien": an outlet relays nothing to itself.
      const isOwn = relay !== null && ` ${speaker.name} `.includes(` ${relay} `);
      return [{ speaker: { ...speaker, relay: isOwn ? null : relay }, at, side, scope }];
    });
    for (const who of whos) this.registry.meet(toName(text, tokens, who), who, sentence);
    const told = dropRelaying(speeches.length > 0 ? speeches : this.findAccount(sentence, { tokens, whos }));
    const spoken = told.at(-1);
    if (spoken) this.registry.hear(spoken.speaker);
    return this.listed(sentence, told);
  }

  private findAccount(
    sentence: SheetSentence,
    { tokens, whos }: { tokens: readonly Token[]; whos: readonly Who[] },
  ): Speech[] {
    const at = ACCOUNT.exec(sentence.folded)?.index;
    const who =
      at === undefined ? null : whos.findLast(({ to }) => (tokens[to - 1]?.end ?? 0) <= sentence.start + at);
    if (!who) return [];
    const speaker = this.registry.name(toName(this.sheet.text, tokens, who), who);
    return [{ speaker, at: span(tokens, who.from, who.to), side: 'after' }];
  }

  /** "According to the ministry:" speaks for the list below it, and whoever gave an account for its paragraph. */
  private listed(sentence: SheetSentence, speeches: Speech[]): Speech[] {
    const { opened } = this;
    if (sentence.folded.endsWith(':'))
      this.opened = { speeches, isList: true, paragraph: sentence.paragraph };
    else if (ACCOUNT.test(sentence.folded))
      this.opened = { speeches, isList: false, paragraph: sentence.paragraph };
    else if (opened.isList ? !sentence.isListItem : opened.paragraph !== sentence.paragraph)
      this.opened = NOTHING;
    return speeches.length > 0 ? speeches : this.opened.speeches;
  }

  /** A sentence inside a quote is said by whoever the quote is given to, beside it or before. */
  private goOn(sentence: SheetSentence, at: number): Speech[] {
    const quote = findQuoteAround(this.quotes, sentence);
    if (!quote) return [];
    const { sentences } = this.sheet;
    const near = [at + 1, at - 1, at + 2, at - 2].map((step) => sentences[step]);
    const found = near.find(
      (other) =>
        other &&
        other.paragraph === sentence.paragraph &&
        (this.speeches.get(other)?.length ?? 0) > 0 &&
        isBy(other, quote, sentence),
    );
    return found ? [...(this.speeches.get(found) ?? [])].slice(-1) : [];
  }
}

/** Whether a sentence belongs to the quote of another, or stands right beside it. */
const isBy = (other: SheetSentence, quote: Span, sentence: Span) =>
  distance(other, quote) < 4 || distance(other, sentence) < 4;

/** "BFM reported, citing police": police speak, through BFM. */
function dropRelaying(speeches: readonly Speech[]): Speech[] {
  const outlet = speeches.find(({ speaker }) => speaker.role === 'outlet');
  const others = speeches.filter(({ speaker }) => speaker.role !== 'outlet');
  if (!outlet || others.length === 0) return [...speeches];
  return others.map((one) => ({
    ...one,
    speaker: { ...one.speaker, relay: one.speaker.relay ?? outlet.speaker.name },
  }));
}

/** Of a name, in UTF-16 units. */
const LONGEST = 120;

function toName(text: string, tokens: readonly Token[], { start, to }: Who): string {
  const from = tokens[start]?.start ?? 0;
  return text
    .slice(from, tokens[to - 1]?.end ?? from)
    .slice(0, LONGEST)
    .replace(/['’]s$/, '');
}
