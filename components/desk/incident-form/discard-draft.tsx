import styles from './form-bar.module.css';
import { useForm } from './form-context';
import { VerbButton } from './verb-button';

/** Sets the draft aside, after a second thought. */
export function DiscardDraft({ press }: { press: (verb: string) => void }) {
  const { words } = useForm();
  return (
    <details className={styles.discard}>
      <summary>{words.bar.discard}</summary>
      <p>{words.bar.discardText}</p>
      <VerbButton verb="discard" press={press}>
        {words.bar.discardNow}
      </VerbButton>
    </details>
  );
}
