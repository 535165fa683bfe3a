'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import {
  type QueryForm,
  type QueryValues,
  readTyped,
  toAddress,
  writeTyped,
  writeValues,
} from './query-form';

type Draft = {
  /** What the page asks for and what it refused, when these values were last brought in step with it. */
  of: string;
  /** Queries asked for and not yet answered, oldest first; the last one answered stays. */
  sent: readonly string[];
  values: QueryValues;
};

/** What a form shows when its page is opened. */
export function startDraft(form: QueryForm): Draft {
  const of = writeTyped(form);
  return { of, sent: [of], values: readTyped(form) };
}

/** What a form shows on this page: what comes back from our own asking must not overwrite what was typed since; Back and links do. */
export function catchUp(draft: Draft, form: QueryForm): Draft {
  const of = writeTyped(form);
  if (draft.of === of) return draft;
  const at = draft.sent.indexOf(of);
  return at < 0 ? startDraft(form) : { ...draft, of, sent: draft.sent.slice(at) };
}

/** What a form shows while the page catches up: `ask` shows it at once and goes to its canonical address. */
export function useQueryDraft(form: QueryForm) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [draft, setDraft] = useState(() => startDraft(form));
  const caughtUp = catchUp(draft, form);
  if (caughtUp !== draft) setDraft(caughtUp);

  const type = (values: QueryValues) => setDraft((before) => ({ ...before, values }));
  const ask = (values: QueryValues, history: 'push' | 'replace' = 'push') => {
    const query = writeValues(form, values);
    setDraft((before) => ({ ...before, values, sent: [...before.sent, query] }));
    startTransition(() => router[history](toAddress(form, query), { scroll: false }));
  };
  return { values: draft.values, pending, type, ask };
}
