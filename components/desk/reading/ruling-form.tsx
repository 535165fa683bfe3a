'use client';

import {
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';
import styles from './ruling-form.module.css';
import { type RulingAction, type Typed, UNRULED } from './ruling-state';

type Props = {
  /** Names the form for tests and keys. */
  name: string;
  action: RulingAction;
  hidden: Record<string, string>;
  /** The version of what it rules on: that something was done is said until the next change, whoever makes it. */
  of?: number;
  /** Names of the fields that are still filled in once the ruling is done; the others are emptied. */
  kept?: readonly string[];
  className?: string;
  /** The fields; `typed` is what a refused form held when the page was drawn. */
  children: ReactNode | ((typed: Typed) => ReactNode);
};

const NONE: readonly string[] = [];

/** Empties a form but for some fields. */
function empty(form: HTMLFormElement, kept: readonly string[]): void {
  const filled = kept.map((name) => [name, new FormData(form).get(name)] as const);
  form.reset();
  for (const [name, value] of filled) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = String(value);
  }
}

/**
 * A form that rules on something of a reading, with what came of it. What was typed stays until the ruling is done: React
 * would empty the fields of an action that was refused. It works without JavaScript, where a refused form comes back as
 * it was sent.
 */
export function RulingForm({ name, action, hidden, of, kept = NONE, className, children }: Props) {
  const [state, send, pending] = useActionState(action, UNRULED);
  const [answered, setAnswered] = useState({ state, of });
  if (answered.state !== state) setAnswered({ state, of });
  const isPast = !state.refused && answered.state === state && answered.of !== of;
  const [typed, setTyped] = useState(state.typed);
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => send(data));
  };
  useEffect(() => {
    if (!form.current || state === UNRULED || state.refused) return;
    empty(form.current, kept);
    setTyped(UNRULED.typed);
  }, [state, kept]);
  return (
    <form
      ref={form}
      action={send}
      onSubmit={onSubmit}
      data-form={name}
      className={className}
      aria-busy={pending}
      noValidate
    >
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {typeof children === 'function' ? (
        <Fragment key={typed === UNRULED.typed ? 'fresh' : 'sent'}>{children(typed)}</Fragment>
      ) : (
        children
      )}
      <div role="status">
        {state.message && !isPast && (
          <p className={styles.answer} data-refused={state.refused || undefined}>
            {state.message}
          </p>
        )}
      </div>
    </form>
  );
}
