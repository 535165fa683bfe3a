'use client';

import { useRouter } from 'next/navigation';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { type QueryForm, readValues, toAddress, writeValues } from './query-form';
import { toRangeValues } from './to-range-values';

type Props = { form: QueryForm; className?: string; children: ReactNode };

/** The address of a range of nights, all other filters kept. */
export function toRangeAddress(form: QueryForm, one: string, other: string): string {
  const values = { ...readValues(form), ...toRangeValues(one, other) };
  return toAddress(form, writeValues(form, values));
}

/** Adds to the links of the strip: left and right step a night, shift and a press selects up to there. */
export function NightStripKeys({ form, className, children }: Props) {
  const router = useRouter();
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    const link = rel && event.currentTarget.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`);
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    link.click();
  };
  const extend = (event: MouseEvent<HTMLElement>) => {
    const night = (event.target as Element).closest<HTMLElement>('[data-night]')?.dataset.night;
    if (!night || !event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { night: nights, from } = readValues(form);
    const start = nights?.[0] ?? from?.[0] ?? night;
    router.push(toRangeAddress(form, start, night), { scroll: false });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls; this adds keys to them
    <div className={className} onKeyDown={step} onClickCapture={extend}>
      {children}
    </div>
  );
}
