import { say } from '@/components/ui/say';
import { pickPart } from '@/lib/domain/typed-form';
import { AddPicked } from './add-picked';
import { ChoiceInput } from './choice-input';
import { useForm, useSetValue, useTyped, useValue } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import { idOf } from './path-id';
import { StepButton } from './step-button';
import { TextInput } from './text-input';

/** The counts that were added, each with its bounds. */
export function CountRows() {
  const { words, lists } = useForm();
  const shown = useTyped((typed) =>
    [...new Set(Object.keys(pickPart(typed, 'quantities')).map((name) => name.split('.')[0]))].join(' '),
  ).split(' ');
  return (
    <fieldset id={idOf('quantities')} className={styles.group}>
      <legend>{words.what.counts}</legend>
      <p className={styles.hint}>{words.what.countsHint}</p>
      {lists.counts
        .filter((count) => shown.includes(count.value))
        .map((count) => (
          <CountRow key={count.value} part={`quantities.${count.value}`} label={count.label} />
        ))}
      <AddPicked
        part="quantities"
        label={words.what.countAdd}
        none={words.choose}
        button={words.add}
        choices={lists.counts.filter((count) => !shown.includes(count.value))}
      />
    </fieldset>
  );
}

const LEAST = ['exactly', 'at_least', 'about', 'between', ''];
const MOST = ['at_most', 'about', 'between', ''];

/** One count: how it is counted, and the bounds that this way of counting has. */
export function CountRow({ part, label }: { part: string; label: string }) {
  const { words, lists } = useForm();
  const qualifier = useValue(`${part}.qualifier`);
  const [min, max] = [useValue(`${part}.min`), useValue(`${part}.max`)];
  const setValue = useSetValue();
  // "Exactly 3" is stored as 3 to 3: its other end is not typed, and goes with it.
  const isExact = qualifier === 'exactly' && (max === '' || max === min);
  const forgetMost = () => isExact && max !== '' && setValue(`${part}.max`, '');
  const least = LEAST.includes(qualifier) || min !== '';
  const most = !isExact && (MOST.includes(qualifier) || max !== '');
  const one = qualifier === 'exactly' || qualifier === 'at_least';
  return (
    <fieldset id={idOf(part)} className={styles.line}>
      <legend>{label}</legend>
      <FieldProblem path={part} />
      <div className={styles.row}>
        <ChoiceInput
          path={`${part}.qualifier`}
          label={words.what.qualifier}
          choices={lists.qualifiers}
          none={words.choose}
          width="short"
          onChosen={forgetMost}
        />
        {least && (
          <TextInput
            path={`${part}.min`}
            label={one ? words.what.number : words.what.min}
            type="number"
            width="short"
            onTyped={forgetMost}
          />
        )}
        {most && <TextInput path={`${part}.max`} label={words.what.max} type="number" width="short" />}
        <StepButton
          step={`remove:${part}`}
          className={styles.remove}
          label={say(words.removeOf, { name: label })}
        >
          {words.remove}
        </StepButton>
      </div>
    </fieldset>
  );
}
