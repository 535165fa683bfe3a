import type { ReactNode } from 'react';
import styles from './form-bar.module.css';
import { useForm } from './form-context';

type Props = {
  mayHandIn: boolean;
  press: (verb: string) => void;
  children: ReactNode;
};

/** The line that stays in view: what is saved, and what can be done with the draft. */
export function FormBar({ mayHandIn, press, children }: Props) {
  const { words } = useForm();
  return (
    <div className={styles.bar}>
      {children}
      <div className={styles.buttons}>
        <VerbButton verb="save" press={press}>
          {words.bar.save}
        </VerbButton>
        {mayHandIn && (
          <VerbButton verb="submit" press={press} primary>
            {words.bar.submit}
          </VerbButton>
        )}
        <details className={styles.discard}>
          <summary>{words.bar.discard}</summary>
          <div>
            <p>{words.bar.discardText}</p>
            <VerbButton verb="discard" press={press}>
              {words.bar.discardNow}
            </VerbButton>
          </div>
        </details>
      </div>
      {!mayHandIn && <p className={styles.note}>{words.bar.contributor}</p>}
    </div>
  );
}

type VerbProps = { verb: string; press: (verb: string) => void; primary?: boolean; children: string };

function VerbButton({ verb, press, primary, children }: VerbProps) {
  return (
    <button
      type="submit"
      name="do"
      value={verb}
      className={primary ? 'button button-primary' : 'button'}
      onClick={(event) => {
        event.preventDefault();
        press(verb);
      }}
    >
      {children}
    </button>
  );
}
