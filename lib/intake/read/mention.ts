import type { Span } from '../sentences';
import type { KnownSite } from './gazetteer';

/** A name of the gazetteer where it stands in a text. */
export type NamedPlace = Span & { sites: KnownSite[]; bare: boolean };
/** A name with the words on its line before it, and further back, and behind it. */
export type Mention = { named: NamedPlace; lead: string; farLead: string; tail: string };

/** How many units before and behind a name are looked at. */
const LEAD = 90;
const FAR_LEAD = 160;
const TAIL = 60;

/** The words before a name, on its line. */
export const before = (folded: string, { start }: Span, length = LEAD): string =>
  folded.slice(Math.max(folded.lastIndexOf('\n', start - 1) + 1, start - length), start);

/** The words behind a name, on its line. */
export function after(folded: string, { end }: Span, length = TAIL): string {
  const tail = folded.slice(end, end + length);
  const line = tail.indexOf('\n');
  return line < 0 ? tail : tail.slice(0, line);
}

const OPENS_LINE = /(?:^|\n)\W*$/;
const THEN_STOP = /^ ?(?:\([^()\n]{2,20}\))? ?(?:[.:] |[–—-] )/;
const LABELLED = 180;

/** The same; behind « Rennes. », which stands over its line, the sentence that follows. */
export function afterLabel(folded: string, span: Span, length: number): string {
  const tail = after(folded, span, LABELLED);
  const stop = OPENS_LINE.test(folded.slice(0, span.start)) ? THEN_STOP.exec(tail)?.[0] : undefined;
  return stop ? tail.slice(stop.length) : tail.slice(0, length);
}

/** A name with the words around it. */
export function toMention(folded: string, named: NamedPlace): Mention {
  const farLead = before(folded, named, FAR_LEAD);
  return { named, lead: farLead.slice(-LEAD), farLead, tail: after(folded, named) };
}
