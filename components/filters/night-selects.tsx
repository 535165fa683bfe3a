import { useId } from 'react';
import type { NightOption } from './night-options';

export type NightWords = { from: string; to: string; any: string };
type Props = {
  nights: readonly NightOption[];
  /** The ends of the range that is asked for; empty for none. */
  range: { from: string; to: string };
  words: NightWords;
  /** With it the lists follow the range that is given; without it they keep what is chosen until the form is sent. */
  onChoose?: (range: { from: string; to: string }) => void;
};

const ENDS = ['from', 'to'] as const;

/** First and last night of a range, as two lists. */
export function NightSelects({ nights, range, words, onChoose }: Props) {
  const id = useId();
  return ENDS.map((end) => (
    <div key={end}>
      <label htmlFor={`${id}-${end}`}>{words[end]}</label>
      <select
        id={`${id}-${end}`}
        name={end}
        {...(onChoose
          ? {
              value: range[end],
              onChange: (event: { target: { value: string } }) =>
                onChoose({ ...range, [end]: event.target.value }),
            }
          : { defaultValue: range[end] })}
      >
        <option value="">{words.any}</option>
        {nights.map(({ night, label }) => (
          <option key={night} value={night}>
            {label}
          </option>
        ))}
      </select>
    </div>
  ));
}
