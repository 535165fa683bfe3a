import { type RefObject, useEffect } from 'react';
import { say } from '@/components/ui/say';
import styles from './fault-summary.module.css';
import type { PlacedProblem } from './form-answer';
import { useForm } from './form-context';
import { PlaceLink } from './place-link';

type Props = {
  problems: readonly PlacedProblem[];
  box: RefObject<HTMLElement | null>;
  /** What is missing keeps nobody from handing in: a button that does so all the same. */
  handIn?: () => void;
};

/** Everything that is wrong, above the form, each a link to its field. */
export function FaultSummary({ problems, box, handIn }: Props) {
  const { words } = useForm();
  const any = problems.length > 0;
  useEffect(() => {
    const plain = document.title.replace(`${words.faults.prefix} `, '');
    document.title = any ? `${words.faults.prefix} ${plain}` : plain;
  }, [any, words.faults.prefix]);
  if (!any) return null;
  const title = problems.length === 1 ? words.faults.one : say(words.faults.many, { n: problems.length });
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the summary of a refused form gets the focus
    <section ref={box} className={styles.summary} aria-label={words.faults.label} tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      <ul>
        {problems.map(({ path, text }) => (
          <li key={`${path} ${text}`}>
            <PlaceLink path={path}>{text}</PlaceLink>
          </li>
        ))}
      </ul>
      {handIn && (
        <p className={styles.anyway}>
          {words.faults.anyway}{' '}
          <button
            type="submit"
            name="do"
            value="submit-anyway"
            className="button"
            onClick={(event) => {
              event.preventDefault();
              handIn();
            }}
          >
            {words.bar.submitAnyway}
          </button>
        </p>
      )}
    </section>
  );
}
