import { useId, useRef, useState } from 'react';
import type { Commune } from '@/lib/domain/communes';
import { useForm, useValue } from './form-context';
import { FormField } from './form-field';
import { SearchList } from './search-list';
import styles from './search-select.module.css';
import { useListKeys } from './use-list-keys';

const PATH = 'site.new.commune';

/** The commune of a new site: any text; one chosen from those of France brings its codes along. */
export function CommuneInput() {
  const { store, words, communeUrl } = useForm();
  const value = useValue(PATH);
  const insee = useValue('site.new.inseeCode');
  const list = useId();
  const [found, setFound] = useState<Commune[] | null>(null);
  const asked = useRef('');
  const choices = (found ?? []).map(({ insee: code, name, department, departmentCode }) => ({
    ...{ value: code, label: name, by: null },
    note: `${department} (${departmentCode})`,
  }));
  const take = (code: string) => {
    const commune = found?.find((row) => row.insee === code);
    setFound(null);
    if (!commune) return;
    store.change((typed) => ({
      ...typed,
      [PATH]: [commune.name],
      'site.new.inseeCode': [commune.insee],
      'site.new.departmentCode': [commune.departmentCode],
    }));
  };
  const type = async (text: string) => {
    store.change((typed) => ({ ...typed, [PATH]: [text], 'site.new.inseeCode': [''] }));
    asked.current = text;
    const response = await fetch(communeUrl(text), { redirect: 'manual' }).catch(() => null);
    const answer = response?.ok ? ((await response.json()) as Commune[]) : [];
    if (asked.current === text) setFound(answer.length > 0 ? answer : null);
  };
  const { active, onKeyDown } = useListKeys({
    count: choices.length,
    open: found !== null,
    take: (at) => take(choices[at]?.value ?? ''),
    close: () => setFound(null),
    show: () => void type(value),
  });
  return (
    <FormField path={PATH} label={words.where.commune} hint={words.where.communeHint}>
      {(control) => (
        <div className={styles.box}>
          <input
            {...control}
            type="text"
            role="combobox"
            aria-expanded={found !== null}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={found === null ? undefined : `${list}-${active}`}
            autoComplete="off"
            spellCheck={false}
            name={PATH}
            value={value}
            onChange={(event) => void type(event.target.value)}
            onBlur={() => setFound(null)}
            onKeyDown={onKeyDown}
          />
          <input type="hidden" name="site.new.inseeCode" value={insee} />
          <SearchList id={list} open={found !== null} found={choices} active={active} take={take} />
        </div>
      )}
    </FormField>
  );
}
