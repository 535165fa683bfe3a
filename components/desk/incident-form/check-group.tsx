import type { ReactNode } from 'react';
import { useForm, useTyped } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import type { Choice } from './form-lists';
import { idOf } from './path-id';

type Props = {
  path: string;
  legend: string;
  hint?: string;
  choices: readonly Choice[];
  mark?: (code: string) => ReactNode;
  look?: 'cards' | 'chips';
};

/** Any number of choices out of a list, each with its mark. */
export function CheckGroup({ path, legend, hint, choices, mark, look = 'chips' }: Props) {
  return (
    <fieldset id={idOf(path)} className={styles.group}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <FieldProblem path={path} />
      <div className={styles.checks} data-look={look}>
        {choices.map((choice) => (
          <Check key={choice.value} path={path} choice={choice} mark={mark?.(choice.value)} />
        ))}
      </div>
    </fieldset>
  );
}

function Check({ path, choice, mark }: { path: string; choice: Choice; mark: ReactNode }) {
  const { store } = useForm();
  const checked = useTyped((typed) => typed[path]?.includes(choice.value) ?? false);
  const toggle = () =>
    store.change((typed) => {
      const others = (typed[path] ?? []).filter((code) => code !== choice.value && code !== '');
      return { ...typed, [path]: checked ? others : [...others, choice.value] };
    });
  return (
    <label className={styles.check} title={choice.note}>
      <input type="checkbox" name={path} value={choice.value} checked={checked} onChange={toggle} />
      {mark}
      <span>{choice.label}</span>
    </label>
  );
}
