'use client';

import { useRef, useState } from 'react';
import type { ImportAction, ImportOutcome, ImportState } from './import-state';

type Words = { lost: string; tooLarge: string };
const UNTOUCHED: ImportState = { errors: [], outcomes: [], typed: {} };

/** Beyond this the server would not even look at a file, in bytes. */
const MOST_BYTES = 5_000_000;

/** Sends files one after the other, so that each has its answer as soon as it is read and one bad file stops none. */
export function useImportQueue(action: ImportAction, words: Words) {
  const [outcomes, setOutcomes] = useState<ImportOutcome[]>([]);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const sent = useRef(new Map<string, File>());

  async function sendOne(file: File, form: HTMLFormElement | null, anyway: boolean): Promise<ImportOutcome> {
    const failed = { name: file.name, kind: 'refused', link: null } as const;
    if (file.size > MOST_BYTES) return { ...failed, text: words.tooLarge };
    const data = new FormData();
    data.append('file', file);
    data.append('stay', 'yes');
    if (anyway) data.append('anyway', 'yes');
    for (const input of form?.querySelectorAll<HTMLInputElement>('details input') ?? [])
      data.append(input.name, input.value);
    try {
      const { outcomes: answers, errors } = await action(UNTOUCHED, data);
      return answers[0] ?? { ...failed, text: errors.map((row) => row.text).join(' ') };
    } catch {
      return { ...failed, text: words.lost };
    }
  }

  async function read(files: readonly File[], form: HTMLFormElement | null): Promise<void> {
    setOutcomes([]);
    setProgress({ done: 0, total: files.length });
    const answers: ImportOutcome[] = [];
    for (const file of files) {
      sent.current.set(file.name, file);
      answers.push(await sendOne(file, form, false));
      setOutcomes([...answers]);
      setProgress({ done: answers.length, total: files.length });
    }
    setProgress({ done: 0, total: 0 });
    const [only] = answers;
    if (answers.length === 1 && only?.link && only.kind !== 'near') window.location.assign(only.link.href);
  }

  /** Sends a file once more that was held back because a text like it is known. */
  async function again(name: string): Promise<void> {
    const file = sent.current.get(name);
    if (!file) return;
    const answer = await sendOne(file, null, true);
    setOutcomes((before) => before.map((row) => (row.name === name && row.kind === 'near' ? answer : row)));
  }

  return { outcomes, ...progress, read, again };
}
