'use client';

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { switchSingleKeys, useSingleKeys } from '@/components/ui/single-keys';

type Current = {
  at: string | null;
  go: (key: string | undefined, scroll?: boolean) => void;
  take: (key: string | undefined) => void;
  walk: (by: number) => void;
  showPane: (pane: string) => void;
};

const TYPED = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** Chooses what a list offers, and nothing else, as if by hand. */
function choose(select: HTMLSelectElement | null | undefined, value: string | null | undefined): void {
  if (!select || !value || ![...select.options].some((option) => option.value === value)) return;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Single keys for what the buttons do: j k walk, a accepts, r m s open their parts, e goes to the passage form, u undoes, ? tells. */
export function useReadingKeys(
  root: RefObject<HTMLElement | null>,
  { at, go, take, walk, showPane }: Current,
) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOn = useSingleKeys();

  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector) ?? null;
  const findAct = (key: string) => find(`[data-proposal="${at}"] [data-key="${key}"]`);

  function openPart(part: HTMLElement | null): void {
    if (!(part instanceof HTMLDetailsElement)) return;
    part.open = true;
    const first = part.querySelector<HTMLElement>('select, textarea, input:not([type="hidden"]), button');
    first?.focus();
    part.scrollIntoView({ block: 'nearest' });
  }

  /** Opens the passage form for the proposal at hand, and for the statement whose box has the focus. */
  function openPassage(): void {
    const part = find('[data-key="e"]');
    const ticked = /^take\.(.+)$/.exec((document.activeElement as HTMLInputElement | null)?.name ?? '')?.[1];
    // What can be replaced follows from the proposal.
    const own = document.activeElement?.closest<HTMLElement>('[data-proposal]')?.dataset.proposal ?? at;
    flushSync(() => choose(part?.querySelector<HTMLSelectElement>('[name=proposal]'), own));
    choose(part?.querySelector<HTMLSelectElement>('[name=replaces]'), ticked);
    openPart(part);
  }

  const acts: Record<string, () => void> = {
    j: () => walk(1),
    k: () => walk(-1),
    a: () => findAct('a')?.click(),
    r: () => openPart(findAct('r')),
    m: () => openPart(findAct('m')),
    s: () => openPart(findAct('s')),
    e: () => openPassage(),
    u: () => find('[data-key="u"]')?.click(),
    '?': () => dialog.current?.showModal(),
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target.matches(TYPED) || dialog.current?.open) return;
    if (!isOn && event.key !== '?') return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    if (event.key !== '?' && event.key !== 'u') showPane('proposals');
    act();
  });
  const click = useEffectEvent((event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const mark = target.closest<HTMLElement>('[data-refs]');
    const card = target.closest<HTMLElement>('[data-proposal]');
    if (target.closest('[data-passage]')) {
      if (card && card.dataset.proposal !== at) go(card.dataset.proposal);
      // The text has to be drawn before the browser goes to a passage of it.
      flushSync(() => showPane('text'));
    }
    if (mark) {
      event.preventDefault();
      showPane('proposals');
      go(mark.dataset.refs?.split(' ')[0], true);
    } else if (card && card.dataset.proposal !== at) {
      if (target.closest('button, summary, input, select, a')) take(card.dataset.proposal);
      else go(card.dataset.proposal);
    }
  });
  useEffect(() => {
    const area = root.current;
    const onKey = (event: KeyboardEvent) => press(event);
    const onClick = (event: MouseEvent) => click(event);
    document.addEventListener('keydown', onKey);
    area?.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      area?.removeEventListener('click', onClick);
    };
  }, [root]);

  return { dialog, isOn, switchKeys: switchSingleKeys, open: () => dialog.current?.showModal() };
}
