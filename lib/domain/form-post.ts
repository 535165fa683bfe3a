import { z } from 'zod';
import type { Entry, Typed } from './form-entries';
import { slugSchema } from './text';

const MERGE_SIDES = ['base', 'theirs', 'mine'] as const;
/** Whose value a merge takes: what it was, what the other person made of it, what this one did. */
export type MergeSide = (typeof MERGE_SIDES)[number];
/** What was chosen for each conflict, by its path; `{ text }` was written instead. */
export type MergeChoices = Record<string, MergeSide | { text: string }>;

const metaSchema = z.strictObject({
  draft: z.uuid(),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  incident: z.union([z.literal(''), slugSchema]).default(''),
  incidentVersion: z
    .string()
    .regex(/^\d{0,9}$/)
    .transform((text) => (text === '' ? undefined : Number(text)))
    .optional(),
  do: z.string().max(300).default('save'),
});
type Meta = z.infer<typeof metaSchema>;

/** A sent form: which draft, in which version, on which incident, which button, what was chosen in a merge, what was typed. */
export type FormPost = Omit<Meta, 'incident'> & {
  incident: string | null;
  choices: MergeChoices;
  /** What stands in the inputs that only a button of the form reads. */
  picked: Typed;
  entries: Entry[];
};

const META = Object.keys(metaSchema.shape);
const CHOICE = /^merge\.(.{1,300})$/;
const WRITTEN = /^written\.(.{1,300})$/;
const PICK = /^pick\./;

/** Splits a sent form into what is about the draft and what was typed into it; null when the former is not as the page sent it. */
export function parseFormPost(sent: Iterable<Entry>): FormPost | null {
  const entries = [...sent];
  const meta = entries.filter(([name]) => META.includes(name));
  const parsed = metaSchema.safeParse(Object.fromEntries(meta));
  if (!parsed.success || new Set(meta.map(([name]) => name)).size < meta.length) return null;
  const typed = entries.filter(
    ([name]) => !META.includes(name) && !CHOICE.test(name) && !WRITTEN.test(name) && !PICK.test(name),
  );
  return {
    ...parsed.data,
    incident: parsed.data.incident || null,
    choices: readChoices(entries),
    picked: readPicked(entries),
    entries: typed,
  };
}

/** Whether the form is handed in for review, which not everybody may do. */
export function isHandIn(post: Pick<FormPost, 'do'>): boolean {
  return post.do === 'submit' || post.do === 'submit-anyway';
}

const rebaseSchema = z.strictObject({
  draft: z.guid(),
  version: z.coerce.number().int().min(1),
  incidentVersion: z.coerce.number().int().min(1),
});
export type RebasePost = z.infer<typeof rebaseSchema> & { choices: MergeChoices };

// React's own fields travel with every form that calls a server action.
const OWN_FIELD = /^\$ACTION_/;

/** A sent choice between a draft and the newest version of its incident; null when it is not as the page sent it. */
export function parseRebase(sent: Iterable<Entry>): RebasePost | null {
  const entries = [...sent].filter(([name]) => !OWN_FIELD.test(name));
  const meta = entries.filter(([name]) => !CHOICE.test(name) && !WRITTEN.test(name));
  const parsed = rebaseSchema.safeParse(Object.fromEntries(meta));
  if (!parsed.success || new Set(meta.map(([name]) => name)).size < meta.length) return null;
  return { ...parsed.data, choices: readChoices(entries) };
}

function readChoices(entries: readonly Entry[]): MergeChoices {
  const written = new Map(
    entries.flatMap(([name, value]) => {
      const path = WRITTEN.exec(name)?.[1];
      return path && typeof value === 'string' ? [[path, value] as const] : [];
    }),
  );
  const chosen = entries.flatMap(([name, value]): [string, MergeChoices[string]][] => {
    const path = CHOICE.exec(name)?.[1];
    if (!path) return [];
    if (value === 'written') return [[path, { text: written.get(path) ?? '' }]];
    const side = MERGE_SIDES.find((known) => known === value);
    return side ? [[path, side]] : [];
  });
  return Object.fromEntries(chosen);
}

function readPicked(entries: readonly Entry[]): Typed {
  const picked = entries.filter(([name, value]) => PICK.test(name) && typeof value === 'string');
  return Object.fromEntries(picked.map(([name, value]) => [name, [String(value)]]));
}
