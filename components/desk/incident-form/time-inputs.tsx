import { ChoiceInput } from './choice-input';
import { useForm, useSetValue, useValue } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import { idOf } from './path-id';
import { TextInput } from './text-input';

type Props = { part: string; legend: string; hint?: string };

/** A time within the night: when it began, when it ended, how sure the report is. */
export function TimeInputs({ part, legend, hint }: Props) {
  const { words, lists } = useForm();
  const from = useValue(`${part}.from`);
  const precision = useValue(`${part}.precision`);
  const setValue = useSetValue();
  const suggest = () => {
    if (precision === '' && from === '') setValue(`${part}.precision`, 'about');
  };
  return (
    <fieldset id={idOf(part)} className={styles.group}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <FieldProblem path={part} />
      <div className={styles.row}>
        <TextInput
          path={`${part}.from`}
          label={words.when.from}
          width="short"
          onTyped={suggest}
          onLeft={tidyClock}
        />
        <TextInput path={`${part}.to`} label={words.when.to} width="short" onLeft={tidyClock} />
        <ChoiceInput
          path={`${part}.precision`}
          label={words.when.precision}
          none={words.none}
          choices={lists.precisions}
          width="short"
        />
      </div>
    </fieldset>
  );
}

/** A clock time as people type it, written 05:20; anything else stays as it is. */
export function tidyClock(text: string): string {
  const found = /^\s*(\d{1,2})\s*(?:[:.h]\s*(\d{2})?|)\s*$/i.exec(text);
  if (!found || Number(found[1]) > 23 || Number(found[2] ?? 0) > 59) return text;
  return `${found[1]?.padStart(2, '0')}:${found[2] ?? '00'}`;
}
