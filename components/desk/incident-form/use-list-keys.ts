import { type KeyboardEvent, useState } from 'react';

type List = {
  count: number;
  open: boolean;
  take: (at: number) => void;
  close: () => void;
  show: () => void;
};

/** The keys of a list below an input: arrows move and open, enter takes, escape closes. `reset` goes back to the first row. */
export function useListKeys({ count, open, take, close, show }: List) {
  const [wanted, setWanted] = useState(0);
  const active = Math.max(0, Math.min(wanted, count - 1));
  const step = (by: number) => (open ? setWanted((active + by + count) % Math.max(1, count)) : show());
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => count > 0 && open && take(active),
    Escape: close,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = keys[event.key];
    if (!press || event.nativeEvent.isComposing) return;
    // Enter would send the form, and escape leave it.
    if (event.key !== 'Escape' || open) event.preventDefault();
    press();
  };
  return { active, onKeyDown, reset: () => setWanted(0) };
}
