import type { z } from 'zod';
import { findFaults } from './form-faults';
import { listGaps } from './form-gaps';
import { type FormProblem, toProblem, toProblems } from './form-problem';
import { type DraftForm, formShape } from './form-shape';

/**
 * What may be stored while somebody is writing: anything may be missing (null, or an empty list), what is there has the
 * right type, length and range, is clean text, and does not contradict itself.
 */
export const draftFormSchema = formShape.superRefine((form, context) => {
  for (const { path, code } of findFaults(form))
    context.addIssue({ code: 'custom', path: path.split('.'), message: code });
});

/** What publishing needs of the form alone: nothing missing that readers are owed. See listBlockers for the rest. */
export const publishableSchema = draftFormSchema.superRefine((form, context) => {
  for (const { path, code } of listGaps(form))
    context.addIssue({ code: 'custom', path: path.split('.'), message: code });
});

/** Beyond this a form is no form: JSON characters. */
const MAX_FORM = 500_000;

export type ParsedDraft = { form: DraftForm; problems: [] } | { form: null; problems: FormProblem[] };

/** Reads a form that came as JSON, from a browser or a stored draft: the form, or every fault of it. Never throws. */
export function parseDraftForm(input: unknown): ParsedDraft {
  const odd = findOddKey(input);
  if (odd !== null) return { form: null, problems: [toProblem(odd, 'unknown_field')] };
  if (measure(input) > MAX_FORM) return { form: null, problems: [toProblem('', 'form_too_large')] };
  const parsed = draftFormSchema.safeParse(input);
  if (parsed.success) return { form: parsed.data, problems: [] };
  const { issues } = parsed.error;
  return { form: null, problems: toProblems([...issues, ...listHiddenIssues(input, issues)]) };
}

/** The length of a form as JSON; what JSON cannot hold is too large for us. */
function measure(input: unknown): number {
  try {
    return JSON.stringify(input ?? null).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

type Issue = z.core.$ZodIssue;

/** A fault of type keeps the schema from looking at the whole form: what it would find in the rest of it. */
function listHiddenIssues(input: unknown, issues: readonly Issue[]): Issue[] {
  const rest: unknown = JSON.parse(JSON.stringify(input ?? null));
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    for (const key of keys) clearPlace(rest, [...issue.path, ...key]);
  }
  return draftFormSchema.safeParse(rest).error?.issues ?? [];
}

function clearPlace(input: unknown, path: readonly PropertyKey[]): void {
  const steps = path.map(String);
  const last = steps.pop();
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], input);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (Array.isArray(parent)) parent.splice(0);
  else delete (parent as Record<string, unknown>)[last];
}

/** Everything that publishing misses in the form alone. */
export function listFormProblems(form: DraftForm): FormProblem[] {
  return toProblems(publishableSchema.safeParse(form).error?.issues ?? []);
}

const ODD_KEYS = ['__proto__', 'constructor', 'prototype'];
const MAX_DEPTH = 12;

/** The path of a key that would reach into the language itself, or of what is nested too deep; or null. */
function findOddKey(value: unknown, path = '', depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) return path;
  for (const [key, inner] of Object.entries(value)) {
    const here = path ? `${path}.${key}` : key;
    const odd = ODD_KEYS.includes(key) ? here : findOddKey(inner, here, depth + 1);
    if (odd !== null) return odd;
  }
  return null;
}
