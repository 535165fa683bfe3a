import { type RefObject, useEffect } from 'react';
import { areSingleKeysOn } from '@/components/ui/single-keys';

const TYPED = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'>;

/** Whether a press is the key of the search: `/` alone, not in a field, and only while single keys are on. */
export function isSearchKey({ key, ctrlKey, metaKey, altKey, defaultPrevented, target }: Press): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return false;
  return areSingleKeysOn() && !(target as Partial<Element> | null)?.matches?.(TYPED);
}

/** `/` goes to the search, from anywhere but a field; where the search lies in a closed sheet, the sheet is opened. */
export function useSearchKey(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const field = search.current;
      if (!field || !isSearchKey(event)) return;
      event.preventDefault();
      if (!field.checkVisibility()) field.form?.showPopover();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [search]);
}
