import { useState } from 'react';
import { MethodGlyph } from '@/components/ui/method-glyph';
import { say } from '@/components/ui/say';
import type { Typed } from '@/lib/domain/form-entries';
import { isBelow, listSaid, pickPart } from '@/lib/domain/typed-form';
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

/** What this source says where that is not the form's value, so that both are kept; what agrees travels along unseen. */
export function SaidInputs({ part }: { part: string }) {
  const { words, lists, store } = useForm();
  const [first] = useState(() => pickPart(store.read(), `${part}.says`));
  // What somebody types in stays in sight, though it may agree with the form on the way.
  const agreeing = useTyped((typed) => {
    const says = pickPart(typed, `${part}.says`);
    const isAsBefore = (field: string) => textOf(says, field) === textOf(first, field);
    const said = listSaid(typed, part).filter(({ is }) => is === 'agrees');
    return said.flatMap(({ field }) => (field !== 'set_methods' && isAsBefore(field) ? field : [])).join(' ');
  }).split(' ');
  const said = useTyped((typed) =>
    listSaid(typed, part)
      .map(({ field }) => field)
      .join(' '),
  ).split(' ');
  const fields = lists.saidFields.filter(({ value }) => said.includes(value) && !agreeing.includes(value));
  return (
    <details id={idOf(`${part}.says`)} className={styles.fold} open={fields.length > 0 || undefined}>
      <summary>{words.sources.says}</summary>
      <p className={styles.hint}>{words.sources.saysHint}</p>
      {agreeing.map((field) => (
        <Agreeing key={field} part={`${part}.says.${field}`} />
      ))}
      {fields.map((field) => (
        <Said key={field.value} part={`${part}.says`} field={field.value} label={field.label} />
      ))}
      <AddPicked
        part={`${part}.says`}
        label={words.sources.saysAdd}
        none={words.choose}
        button={words.add}
        choices={lists.saidFields.filter((field) => !fields.includes(field))}
      />
    </details>
  );
}

/** All that is typed for a field, as one text. */
const textOf = (says: Typed, field: string) => JSON.stringify([says[field], pickPart(says, field)]);

/** The inputs of what agrees with the form, for the page without a script. */
function Agreeing({ part }: { part: string }) {
  const entries = useTyped((typed) =>
    JSON.stringify(
      Object.entries(typed).flatMap(([name, values]) =>
        isBelow(name, part) ? values.map((value) => [name, value]) : [],
      ),
    ),
  );
  return (JSON.parse(entries) as [string, string][]).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
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
