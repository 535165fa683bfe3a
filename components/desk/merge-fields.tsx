import styles from './merge-fields.module.css';

const SIDES = ['base', 'theirs', 'mine'] as const;

/** Something that two people changed differently. */
export type MergeRow = {
  /** Names the choice: the inputs are `merge.<path>`, and `written.<path>` for a text of one's own. */
  path: string;
  label: string;
  /** Each side in words, line by line; empty is nothing there. */
  sides: Record<(typeof SIDES)[number], string[]>;
  /** The text to start from where one may write instead of choosing; null where one may only choose. */
  writable: string | null;
};

export type MergeWords = Record<(typeof SIDES)[number] | 'written' | 'nothing', string>;

type Props = {
  rows: readonly MergeRow[];
  words: MergeWords;
  /** With a script: what was chosen so far by the name of the input, and how to choose. Without, the inputs speak for themselves. */
  choices?: Readonly<Record<string, string>>;
  choose?: (name: string, value: string) => void;
};

/** Base, theirs and mine side by side for every part that two people changed differently; one is chosen, or a text written. */
export function MergeFields({ rows, ...rest }: Props) {
  return (
    <div className={styles.rows}>
      {rows.map((row) => (
        <MergeChoice key={row.path} row={row} {...rest} />
      ))}
    </div>
  );
}

function MergeChoice({ row, words, choices, choose }: Omit<Props, 'rows'> & { row: MergeRow }) {
  const [name, written] = [`merge.${row.path}`, `written.${row.path}`];
  const radio = (value: string) => ({
    type: 'radio',
    name,
    value,
    ...(choose && {
      checked: choices?.[name] === value,
      onChange: () =>
        value === 'written' ? write(choices?.[written] ?? row.writable ?? '') : choose(name, value),
    }),
  });
  const write = (text: string) => {
    choose?.(written, text);
    choose?.(name, 'written');
  };
  return (
    <fieldset className={styles.row} data-merge={row.path}>
      <legend>{row.label}</legend>
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <label key={side} className={styles.side} data-side={side}>
            <span className={styles.name}>
              <input {...radio(side)} /> {words[side]}
            </span>
            {row.sides[side].length === 0 ? (
              <em>{words.nothing}</em>
            ) : (
              row.sides[side].map((line) => <span key={line}>{line}</span>)
            )}
          </label>
        ))}
      </div>
      {row.writable !== null && (
        <div className={styles.written}>
          <label className={styles.name}>
            <input {...radio('written')} /> {words.written}
          </label>
          <textarea
            name={written}
            rows={2}
            aria-label={`${row.label}: ${words.written}`}
            {...(choose
              ? { value: choices?.[written] ?? row.writable, onChange: (event) => write(event.target.value) }
              : { defaultValue: row.writable })}
          />
        </div>
      )}
    </fieldset>
  );
}
