import { say } from '@/components/ui/say';
import { pickPart } from '@/lib/domain/typed-form';
import { AddPicked } from './add-picked';
import { ChoiceInput } from './choice-input';
import { useForm, useTyped } from './form-context';
import styles from './form-field.module.css';
import { FormSection } from './form-section';
import { idOf } from './path-id';
import { StepButton } from './step-button';
import { TextInput } from './text-input';

/** Why a value is held that the sources do not give by themselves. */
export function ReasonsSection() {
  const { words, lists } = useForm();
  const shown = useTyped((typed) =>
    [...new Set(Object.keys(pickPart(typed, 'reasons')).map((name) => name.split('.')[0]))].join(' '),
  ).split(' ');
  return (
    <FormSection name="reasons">
      {lists.fields
        .filter((field) => shown.includes(field.value))
        .map((field) => (
          <Reason key={field.value} part={`reasons.${field.value}`} label={field.label} />
        ))}
      <AddPicked
        part="reasons"
        label={words.reasons.add}
        none={words.choose}
        button={words.add}
        choices={lists.fields.filter((field) => !shown.includes(field.value))}
      />
    </FormSection>
  );
}

function Reason({ part, label }: { part: string; label: string }) {
  const { words, lists } = useForm();
  return (
    <fieldset id={idOf(part)} className={styles.line}>
      <legend>{label}</legend>
      <ChoiceInput path={`${part}.rule`} label={words.reasons.rule} choices={lists.rules} width="short" />
      <TextInput path={`${part}.en`} label={words.reasons.en} rows={2} language="en" />
      <TextInput path={`${part}.fr`} label={words.reasons.fr} rows={2} language="fr" />
      <StepButton
        step={`remove:${part}`}
        className={styles.remove}
        label={say(words.removeOf, { name: label })}
      >
        {words.remove}
      </StepButton>
    </fieldset>
  );
}
