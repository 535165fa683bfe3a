import type { FieldCode } from '@/lib/domain/statement';
import type { Span } from '@/lib/intake/sentences';

/** What a mark in the text stands for; each kind has a colour and a line of its own. */
export const MARK_KINDS = ['place', 'time', 'method', 'target', 'count', 'trace', 'other'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

const KIND_OF: Partial<Record<FieldCode, MarkKind>> = {
  site: 'place',
  location: 'place',
  night: 'time',
  time: 'time',
  method: 'method',
  set_methods: 'method',
  weapon: 'method',
  target: 'target',
  victim: 'target',
  trace: 'trace',
  tag_meaning: 'trace',
  tag_place: 'trace',
  total: 'count',
  loose_end: 'other',
  claim: 'other',
  responsible: 'other',
  development: 'other',
};

/** The kind of mark of a field; what is left are the counts. */
export function markKind(field: FieldCode): MarkKind {
  return KIND_OF[field] ?? 'count';
}

/** Where a passage can be linked to: its first stretch begins with it. */
export const passageId = (start: number): string => `at-${start}`;

/** A passage of the text to be marked; `ref` is the proposal it belongs to, or null. */
export type Mark = Span & { field: FieldCode; ref: string | null };
/** A stretch of a paragraph under the same marks; without any it is plain text. */
export type Segment = Span & { kind: MarkKind | null; refs: string[] };
export type TextParagraph = Span & { segments: Segment[] };

/** The paragraphs of a text, blank lines left out, each cut where a mark begins or ends. Linear in text and marks. */
export function toParagraphs(text: string, marks: readonly Mark[]): TextParagraph[] {
  const sorted = [...marks].sort((one, other) => one.start - other.start);
  const paragraphs: TextParagraph[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    while (next < sorted.length && (sorted[next]?.start ?? 0) < end) open.push(sorted[next++] as Mark);
    open = open.filter((mark) => mark.end > start);
    if (text.slice(start, end).trim() !== '')
      paragraphs.push({ start, end, segments: cut({ start, end }, open) });
    start = end + 1;
  }
  return paragraphs;
}

function cut({ start, end }: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = inside.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...edges, end])].sort((one, other) => one - other);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? start;
    const own = inside.filter((mark) => mark.start < to && mark.end > from);
    // The shortest of several marks says most.
    const [first] = [...own].sort((one, other) => one.end - one.start - (other.end - other.start));
    const refs = [...new Set(own.flatMap((mark) => mark.ref ?? []))];
    return { start: from, end: to, kind: first ? markKind(first.field) : null, refs };
  });
}
