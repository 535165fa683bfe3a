import { hasPart } from '@/lib/domain/typed-form';
import { ChoiceInput } from './choice-input';
import { useForm, useTyped, useValue } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import { focusPath, idOf } from './path-id';
import { SearchSelect } from './search-select';
import { StepButton } from './step-button';
import { TextInput } from './text-input';

/** Those who, when they speak on the record, state rather than report. */
const STATING = ['prosecutor', 'minister', 'police', 'union', 'claimant'];
const manner = (role: string) => (STATING.includes(role) ? 'stated' : 'reported');

/** Who says so, in which capacity, by whom it came, and how firmly it is said. */
export function SpeakerInputs({ part }: { part: string }) {
  const { words, lists, store } = useForm();
  const role = useValue(`${part}.speakerRole`);
  // How firmly it is said follows the role as long as nobody chose otherwise.
  const follow = (now: string, before: string) =>
    store.change((typed) =>
      typed[`${part}.modality`]?.[0] === manner(before)
        ? { ...typed, [`${part}.modality`]: [manner(now)] }
        : typed,
    );
  const { sources } = words;
  return (
    <>
      <div className={styles.row}>
        <ChoiceInput
          path={`${part}.speakerRole`}
          label={sources.role}
          none={words.choose}
          choices={lists.roles}
          onChosen={follow}
        />
        {role !== 'press' && (
          <TextInput path={`${part}.speaker`} label={sources.speaker} hint={sources.speakerHint} />
        )}
      </div>
      {role !== 'press' && <OriginInputs part={`${part}.origin`} role={role} />}
      <div className={styles.row}>
        <ChoiceInput
          path={`${part}.modality`}
          label={sources.modality}
          none={words.choose}
          choices={lists.modalities}
          width="short"
        />
        <ChoiceInput
          path={`${part}.polarity`}
          label={sources.polarity}
          choices={lists.polarities}
          width="short"
        />
        <TextInput path={`${part}.relay`} label={sources.relay} hint={sources.relayHint} width="short" />
      </div>
    </>
  );
}

function OriginInputs({ part, role }: { part: string; role: string }) {
  const { words, lists } = useForm();
  const isNew = useTyped((typed) => hasPart(typed, `${part}.new`));
  const { sources } = words;
  return (
    <div id={idOf(part)} className={styles.group}>
      <FieldProblem path={part} />
      {isNew ? (
        <div className={styles.row}>
          <TextInput
            path={`${part}.new.en`}
            label={sources.originEn}
            hint={sources.originHint}
            language="en"
          />
          <TextInput path={`${part}.new.fr`} label={sources.originFr} language="fr" />
        </div>
      ) : (
        <SearchSelect
          path={`${part}.slug`}
          label={sources.origin}
          hint={sources.originHint}
          none={sources.originNone}
          choices={lists.originsByRole[role] ?? lists.origins}
        />
      )}
      <StepButton
        step={isNew ? `known:${part}` : `new:${part}`}
        className={styles.quiet}
        onTaken={() => setTimeout(() => focusPath(part))}
      >
        {isNew ? sources.knownOrigin : sources.newOrigin}
      </StepButton>
    </div>
  );
}
