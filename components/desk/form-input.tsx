import styles from './desk-form.module.css';
import type { FormField } from './form-state';

type Props = { field: FormField; id: string; typed?: string; error?: string };

/** One labelled input with its hint and its error. */
export function FormInput({ field, id, typed, error }: Props) {
  const { name, label, hint, type, autoComplete, value } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    name,
    autoComplete,
    'aria-describedby': described,
    'aria-invalid': error ? (true as const) : undefined,
  };
  return (
    <div
      className={styles.field}
      data-invalid={error ? '' : undefined}
      data-tick={type === 'checkbox' ? '' : undefined}
    >
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
      <Control field={field} shown={typed ?? value ?? ''} shared={shared} />
    </div>
  );
}

type ControlProps = { field: FormField; shown: string; shared: { id: string; name: string } };

function Control({ field: { type, options, accept, most }, shown, shared }: ControlProps) {
  if (type === 'select')
    // The key: React resets a select to its first option after an action, not to what was chosen.
    return (
      <select key={shown} {...shared} defaultValue={shown}>
        {options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (type === 'textarea') return <textarea {...shared} rows={3} defaultValue={shown} />;
  if (type === 'file')
    return (
      <input
        {...shared}
        type="file"
        accept={accept}
        onChange={({ currentTarget: input }) => {
          const size = input.files?.[0]?.size ?? 0;
          input.setCustomValidity(most && size > most.bytes ? most.text : '');
        }}
      />
    );
  if (type === 'checkbox')
    return <input key={shown} {...shared} type="checkbox" value="yes" defaultChecked={shown === 'yes'} />;
  return (
    <input
      {...shared}
      type={type}
      defaultValue={type === 'password' ? undefined : shown}
      spellCheck={false}
    />
  );
}
