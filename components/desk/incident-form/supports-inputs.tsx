import { listFilledFields, readValues } from '@/lib/domain/typed-form';
import { CheckGroup } from './check-group';
import { useForm, useTyped } from './form-context';

/** Which of the form's values these words carry; fields without a value are not offered. */
export function SupportsInputs({ part }: { part: string }) {
  const { words, lists } = useForm();
  const path = `${part}.supports`;
  const offered = useTyped((typed) =>
    [...listFilledFields(typed), ...readValues(typed, path)].join(' '),
  ).split(' ');
  return (
    <CheckGroup
      path={path}
      legend={words.sources.supports}
      hint={words.sources.supportsHint}
      choices={lists.fields.filter((field) => offered.includes(field.value))}
    />
  );
}
