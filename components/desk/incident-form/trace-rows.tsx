import { say } from '@/components/ui/say';
import { listRowNumbers } from '@/lib/domain/typed-form';
import { ChoiceInput } from './choice-input';
import { useForm, useTyped, useValue } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import { focusPath, idOf } from './path-id';
import { StepButton } from './step-button';
import { TextInput } from './text-input';

/** What was left at the site: painted letters as written, objects by name. */
export function TraceRows({ part }: { part: string }) {
  const { words } = useForm();
  const count = useTyped((typed) => listRowNumbers(typed, part).length);
  const focusNew = () => setTimeout(() => focusPath(`${part}.${count}`));
  return (
    <fieldset id={idOf(part)} className={styles.group}>
      <legend>{words.what.traces}</legend>
      <FieldProblem path={part} />
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are numbered anew when one goes, and hold nothing of their own
        <TraceRow key={at} part={`${part}.${at}`} number={at + 1} />
      ))}
      <div className={styles.buttons}>
        <StepButton step={`add-tag:${part}`} onTaken={focusNew}>
          {words.what.addTag}
        </StepButton>
        <StepButton step={`add-object:${part}`} onTaken={focusNew}>
          {words.what.addObject}
        </StepButton>
      </div>
    </fieldset>
  );
}

function TraceRow({ part, number }: { part: string; number: number }) {
  const { words, lists } = useForm();
  const kind = useValue(`${part}.kind`);
  return (
    <div id={idOf(part)} className={styles.row}>
      <input type="hidden" name={`${part}.kind`} value={kind} />
      {kind === 'tag' ? (
        <TextInput path={`${part}.text`} label={words.what.tag} hint={words.what.tagHint} width="short" />
      ) : (
        <ChoiceInput
          path={`${part}.code`}
          label={words.what.object}
          none={words.choose}
          choices={lists.objects}
          width="short"
        />
      )}
      <StepButton
        step={`remove:${part}`}
        className={styles.remove}
        label={say(words.removeOf, { name: `${words.what.traces} ${number}` })}
      >
        {words.remove}
      </StepButton>
    </div>
  );
}
