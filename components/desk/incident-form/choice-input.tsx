import { useSetValue, useValue } from './form-context';
import { FormField } from './form-field';
import type { Choice } from './form-lists';

type Props = {
  path: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  /** What stands for no choice; without it there is always one. */
  none?: string;
  width?: 'short' | 'wide';
  onChosen?: (value: string, before: string) => void;
};

/** One choice out of a short list. */
export function ChoiceInput({ path, label, hint, choices, none, width, onChosen }: Props) {
  const value = useValue(path);
  const setValue = useSetValue();
  return (
    <FormField {...{ path, label, hint, width }}>
      {(control) => (
        <select
          {...control}
          name={path}
          value={value}
          onChange={(event) => {
            setValue(path, event.target.value);
            onChosen?.(event.target.value, value);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
