import type { ReactNode } from 'react';
import { useLeaks, useProblem } from './form-context';
import styles from './form-field.module.css';
import { idOf } from './path-id';

type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };
type Props = {
  path: string;
  label: string;
  hint?: string;
  width?: 'short' | 'wide';
  /** More ids that describe the input. */
  children: (control: Control) => ReactNode;
};

/** One labelled input with its hint, what is wrong with it, and what in it could lead to a home. */
export function FormField({ path, label, hint, width = 'wide', children }: Props) {
  const id = idOf(path);
  const problem = useProblem(path);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-width={width} data-invalid={problem ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldProblem path={path} />
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      <HomeLeaks path={path} />
    </div>
  );
}

/** What is wrong with an input, in the words of the summary. */
export function FieldProblem({ path }: { path: string }) {
  const problem = useProblem(path);
  if (!problem) return null;
  return (
    <p id={`${idOf(path)}-problem`} className={styles.problem}>
      {problem}
    </p>
  );
}

function HomeLeaks({ path }: { path: string }) {
  const leaks = useLeaks(path);
  if (leaks.length === 0) return null;
  return (
    <ul className={styles.leaks} data-leaks={path}>
      {leaks.map(({ start, text, what }) => (
        <li key={start}>
          <mark>{text}</mark> <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}
