import { hasPart } from '@/lib/domain/typed-form';
import { useForm, useTyped } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import { FormSection } from './form-section';
import { NewSite } from './new-site';
import { focusPath, idOf } from './path-id';
import { SearchSelect } from './search-select';
import { StepButton } from './step-button';
import { VictimInputs } from './victim-inputs';

/** Where it happened: a site we know, or a new one; whose home it was. */
export function WhereSection() {
  const { words, lists } = useForm();
  const isNew = useTyped((typed) => hasPart(typed, 'site.new'));
  return (
    <FormSection name="where">
      <div id={idOf('site')} className={styles.group}>
        <FieldProblem path="site" />
        {isNew ? (
          <NewSite />
        ) : (
          <SearchSelect
            path="site.slug"
            label={words.where.site}
            hint={words.where.siteHint}
            none={words.where.siteNone}
            choices={lists.sites}
          />
        )}
        <StepButton
          step={isNew ? 'known:site' : 'new:site'}
          className={styles.quiet}
          onTaken={() => setTimeout(() => focusPath('site'))}
        >
          {isNew ? words.where.known : words.where.new}
        </StepButton>
      </div>
      <VictimInputs />
    </FormSection>
  );
}
