import { z } from 'zod';
import type { FormFault } from './form';
import { isLink } from './form-faults';
import { formText } from './form-text';
import { daySchema } from './night';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

const facts = {
  outlet: optional(formText(120)),
  url: optional(z.string().trim().max(2000).refine(isLink, 'link_bad')),
  publishedOn: optional(z.string().refine((day) => daySchema.safeParse(day).success, 'day_bad')),
};

const schema = z.strictObject({
  text: z.string().max(5_000_000).default(''),
  ...facts,
  /** Read it although a text like it is known. */
  anyway: z.literal('yes').optional(),
  /** The page reads several and goes on by itself. */
  stay: z.literal('yes').optional(),
});

/** What an editor says of an article that was read. */
export const describeReadingSchema = z.strictObject({ reading: z.uuid(), ...facts });

export const MOST_FILES = 50;

export type SentArticles = {
  text: string;
  files: File[];
  given: { outlet: string | null; url: string | null; publishedOn: string | null };
  anyway: boolean;
  stay: boolean;
};

// React's own fields travel with every form that calls a server action.
const OWN = /^\$ACTION_/;
const PROBLEMS: Record<string, string> = {
  outlet: 'outlet_bad',
  url: 'link_bad',
  publishedOn: 'day_bad',
};

/** Reads what was pasted, chosen or dropped; every fault at once. The bytes are looked at later, one file at a time. */
export function parseImport(form: FormData): SentArticles | FormFault[] {
  const entries = [...form].filter(([name]) => !OWN.test(name));
  const files = entries.flatMap(([name, value]) =>
    name === 'file' && typeof value !== 'string' && !isNoFile(value) ? [value] : [],
  );
  const fields = entries.filter(([name]) => name !== 'file');
  const names = fields.map(([name]) => name);
  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (new Set(names).size !== names.length) return [{ field: '', problem: 'form_broken' }];
  if (!parsed.success) return toFaults(parsed.error.issues);
  const { text, outlet, url, publishedOn, anyway, stay } = parsed.data;
  if (files.length > MOST_FILES) return [{ field: 'file', problem: 'files_many' }];
  if (files.length === 0 && text.trim() === '') return [{ field: 'text', problem: 'nothing_sent' }];
  return { text, files, given: { outlet, url, publishedOn }, anyway: anyway === 'yes', stay: stay === 'yes' };
}

/** An empty choice of files travels as a file without name or content; React writes "undefined" for the name. */
const isNoFile = ({ size, name }: File) => size === 0 && (name === '' || name === 'undefined');

function toFaults(issues: readonly z.core.$ZodIssue[]): FormFault[] {
  const fields = [...new Set(issues.map((issue) => String(issue.path[0] ?? '')))];
  return fields.map((field) => ({ field, problem: PROBLEMS[field] ?? 'form_broken' }));
}

/** A pasted text as bytes: the same whatever line ends the browser sends. */
export function toPastedBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/\r\n?/g, '\n'));
}
