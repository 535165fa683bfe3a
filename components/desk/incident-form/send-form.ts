import type { Typed } from '@/lib/domain/form-entries';
import type { FormAnswer } from './form-answer';

/** What is about the draft, not typed into it. */
export type FormMeta = {
  draft: string;
  version: number;
  incident: string | null;
  incidentVersion: number | null;
};

/** Why no answer came: no network or no sound server; signed out, or no longer allowed; more than the server takes. */
export type Unanswered = 'offline' | 'signed-out' | 'too-large';

const PATIENCE = 20_000;

/** Sends a form to its route; `extra` are choices of a merge. */
export async function sendForm(
  url: string,
  {
    meta,
    typed,
    verb,
    extra = {},
  }: { meta: FormMeta; typed: Typed; verb: string; extra?: Record<string, string> },
): Promise<FormAnswer | Unanswered> {
  const body = toFormData(meta, typed);
  body.append('do', verb);
  for (const [name, value] of Object.entries(extra)) body.append(name, value);
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { method: 'POST', body, redirect: 'manual', signal });
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403)
      return 'signed-out';
    if (response.status === 413) return 'too-large';
    if (response.status >= 500 || !response.headers.get('content-type')?.includes('json')) return 'offline';
    return (await response.json()) as FormAnswer;
  } catch {
    return 'offline';
  }
}

function toFormData({ draft, version, incident, incidentVersion }: FormMeta, typed: Typed): FormData {
  const body = new FormData();
  body.append('draft', draft);
  body.append('version', String(version));
  body.append('incident', incident ?? '');
  body.append('incidentVersion', incidentVersion === null ? '' : String(incidentVersion));
  for (const [name, values] of Object.entries(typed)) for (const value of values) body.append(name, value);
  return body;
}
