import { type RefObject, useEffect } from 'react';

const TYPED = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** `/` goes to the search, from anywhere but a field; where the search lies in a closed sheet, the sheet is opened. */
export function useSearchKey(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (event.target instanceof Element && event.target.matches(TYPED)) return;
      const field = search.current;
      if (!field) return;
      event.preventDefault();
      if (!field.checkVisibility()) field.form?.showPopover();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [search]);
}
