'use client';

import {
  type ChangeEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './passage-form.module.css';
import type { Typed } from './ruling-state';
import { SELECTED, type SelectedEvent } from './selected-event';
import { type Edge, type Sentence, usePassage } from './use-passage';

type Option = { value: string; label: string };
export type PassageLists = {
  sentences: Sentence[];
  proposals: Option[];
  /** Each with the proposal it is of. */
  statements: (Option & { proposal: string })[];
  /** Each with what has to be typed with it. */
  groups: { label: string; options: (Option & { input: string })[] }[];
  qualifiers: Option[];
};
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
type Props = { lists: PassageLists; typed: Typed; words: PassageWords };

const EDGES: { edge: Edge; key: string; sign: string }[] = [
  { edge: 'startLeft', key: '[', sign: '⇤' },
  { edge: 'startRight', key: '{', sign: '⇥' },
  { edge: 'endLeft', key: '}', sign: '⇤' },
  { edge: 'endRight', key: ']', sign: '⇥' },
];

/** A passage, chosen by selecting in the text, word by word from a sentence, or typed, and what it says. */
export function PassageFields({ lists, typed, words }: Props) {
  const { sentences, proposals, statements, groups, qualifiers } = lists;
  const { passage, sentence, choose, move, take, type } = usePassage({
    quote: typed.quote ?? '',
    from: Number(typed.from ?? 0),
  });
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const onSelected = useEffectEvent((event: Event) => take((event as SelectedEvent).detail));
  useEffect(() => {
    const listen = (event: Event) => onSelected(event);
    document.addEventListener(SELECTED, listen);
    return () => document.removeEventListener(SELECTED, listen);
  }, []);
  // Without JavaScript the statements of all proposals are offered.
  const [proposal, setProposal] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen changes with what is offered
  useEffect(() => {
    setProposal(root.current?.querySelector<HTMLSelectElement>('[name=proposal]')?.value ?? null);
  }, [proposals]);
  const replaceable = statements.filter((row) => proposal === null || row.proposal === proposal);
  const onKeyDown = (event: KeyboardEvent) => {
    const found = EDGES.find((row) => row.key === event.key);
    if (!found || (event.target as HTMLElement).matches('input')) return;
    event.preventDefault();
    move(found.edge);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shorter way to the buttons inside
    <div ref={root} className={styles.fields} onKeyDown={onKeyDown}>
      <p className={styles.hint}>{words.hint}</p>
      <Choice
        name="proposal"
        label={words.proposal}
        options={proposals}
        typed={typed}
        onChange={(event) => setProposal(event.target.value)}
      />
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
        <select name="what" defaultValue={typed.what}>
          {groups.map(({ label, options }) => (
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
            defaultValue={typed.value}
          />
        </label>
        <p id={`${id}value`} className={styles.hint}>
          {words.valueHint}
        </p>
      </div>
      <div className={styles.counted}>
        <Choice name="qualifier" label={words.qualifier} options={qualifiers} typed={typed} />
      </div>
      <Choice
        name="replaces"
        label={words.replaces}
        options={[{ value: '', label: words.replacesNone }, ...replaceable]}
        typed={typed}
      />
      <button type="submit" className="button">
        {words.submit}
      </button>
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  options: Option[];
  typed: Typed;
  onChange?: (event: ChangeEvent<HTMLSelectElement>) => void;
};

function Choice({ name, label, options, typed, onChange }: ChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select name={name} defaultValue={typed[name]} onChange={onChange}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
