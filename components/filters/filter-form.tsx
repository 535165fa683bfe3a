'use client';

import { type SubmitEvent, useEffect, useRef } from 'react';
import { useSingleKeys } from '@/components/ui/single-keys';
import styles from './filter-form.module.css';
import type { FilterGroup } from './filter-group';
import { FilterMenu } from './filter-menu';
import { NightMenu } from './night-menu';
import type { NightOption } from './night-options';
import type { NightWords } from './night-selects';
import type { QueryForm, QueryValues } from './query-form';
import { useQueryDraft } from './use-query-draft';
import { useSearchKey } from './use-search-key';

export type FilterWords = {
  groups: Record<FilterGroup['key'], string>;
  nights: NightWords & { title: string };
  search: string;
  searchHint: string;
  apply: string;
  open: string;
  done: string;
};
type Props = {
  form: QueryForm;
  groups: FilterGroup[];
  /** The nights to choose from; null where the page has another place for that. */
  nights: NightOption[] | null;
  words: FilterWords;
  active: number;
};

/** A pause in typing, in milliseconds, after which the search is made. */
const PAUSE = 400;

/** One GET form. With JavaScript each choice is made at once; without it there is a button. */
export function FilterForm({ form, groups, nights, words, active }: Props) {
  const { values, pending, type, ask } = useQueryDraft(form);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // One search is one step of Back: its first pause adds a step, later ones replace it.
  const searching = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  const hasKey = useSingleKeys();

  const choose = (chosen: QueryValues) => {
    clearTimeout(timer.current);
    searching.current = false;
    ask({ ...values, ...chosen });
  };
  const tick = (key: string, value: string, on: boolean) => {
    const others = (values[key] ?? []).filter((each) => each !== value);
    choose({ [key]: on ? [...others, value] : others });
  };
  const search = (text: string) => {
    const typed = { ...values, q: [text] };
    type(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      ask(typed, searching.current ? 'replace' : 'push');
      searching.current = true;
    }, PAUSE);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    clearTimeout(timer.current);
    ask(values, searching.current ? 'replace' : 'push');
    searching.current = false;
  };
  // Several nights by name are no range: the lists cannot hold them.
  const range = (values.night ?? []).length > 1 ? ['from', 'to'] : ['night', 'from', 'to'];
  const shown = new Set<string>(['q', ...(nights ? range : []), ...groups.map((group) => group.key)]);
  const kept = Object.entries(values).filter(([key]) => !shown.has(key));

  return (
    <>
      <button type="button" className={`button ${styles.open}`} popoverTarget="filters">
        {words.open}
        {active > 0 && <span className={styles.badge}>{active}</span>}
      </button>
      <form
        id="filters"
        className={styles.form}
        action={form.path}
        method="get"
        popover="auto"
        aria-busy={pending}
        onSubmit={submit}
      >
        {nights && <NightMenu {...{ nights, values }} words={words.nights} onChoose={choose} />}
        {groups.map((group) => (
          <FilterMenu
            key={group.key}
            group={group}
            legend={words.groups[group.key]}
            chosen={values[group.key] ?? []}
            onChoose={(value, on) => tick(group.key, value, on)}
          />
        ))}
        <label className={styles.search}>
          <span className="visually-hidden">{words.search}</span>
          <input
            ref={field}
            type="search"
            aria-keyshortcuts={hasKey ? '/' : undefined}
            name="q"
            placeholder={words.searchHint}
            maxLength={200}
            autoComplete="off"
            value={values.q?.join(',') ?? ''}
            onChange={(event) => search(event.target.value)}
            onBlur={() => {
              searching.current = false;
            }}
          />
        </label>
        {kept.map(([key, texts]) => (
          <input key={key} type="hidden" name={key} value={texts.join(',')} />
        ))}
        <button type="submit" className="button without-js">
          {words.apply}
        </button>
        <button
          type="button"
          className={`button button-primary ${styles.done}`}
          popoverTarget="filters"
          popoverTargetAction="hide"
        >
          {words.done}
        </button>
      </form>
    </>
  );
}
