import { useEffect } from 'react';
import type { ShownEditor } from './form-answer';

/** Milliseconds between two signs of life; a note of somebody stands for five minutes. */
const EVERY = 45_000;

/** Tells the desk that this draft is open here as long as it is looked at, and hears who else has it open. */
export function usePresence(url: string | null, hear: (others: ShownEditor[]) => void): void {
  useEffect(() => {
    if (url === null) return;
    const call = async () => {
      if (document.visibilityState === 'hidden') return;
      const response = await fetch(url, { method: 'POST', body: new FormData(), redirect: 'manual' }).catch(
        () => null,
      );
      if (response?.ok) hear((await response.json()) as ShownEditor[]);
    };
    const leave = () => {
      const body = new FormData();
      body.append('leave', '1');
      navigator.sendBeacon(url, body);
    };
    void call();
    const timer = setInterval(() => void call(), EVERY);
    document.addEventListener('visibilitychange', call);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', call);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [url, hear]);
}
