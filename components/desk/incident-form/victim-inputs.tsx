import { hasPart, readValue } from '@/lib/domain/typed-form';
import { ChoiceInput } from './choice-input';
import { useForm, useTyped } from './form-context';
import styles from './form-field.module.css';
import { idOf } from './path-id';
import { SearchSelect } from './search-select';

/** Whose home it was, by role and place of work; asked of homes only. */
export function VictimInputs() {
  const { words, lists } = useForm();
  const isHome = useTyped(
    (typed) =>
      lists.homeKinds.includes(readValue(typed, 'site.new.kind')) ||
      lists.homes.includes(readValue(typed, 'site.slug')),
  );
  const isFilled = useTyped((typed) => hasPart(typed, 'victim') && readValue(typed, 'victim.role') !== '');
  if (!isHome && !isFilled) return null;
  return (
    <fieldset id={idOf('victim')} className={styles.group}>
      <legend>{words.where.victim}</legend>
      <p className={styles.hint}>{words.where.victimHint}</p>
      <VictimParts part="victim" />
    </fieldset>
  );
}

/** Role and place of work, wherever in the form they stand. */
export function VictimParts({ part }: { part: string }) {
  const { words, lists } = useForm();
  return (
    <div className={styles.row}>
      <ChoiceInput
        path={`${part}.role`}
        label={words.where.role}
        none={words.unknown}
        choices={lists.victims}
        width="short"
      />
      <SearchSelect
        path={`${part}.worksAt`}
        label={words.where.worksAt}
        none={words.unknown}
        choices={lists.sites}
      />
    </div>
  );
}
