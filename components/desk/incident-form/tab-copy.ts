import type { Typed } from '@/lib/domain/form-entries';

/** What this browser keeps of a form until the server has it: what was typed, on which version, when (clock time here). */
export type TabCopy = {
  draft: string;
  version: number;
  incident: string | null;
  incidentVersion: number | null;
  at: string;
  typed: Typed;
};

const PREFIX = 'mirador-form';
const keyOf = (editor: string, draft: string) => `${PREFIX}:${editor}:${draft}`;

/** Keeps a copy. A browser that keeps nothing is no reason to stop typing. */
export function keepCopy(editor: string, copy: TabCopy): void {
  try {
    localStorage.setItem(keyOf(editor, copy.draft), JSON.stringify(copy));
  } catch {
    // Full, or switched off by the reader.
  }
}

/** Forgets a copy, once the server has what it holds or nobody wants it. */
export function dropCopy(editor: string, draft: string): void {
  try {
    localStorage.removeItem(keyOf(editor, draft));
  } catch {
    // Nothing was kept.
  }
}

/** The copy of a draft, or null. */
export function findCopy(editor: string, draft: string): TabCopy | null {
  return listCopies(editor).find((copy) => copy.draft === draft) ?? null;
}

/** A copy of a new form of the same incident (or of none) that never reached the server, latest first, or null. */
export function findUnsentCopy(editor: string, incident: string | null): TabCopy | null {
  const unsent = listCopies(editor).filter((copy) => copy.version === 0 && copy.incident === incident);
  return unsent.sort((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null;
}

/** Milliseconds: after thirty days nobody comes back for it. */
const LIFE = 30 * 24 * 3_600_000;

function listCopies(editor: string): TabCopy[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}:${editor}:`));
    const copies = keys.flatMap((key) => parseCopy(localStorage.getItem(key)) ?? []);
    for (const old of copies.filter(isOld)) dropCopy(editor, old.draft);
    return copies.filter((copy) => !isOld(copy));
  } catch {
    return [];
  }
}

const isOld = ({ at }: TabCopy) => !(Date.now() - Date.parse(at) < LIFE);

function parseCopy(text: string | null): TabCopy | null {
  try {
    const copy = JSON.parse(text ?? '') as TabCopy;
    return typeof copy.draft === 'string' && typeof copy.version === 'number' && isTyped(copy.typed)
      ? copy
      : null;
  } catch {
    return null;
  }
}

function isTyped(value: unknown): value is Typed {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (list) => Array.isArray(list) && list.every((text) => typeof text === 'string'),
    )
  );
}
