'use client';

import styles from './import-outcomes.module.css';
import type { ImportOutcome } from './import-state';

export type OutcomeWords = { outcomes: string; again: string };
type Props = { outcomes: readonly ImportOutcome[]; words: OutcomeWords; onAgain?: (name: string) => void };

/** What became of each article that was sent in, with where to go on. */
export function ImportOutcomes({ outcomes, words, onAgain }: Props) {
  if (outcomes.length === 0) return null;
  return (
    <section className={styles.outcomes} role="status" aria-label={words.outcomes}>
      <h2>{words.outcomes}</h2>
      <ul>
        {outcomes.map(({ name, kind, text, link }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name
          <li key={at} data-outcome={kind}>
            <p>
              <strong>{name}</strong> {text}
            </p>
            <p className={styles.ways}>
              {link && <a href={link.href}>{link.label}</a>}
              {kind === 'near' && onAgain && (
                <button type="button" className="needs-js button" onClick={() => onAgain(name)}>
                  {words.again}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
