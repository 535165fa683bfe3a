'use client';

import { useSetValue, useValue } from './form-context';
import { FormField } from './form-field';
import styles from './form-field.module.css';
import type { Choice } from './form-lists';
import { focusPath } from './path-id';
import { StepButton } from './step-button';

type Props = { part: string; label: string; none: string; button: string; choices: readonly Choice[] };

/** A list and a button that adds what was picked from it; nothing when there is nothing left to add. */
export function AddPicked({ part, label, none, button, choices }: Props) {
  const path = `pick.${part}`;
  const value = useValue(path);
  const setValue = useSetValue();
  if (choices.length === 0) return null;
  return (
    <div className={styles.add}>
      <FormField path={path} label={label} width="short">
        {(control) => (
          <select
            {...control}
            name={path}
            value={value}
            onChange={(event) => setValue(path, event.target.value)}
          >
            <option value="">{none}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <StepButton step={`add:${part}`} onTaken={() => setTimeout(() => focusPath(`${part}.${value}`))}>
        {button}
      </StepButton>
    </div>
  );
}
