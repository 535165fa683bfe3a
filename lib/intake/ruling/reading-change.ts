import { z } from 'zod';
import { formText } from '../../domain/form-text';
import { daySchema } from '../../domain/night';
import { QUALIFIERS } from '../../domain/quantity';
import { slugSchema } from '../../domain/text';
import { ADDABLE_CODES } from './addable';
import { REFUSAL_REASON_CODES } from './reading-state';

const proposal = z.string().regex(/^p\d{1,6}$/);
const statement = z.string().regex(/^[a-z]\d{1,6}$/);
const offset = z.coerce.number().int().min(0).max(1_000_000);
const seen = z.coerce.number().int().min(1).max(1_000_000);
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

/** What a match can be: a new incident, a known one, a draft. */
const match = z.union([
  z.literal('new').transform(() => null),
  z
    .string()
    .regex(/^incident:/)
    .transform((text) => text.slice('incident:'.length))
    .pipe(slugSchema)
    .transform((slug) => ({ kind: 'incident' as const, slug, reason: 'editor' as const })),
  z
    .string()
    .regex(/^draft:[0-9a-f-]{36}$/)
    .transform((text) => ({ kind: 'draft' as const, id: text.slice('draft:'.length) })),
]);

/** Another proposal and the version of it that was seen, as in `p2:1`. */
const seenProposal = z
  .string()
  .regex(/^p\d{1,6}:[1-9]\d{0,6}$/)
  .transform((text) => {
    const [key = '', version] = text.split(':');
    return { proposal: key, seen: Number(version) };
  });

/** What an editor can do with a reading; `seen` is the version of the proposal it was decided on. */
export const readingChangeSchema = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('accept'),
    proposal,
    seen,
    take: z.array(statement).max(500),
    night: optional(daySchema),
  }),
  z.object({ verb: z.literal('accept_all') }),
  z.object({
    verb: z.literal('refuse'),
    proposal,
    seen,
    reason: z.enum(REFUSAL_REASON_CODES),
    note: optional(formText(500)),
  }),
  z.object({ verb: z.literal('match'), proposal, seen, to: match }),
  // What is not ticked goes into a proposal of its own.
  z.object({ verb: z.literal('split'), proposal, seen, take: z.array(statement).max(500) }),
  z.object({ verb: z.literal('join'), proposal, seen, with: seenProposal }),
  z.object({
    verb: z.literal('add'),
    proposal: z.union([proposal, z.literal('new')]),
    what: z.enum(ADDABLE_CODES),
    value: optional(formText(200)),
    qualifier: optional(z.enum(QUALIFIERS)),
    quote: formText(200),
    from: offset,
    replaces: optional(statement),
  }),
  z.object({
    verb: z.literal('mark'),
    start: offset,
    end: offset,
    as: z.enum(['context', 'deferred', 'unread']),
  }),
  z.object({ verb: z.literal('mark_rest'), as: z.enum(['context', 'deferred']) }),
  z.object({ verb: z.literal('undo'), seen }),
]);
export type ReadingChange = z.infer<typeof readingChangeSchema>;

const FIELDS = new Set([
  ...['reading', 'verb', 'proposal', 'seen', 'night', 'reason', 'note', 'to', 'with', 'what', 'value'],
  ...['qualifier', 'quote', 'from', 'replaces', 'start', 'end', 'as'],
]);
// React's own fields travel with every form that calls a server action.
const OWN = /^\$ACTION_/;
const TAKE = /^take\.([a-z]\d{1,6})$/;

/**
 * Reads a sent form: `verb` says what is wanted, and each verb takes its own of the fields that the form of a proposal
 * holds. `take.s12` is a ticked statement. Null for anything that no page of ours sends.
 */
export function parseReadingChange(form: FormData): { reading: string; change: ReadingChange } | null {
  const entries = [...form].filter(([name]) => !OWN.test(name));
  const names = entries.map(([name]) => name);
  if (new Set(names).size !== names.length || entries.some(([, value]) => typeof value !== 'string'))
    return null;
  if (names.some((name) => !FIELDS.has(name) && !TAKE.test(name))) return null;
  const take = names.flatMap((name) => TAKE.exec(name)?.[1] ?? []);
  const fields = Object.fromEntries(
    entries.map(([name, value]) => [name, String(value).replace(/\r\n?/g, '\n')]),
  );
  const reading = z.uuid().safeParse(fields.reading);
  const change = readingChangeSchema.safeParse({ ...fields, take });
  return reading.success && change.success ? { reading: reading.data, change: change.data } : null;
}
