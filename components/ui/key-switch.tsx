'use client';

import { switchSingleKeys, useSingleKeys } from './single-keys';

/** Turns off the single keys that are heard anywhere on a page: speech input and a slip of the hand press them unmeant. */
export function KeySwitch({ label }: { label: string }) {
  const isOn = useSingleKeys();
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => switchSingleKeys(event.target.checked)} />{' '}
      {label}
    </label>
  );
}
