import type { Typed } from '@/lib/domain/form-entries';

/** All that is typed into a form, by the name of its input, and who wants to know of changes. */
export type FormStore = {
  read: () => Typed;
  /** Replaces what is typed by what `change` makes of it. */
  change: (change: (typed: Typed) => Typed) => void;
  subscribe: (listener: () => void) => () => void;
};

/** A store that holds `first`, and runs every change through `settle`, which keeps what must not stand together apart. */
export function createFormStore(first: Typed, settle: (typed: Typed, before: Typed) => Typed): FormStore {
  let typed = first;
  const listeners = new Set<() => void>();
  return {
    read: () => typed,
    change: (change) => {
      const after = settle(change(typed), typed);
      if (after === typed) return;
      typed = after;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
