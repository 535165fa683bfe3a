import styles from './desk-form.module.css';
import type { FormField } from './form-state';

type Props = { field: FormField; id: string; typed?: string; error?: string };

/** One labelled input with its hint and its error. */
export function FormInput({ field, id, typed, error }: Props) {
  const { name, label, hint, type, autoComplete, options, value } = field;
  const shown = typed ?? value ?? '';
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    name,
    autoComplete,
    'aria-describedby': described,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={styles.field} data-invalid={error ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {type === 'select' ? (
        // The key: React resets a select to its first option after an action, not to what was chosen.
        <select key={shown} {...shared} defaultValue={shown}>
          {options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={type}
          defaultValue={type === 'password' ? undefined : shown}
          spellCheck={false}
        />
      )}
    </div>
  );
}
