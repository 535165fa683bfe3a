import { useForm, useValue } from './form-context';
import { idOf } from './path-id';
import { TextInput } from './text-input';

/** The commune of a new site: any text, with those of the gazetteer to choose from; one of them brings its codes along. */
export function CommuneInput() {
  const { store, words, lists } = useForm();
  const typed = useValue('site.new.commune');
  const list = `${idOf('site.new.commune')}-list`;
  const adopt = () => {
    const text = store.read()['site.new.commune']?.[0] ?? '';
    const known = lists.communes.find((row) => row.label === text);
    store.change((before) => ({
      ...before,
      'site.new.inseeCode': [known?.insee ?? ''],
      ...(known ? { 'site.new.departmentCode': [known.department] } : {}),
    }));
  };
  return (
    <>
      <TextInput
        path="site.new.commune"
        label={words.where.commune}
        hint={words.where.communeHint}
        onTyped={adopt}
        list={list}
      />
      <datalist id={list}>
        {typed.length > 1 &&
          lists.communes.map((row) => (
            <option key={row.value} value={row.label}>
              {row.note}
            </option>
          ))}
      </datalist>
    </>
  );
}
