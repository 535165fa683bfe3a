import { MethodGlyph } from '@/components/ui/method-glyph';
import { say } from '@/components/ui/say';
import { pickPart } from '@/lib/domain/typed-form';
import { AddPicked } from './add-picked';
import { CheckGroup } from './check-group';
import { ChoiceInput } from './choice-input';
import { CountRow } from './count-rows';
import { useForm, useTyped } from './form-context';
import styles from './form-field.module.css';
import { idOf } from './path-id';
import { SearchSelect } from './search-select';
import { StepButton } from './step-button';
import { TextInput } from './text-input';
import { TimeInputs } from './time-inputs';
import { TraceRows } from './trace-rows';
import { VictimParts } from './victim-inputs';

/** What this source says where that is not the form's value, so that both are kept. */
export function SaidInputs({ part }: { part: string }) {
  const { words, lists } = useForm();
  const shown = useTyped((typed) =>
    [...new Set(Object.keys(pickPart(typed, `${part}.says`)).map((name) => name.split('.')[0]))].join(' '),
  ).split(' ');
  const fields = lists.saidFields.filter((field) => shown.includes(field.value));
  return (
    <details id={idOf(`${part}.says`)} className={styles.fold} open={fields.length > 0 || undefined}>
      <summary>{words.sources.says}</summary>
      <p className={styles.hint}>{words.sources.saysHint}</p>
      {fields.map((field) => (
        <Said key={field.value} part={`${part}.says`} field={field.value} label={field.label} />
      ))}
      <AddPicked
        part={`${part}.says`}
        label={words.sources.saysAdd}
        none={words.choose}
        button={words.add}
        choices={lists.saidFields.filter((field) => !shown.includes(field.value))}
      />
    </details>
  );
}

type SaidProps = { part: string; field: string; label: string };

function Said({ part, field, label }: SaidProps) {
  const { words } = useForm();
  if (isCount(field)) return <CountRow part={`${part}.${field}`} label={label} />;
  return (
    <div className={styles.line}>
      <SaidValue {...{ part, field, label }} />
      <StepButton
        step={`remove:${part}.${field}`}
        className={styles.remove}
        label={say(words.removeOf, { name: label })}
      >
        {words.remove}
      </StepButton>
    </div>
  );
}

const PLAIN = ['site', 'night', 'time', 'method', 'set_methods', 'target', 'weapon', 'trace', 'victim'];
const isCount = (field: string) => !PLAIN.includes(field);

function SaidValue({ part, field, label }: SaidProps) {
  const { words, lists } = useForm();
  const path = `${part}.${field}`;
  switch (field) {
    case 'site':
      return <SearchSelect path={path} label={label} none={words.where.siteNone} choices={lists.sites} />;
    case 'night':
      return <TextInput path={path} label={label} hint={words.when.nightHint} type="date" width="short" />;
    case 'time':
      return <TimeInputs part={path} legend={label} />;
    case 'weapon':
      return (
        <ChoiceInput path={path} label={label} none={words.choose} choices={lists.weapons} width="short" />
      );
    case 'trace':
      return <TraceRows part={path} />;
    case 'victim':
      return <VictimParts part={path} />;
    case 'target':
      return <CheckGroup path={path} legend={label} choices={lists.targets} />;
    default:
      return (
        <CheckGroup
          path={path}
          legend={label}
          choices={lists.methods}
          mark={(code) => <MethodGlyph method={code} size={14} />}
        />
      );
  }
}
