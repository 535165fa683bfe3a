'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Typed } from '@/lib/domain/form-entries';
import type { Locale } from '@/lib/domain/locale';
import { readValue } from '@/lib/domain/typed-form';
import type { ShownBlocker } from './form-answer';
import type { FormLists, IncidentFormWords } from './form-lists';
import type { FormStore } from './form-store';

export type FormSurroundings = {
  store: FormStore;
  words: IncidentFormWords;
  lists: FormLists;
  locale: Locale;
  /** Address of the text of an article. */
  textUrl: (article: string) => string;
  /** Address of the communes that a text may mean. */
  communeUrl: (text: string) => string;
  /** Takes a step of lib/domain/form-steps. */
  step: (step: string) => void;
};

const Surroundings = createContext<FormSurroundings | null>(null);
export const FormSurroundingsProvider = Surroundings.Provider;

/** What every part of the form needs: the store, the words, the lists to choose from. */
export function useForm(): FormSurroundings {
  const found = useContext(Surroundings);
  if (!found) throw new Error('a part of the form stands outside of it');
  return found;
}

/** What `select` reads from the form, renewed when it changes; it must be a plain value or one that stays the same object. */
export function useTyped<T>(select: (typed: Typed) => T): T {
  const { store } = useForm();
  const read = () => select(store.read());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** What is typed under one name. */
export function useValue(name: string): string {
  return useTyped((typed) => readValue(typed, name));
}

/** Types a text, or several choices, under one name. */
export function useSetValue(): (name: string, value: string | string[]) => void {
  const { store } = useForm();
  return (name, value) => store.change((typed) => ({ ...typed, [name]: [value].flat() }));
}

type Placed = { problems: Record<string, string>; leaks: readonly ShownBlocker[] };
const Faults = createContext<Placed>({ problems: {}, leaks: [] });
export const FaultsProvider = Faults.Provider;

/** What is wrong with one input, in words. */
export function useProblem(path: string): string | undefined {
  return useContext(Faults).problems[path];
}

/** Whether anything below a part is wrong. */
export function useHasProblem(part: string): boolean {
  return Object.keys(useContext(Faults).problems).some((path) => path.startsWith(`${part}.`));
}

/** What in the text of one input could lead to a home, as long as it still stands there. */
export function useLeaks(path: string): ShownBlocker['leaks'] {
  const { leaks } = useContext(Faults);
  const text = useValue(path);
  const found = leaks.find((row) => row.path === path)?.leaks ?? [];
  return found.filter((leak) => text.slice(leak.start, leak.end) === leak.text);
}
