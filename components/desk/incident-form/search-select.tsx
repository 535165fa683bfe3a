import { useId, useRef, useState } from 'react';
import { say } from '@/components/ui/say';
import { useForm, useSetValue, useValue } from './form-context';
import { FormField } from './form-field';
import type { Choice } from './form-lists';
import { searchChoices } from './search-choices';
import { SearchList } from './search-list';
import styles from './search-select.module.css';
import { useListKeys } from './use-list-keys';

type Props = {
  path: string;
  label: string;
  hint?: string;
  none: string;
  choices: readonly Choice[];
  onChosen?: (value: string) => void;
};

/** One choice out of a long list, found by typing; without a script the list itself. */
export function SearchSelect({ path, label, hint, none, choices, onChosen }: Props) {
  const value = useValue(path);
  const setValue = useSetValue();
  const choose = (chosen: string) => {
    setValue(path, chosen);
    onChosen?.(chosen);
  };
  return (
    <FormField {...{ path, label, hint }}>
      {(control) => (
        <>
          <select
            className="without-js"
            name={path}
            aria-label={label}
            value={value}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{none}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.note ? `${choice.label} (${choice.note})` : choice.label}
              </option>
            ))}
          </select>
          <Combobox {...{ control, choices, value, choose, none }} />
        </>
      )}
    </FormField>
  );
}

type ComboboxProps = {
  control: { id: string };
  choices: readonly Choice[];
  value: string;
  choose: (value: string) => void;
  none: string;
};

/** The pattern of the ARIA guide: the focus stays in the input, the arrow keys move through the list below it. */
function Combobox({ control, choices, value, choose, none }: ComboboxProps) {
  const { words } = useForm();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState<string | null>(null);
  const chosen = choices.find((choice) => choice.value === value);
  const found = search === null ? [] : searchChoices(choices, search);
  const open = search !== null;
  const take = (wanted: string) => {
    choose(wanted);
    setSearch(null);
  };
  const { active, onKeyDown, reset } = useListKeys({
    ...{ count: found.length, open },
    take: (at) => take(found[at]?.value ?? ''),
    close: () => setSearch(null),
    show: () => setSearch(''),
  });
  const show = (text: string) => {
    setSearch(text);
    reset();
  };

  return (
    <div className={`${styles.box} needs-js`}>
      <input
        {...control}
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={none}
        value={search ?? chosen?.label ?? value}
        onChange={(event) => show(event.target.value)}
        onClick={() => !open && show('')}
        onBlur={() => setSearch(null)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={say(words.search.clear, { name: chosen?.label ?? value })}
          onClick={() => {
            take('');
            input.current?.focus();
          }}
        >
          ×
        </button>
      )}
      <SearchList id={list} open={open} found={found} active={active} take={take} />
      {chosen?.note && !open && <p className={styles.note}>{chosen.note}</p>}
    </div>
  );
}
