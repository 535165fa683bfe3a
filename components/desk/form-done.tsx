import styles from './desk-form.module.css';
import type { FormState } from './form-state';

/** What a form has done, and the link it made. */
export function FormDone({ state, linkLabel }: { state: FormState; linkLabel: string }) {
  return (
    <div role="status" className={state.done ? styles.done : undefined}>
      {state.done && <p>{state.done}</p>}
      {state.link && (
        <textarea readOnly rows={3} className={styles.link} aria-label={linkLabel} value={state.link} />
      )}
    </div>
  );
}
