import { useEffect, useState, useSyncExternalStore } from 'react';
import { FormSaver, type SaverSetting, type SaverState } from './form-saver';

/** The saver of a form and its state; it lives as long as the page, and warns before the page is left with something unsent. */
export function useFormSaver(setting: SaverSetting): { saver: FormSaver; state: SaverState } {
  const [saver] = useState(() => new FormSaver(setting));
  const state = useSyncExternalStore(saver.subscribe, saver.read, saver.read);
  const { store } = setting;
  useEffect(() => {
    const leave = store.subscribe(saver.noticeChange);
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.isDirty()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', saver.retry);
    window.addEventListener('focus', saver.retry);
    return () => {
      leave();
      saver.stop();
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', saver.retry);
      window.removeEventListener('focus', saver.retry);
    };
  }, [saver, store]);
  return { saver, state };
}
