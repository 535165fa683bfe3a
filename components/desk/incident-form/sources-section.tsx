import { listRowNumbers, readValue } from '@/lib/domain/typed-form';
import { useForm, useTyped } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import { FormSection } from './form-section';
import { focusPath, idOf } from './path-id';
import { SourceRow } from './source-row';
import { StepButton } from './step-button';

/** Who says so, in which words. */
export function SourcesSection() {
  const { words } = useForm();
  const keys = useTyped((typed) =>
    listRowNumbers(typed, 'sources')
      .map((row) => readValue(typed, `sources.${row}.key`) || `row-${row}`)
      .join(' '),
  );
  const rows = keys === '' ? [] : keys.split(' ');
  return (
    <FormSection name="sources">
      <div id={idOf('sources')} className={styles.group}>
        <FieldProblem path="sources" />
        {rows.map((key, at) => (
          <SourceRow key={key} part={`sources.${at}`} number={at + 1} />
        ))}
        <StepButton step="add:sources" onTaken={() => setTimeout(() => focusPath(`sources.${rows.length}`))}>
          {rows.length === 0 ? words.sources.addFirst : words.sources.add}
        </StepButton>
      </div>
    </FormSection>
  );
}
