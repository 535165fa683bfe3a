'use client';

import { type ReactNode, useActionState } from 'react';
import styles from './ruling-form.module.css';
import { type RulingAction, UNRULED } from './ruling-state';

type Props = {
  /** Names the form for tests and keys. */
  name: string;
  action: RulingAction;
  hidden: Record<string, string>;
  className?: string;
  children: ReactNode;
};

/** A form that rules on something of a reading, with what came of it; it works without JavaScript. */
export function RulingForm({ name, action, hidden, className, children }: Props) {
  const [state, send, pending] = useActionState(action, UNRULED);
  return (
    <form action={send} data-form={name} className={className} aria-busy={pending} noValidate>
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {children}
      <div role="status">
        {state.message && (
          <p className={styles.answer} data-refused={state.refused || undefined}>
            {state.message}
          </p>
        )}
      </div>
    </form>
  );
}
