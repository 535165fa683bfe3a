import { say } from '@/components/ui/say';
import type { FormCheck } from './form-answer';
import { useForm } from './form-context';
import styles from './form-rail.module.css';

type Props = { check: FormCheck; rule: (verb: string) => void };

/** Records that this form may repeat, each with the reasons; ruled out, it is remembered. Never blocks. */
export function DuplicateList({ check: { duplicates, notSame }, rule }: Props) {
  const { words } = useForm();
  return (
    <section
      aria-labelledby="duplicates-title"
      id="duplicates"
      data-any={duplicates.length > 0 ? '' : undefined}
    >
      <h2 id="duplicates-title">{words.rail.duplicates}</h2>
      <div role="status">
        {duplicates.length === 0 ? (
          <p className={styles.hint}>{words.rail.noDuplicates}</p>
        ) : (
          <ul className={styles.duplicates}>
            {duplicates.map((row) => (
              <li key={row.key}>
                <a href={row.href} target="_blank" rel="noreferrer">
                  {row.title}
                </a>
                {row.isDraft && <span className={styles.tag}>{words.rail.draft}</span>}
                <p>{row.reasons.join(' ')}</p>
                <RuleButton
                  verb={`not-same:${row.key}`}
                  rule={rule}
                  label={say(words.rail.notSameOf, { name: row.title })}
                >
                  {words.rail.notSame}
                </RuleButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      {notSame.length > 0 && (
        <details className={styles.aside}>
          <summary>{say(words.rail.setAside, { n: notSame.length })}</summary>
          <ul>
            {notSame.map((row) => (
              <li key={row.key}>
                {row.title}{' '}
                <RuleButton
                  verb={`same:${row.key}`}
                  rule={rule}
                  label={say(words.rail.bringBackOf, { name: row.title })}
                >
                  {words.rail.bringBack}
                </RuleButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type RuleProps = { verb: string; rule: (verb: string) => void; label: string; children: string };

function RuleButton({ verb, rule, label, children }: RuleProps) {
  return (
    <button
      type="submit"
      name="do"
      value={verb}
      className={styles.rule}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        rule(verb);
      }}
    >
      {children}
    </button>
  );
}
