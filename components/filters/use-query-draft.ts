'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { type QueryForm, type QueryValues, readTyped, toAddress, writeValues } from './query-form';

type Draft = {
  /** The query of the page that these values were last brought in step with. */
  of: string;
  /** Queries asked for and not yet answered, oldest first; the last one answered stays. */
  sent: readonly string[];
  values: QueryValues;
};

// What comes back from our own asking must not overwrite what was typed since; Back and links do overwrite it.
function catchUp(draft: Draft, form: QueryForm): Draft {
  const at = draft.sent.indexOf(form.query);
  if (at < 0) return { of: form.query, sent: [form.query], values: readTyped(form) };
  return { ...draft, of: form.query, sent: draft.sent.slice(at) };
}

/** What a form shows while the page catches up: `ask` shows it at once and goes to its canonical address. */
export function useQueryDraft(form: QueryForm) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [draft, setDraft] = useState<Draft>(() => ({
    of: form.query,
    sent: [form.query],
    values: readTyped(form),
  }));
  if (draft.of !== form.query) setDraft(catchUp(draft, form));

  const type = (values: QueryValues) => setDraft((before) => ({ ...before, values }));
  const ask = (values: QueryValues, history: 'push' | 'replace' = 'push') => {
    const query = writeValues(form, values);
    setDraft((before) => ({ ...before, values, sent: [...before.sent, query] }));
    startTransition(() => router[history](toAddress(form, query), { scroll: false }));
  };
  return { values: draft.values, pending, type, ask };
}
