import { ChoiceInput } from './choice-input';
import { CommuneInput } from './commune-input';
import { useForm, useValue } from './form-context';
import styles from './form-field.module.css';
import { SearchSelect } from './search-select';
import { TextInput } from './text-input';

/** A site that the gazetteer does not have. What would lead to a home has no input at all. */
export function NewSite() {
  const { words, lists } = useForm();
  const kind = useValue('site.new.kind');
  const isHome = lists.homeKinds.includes(kind);
  const isPlace = kind !== '' && !isHome;
  return (
    <>
      <ChoiceInput
        path="site.new.kind"
        label={words.where.kind}
        hint={words.where.kindHint}
        none={words.where.kindNone}
        choices={lists.siteKinds}
      />
      {isHome && (
        <p className={styles.guard} role="note">
          {words.where.home}
        </p>
      )}
      {isPlace && (
        <>
          <TextInput path="site.new.name" label={words.where.name} hint={words.where.nameHint} />
          <CommuneInput />
        </>
      )}
      <SearchSelect
        path="site.new.departmentCode"
        label={words.where.department}
        none={words.where.departmentNone}
        choices={lists.departments}
      />
      {isPlace && (
        <div className={styles.row}>
          <TextInput
            path="site.new.lat"
            label={words.where.lat}
            hint={words.where.latHint}
            type="number"
            width="short"
          />
          <TextInput
            path="site.new.lon"
            label={words.where.lon}
            hint={words.where.lonHint}
            type="number"
            width="short"
          />
        </div>
      )}
    </>
  );
}
