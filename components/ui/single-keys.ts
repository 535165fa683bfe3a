import { useSyncExternalStore } from 'react';

const STORED = 'mirador-reading-keys';
const listeners = new Set<() => void>();
// What was chosen on this page counts even in a browser that keeps nothing.
let chosen: boolean | null = null;

/** Whether single keys work that are heard anywhere on a page; on until they are switched off. */
export function areSingleKeysOn(): boolean {
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/** Turns such keys on or off, for the search and the reading desk alike, and remembers it in the browser only. */
export function switchSingleKeys(on: boolean): void {
  chosen = on;
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The switch as a component shows it. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, areSingleKeysOn, () => true);
}
