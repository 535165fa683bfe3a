'use client';

import { type KeyboardEvent, useEffect, useEffectEvent, useId } from 'react';
import styles from './passage-form.module.css';
import { RulingForm } from './ruling-form';
import type { RulingAction } from './ruling-state';
import { SELECTED, type SelectedEvent } from './selected-event';
import { type Edge, type Sentence, usePassage } from './use-passage';

type Option = { value: string; label: string /** What has to be typed with it. */; input?: string };
export type PassageWords = Record<
  | 'hint'
  | 'proposal'
  | 'sentence'
  | 'anywhere'
  | 'quote'
  | 'what'
  | 'value'
  | 'valueHint'
  | 'qualifier'
  | 'replaces'
  | 'replacesNone'
  | 'submit'
  | Edge,
  string
>;
type Props = {
  reading: string;
  action: RulingAction;
  sentences: Sentence[];
  proposals: Option[];
  statements: Option[];
  groups: { label: string; options: Option[] }[];
  qualifiers: Option[];
  words: PassageWords;
};

const EDGES: { edge: Edge; key: string; sign: string }[] = [
  { edge: 'startLeft', key: '[', sign: '⇤' },
  { edge: 'startRight', key: '{', sign: '⇥' },
  { edge: 'endLeft', key: '}', sign: '⇤' },
  { edge: 'endRight', key: ']', sign: '⇥' },
];

/** One passage after the other is of the same proposal. */
const KEPT = ['proposal'];

/** Says what a passage says: chosen by selecting in the text, word by word from a sentence, or typed. */
export function PassageForm({ reading, action, sentences, words, ...lists }: Props) {
  const { passage, sentence, choose, move, take, type } = usePassage();
  const id = useId();
  const onSelected = useEffectEvent((event: Event) => take((event as SelectedEvent).detail));
  useEffect(() => {
    const listen = (event: Event) => onSelected(event);
    document.addEventListener(SELECTED, listen);
    return () => document.removeEventListener(SELECTED, listen);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const found = EDGES.find((row) => row.key === event.key);
    if (!found || (event.target as HTMLElement).matches('input')) return;
    event.preventDefault();
    move(found.edge);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shorter way to the buttons inside
    <div onKeyDown={onKeyDown}>
      <RulingForm
        name="add"
        action={action}
        hidden={{ reading, verb: 'add' }}
        kept={KEPT}
        className={styles.form}
      >
        <p className={styles.hint}>{words.hint}</p>
        <Choice name="proposal" label={words.proposal} options={lists.proposals} />
        <label className={styles.field}>
          {words.sentence}
          <select
            data-sentences
            value={sentence?.start ?? ''}
            onChange={(event) =>
              choose(sentences.find((row) => String(row.start) === event.target.value) ?? null)
            }
          >
            <option value="">{words.anywhere}</option>
            {sentences.map(({ start, text }) => (
              <option key={start} value={start}>
                {text.length > 90 ? `${text.slice(0, 90)}…` : text}
              </option>
            ))}
          </select>
        </label>
        <div className={styles.edges}>
          {EDGES.map(({ edge, key, sign }) => (
            <button
              key={edge}
              type="button"
              className="needs-js button"
              aria-label={words[edge]}
              title={words[edge]}
              disabled={!sentence}
              onClick={() => move(edge)}
            >
              <span aria-hidden="true">{sign}</span> <kbd>{key}</kbd>
            </button>
          ))}
        </div>
        <label className={styles.field}>
          {words.quote}
          <input
            name="quote"
            value={passage.quote}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <input type="hidden" name="from" value={passage.from} />
        <label className={styles.field}>
          {words.what}
          <select name="what">
            {lists.groups.map(({ label, options }) => (
              <optgroup key={label} label={label}>
                {options.map((option) => (
                  <option key={option.value} value={option.value} data-input={option.input}>
                    {option.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <div className={styles.typed}>
          <label className={styles.field}>
            {words.value}
            <input
              name="value"
              maxLength={200}
              autoComplete="off"
              aria-describedby={`${id}value`}
              list="site-names"
            />
          </label>
          <p id={`${id}value`} className={styles.hint}>
            {words.valueHint}
          </p>
        </div>
        <div className={styles.counted}>
          <Choice name="qualifier" label={words.qualifier} options={lists.qualifiers} />
        </div>
        <Choice
          name="replaces"
          label={words.replaces}
          options={[{ value: '', label: words.replacesNone }, ...lists.statements]}
        />
        <button type="submit" className="button">
          {words.submit}
        </button>
      </RulingForm>
    </div>
  );
}

function Choice({ name, label, options }: { name: string; label: string; options: Option[] }) {
  return (
    <label className={styles.field}>
      {label}
      <select name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
