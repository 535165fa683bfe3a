import { useEffect } from 'react';
import type { FormSaver } from './form-saver';

/**
 * A link of the page is followed once what was typed is saved; where it cannot be, somebody is asked. It is followed by a load:
 * the router would bring back this very form, typed in as it is, for the address of another.
 */
export function useLeaving(saver: FormSaver, question: string): void {
  useEffect(() => {
    const leave = async (href: string) => {
      if (saver.isDirty()) await saver.send('save');
      if (saver.isDirty() && !window.confirm(question)) return;
      saver.letGo();
      location.assign(href);
    };
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !isWayOut(link, event)) return;
      event.preventDefault();
      event.stopPropagation();
      void leave(link.href);
    };
    document.addEventListener('click', follow, true);
    return () => document.removeEventListener('click', follow, true);
  }, [saver, question]);
}

function isWayOut(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (link.target !== '' && link.target !== '_self') return false;
  return (
    link.origin === location.origin &&
    `${link.pathname}${link.search}` !== `${location.pathname}${location.search}`
  );
}
