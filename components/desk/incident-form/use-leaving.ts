import { useEffect } from 'react';
import type { FormSaver } from './form-saver';

/** A link of the page is followed once what was typed is saved; where it cannot be, somebody is asked. */
export function useLeaving(saver: FormSaver, question: string): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !isWayOut(link, event) || !saver.isDirty()) return;
      event.preventDefault();
      event.stopPropagation();
      void saver.send('save').then(() => {
        if (saver.isDirty() && !window.confirm(question)) return;
        saver.letGo();
        location.assign(link.href);
      });
    };
    document.addEventListener('click', follow, true);
    return () => document.removeEventListener('click', follow, true);
  }, [saver, question]);
}

function isWayOut(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (link.target !== '' && link.target !== '_self') return false;
  return link.origin === location.origin && link.pathname !== location.pathname;
}
