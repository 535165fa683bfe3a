import type { z } from 'zod';

/** One fault of a form: the field's name and a key under `desk.errors`. */
export type FormFault = { field: string; problem: string };

export type ParsedForm<T> = { values: T; faults?: undefined } | { values?: undefined; faults: FormFault[] };

// React's own fields travel with every form that calls a server action.
const OWN_FIELD = /^\$ACTION_/;

/**
 * Reads a submitted form strictly: every fault at once, one per field. A file, a field sent twice and a field the
 * schema does not know are faults too.
 */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData): ParsedForm<T> {
  const names = [...new Set(form.keys())].filter((name) => !OWN_FIELD.test(name));
  const odd = names.filter((name) => form.getAll(name).length > 1 || typeof form.get(name) !== 'string');
  if (odd.length > 0) return { faults: odd.map((field) => ({ field, problem: 'form_broken' })) };
  const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, form.get(name)])));
  if (parsed.success) return { values: parsed.data };
  return { faults: toFaults(parsed.error.issues) };
}

function toFaults(issues: z.core.$ZodIssue[]): FormFault[] {
  const faults = issues.map(({ path, message }) => ({
    field: String(path[0] ?? ''),
    problem: /^[a-z]+_[a-z]+$/.test(message) ? message : 'form_broken',
  }));
  return faults.filter((fault, index) => faults.findIndex(({ field }) => field === fault.field) === index);
}

/** What was typed, to be shown again; passwords and React's own fields are left out. */
export function keepTyped(form: FormData): Record<string, string> {
  const typed = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !OWN_FIELD.test(name) && !/password|current|token/.test(name)
      ? [[name, value.slice(0, 10_000)] as const]
      : [],
  );
  return Object.fromEntries(typed);
}
