import { useSetValue, useValue } from './form-context';
import { FormField } from './form-field';

type Props = {
  path: string;
  label: string;
  hint?: string;
  type?: 'text' | 'date' | 'url' | 'number' | 'time';
  rows?: number;
  width?: 'short' | 'wide';
  language?: 'en' | 'fr';
  placeholder?: string;
  onTyped?: () => void;
  onEnter?: () => void;
  /** Tidies what was typed once the input is left. */
  onLeft?: (text: string) => string;
};

/** A text as typed: one line, several with `rows`. */
export function TextInput({ path, label, hint, width, ...rest }: Props) {
  return (
    <FormField {...{ path, label, hint, width }}>
      {(control) => <BareInput path={path} {...rest} {...control} />}
    </FormField>
  );
}

type BareProps = Omit<Props, 'label' | 'hint' | 'width'> & { id?: string; 'aria-label'?: string };

/** The input alone, for where the label stands elsewhere. */
export function BareInput({
  path,
  type = 'text',
  rows,
  language,
  onTyped,
  onLeft,
  onEnter,
  ...control
}: BareProps) {
  const value = useValue(path);
  const setValue = useSetValue();
  const shared = {
    ...control,
    name: path,
    value,
    lang: language,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => {
      setValue(path, event.target.value);
      onTyped?.();
    },
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      if (!onEnter || event.key !== 'Enter') return;
      event.preventDefault();
      onEnter();
    },
    onBlur: onLeft && (() => setValue(path, onLeft(value))),
  };
  if (rows !== undefined) return <textarea {...shared} rows={rows} />;
  // A number is typed as text: what is no number must come back as it was typed.
  if (type === 'number') return <input {...shared} type="text" inputMode="decimal" />;
  return <input {...shared} type={type} spellCheck={type === 'text'} />;
}
