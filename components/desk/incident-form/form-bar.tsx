import type { ReactNode } from 'react';
import { say } from '@/components/ui/say';
import styles from './form-bar.module.css';
import { useForm } from './form-context';
import { VerbButton } from './verb-button';

type Props = {
  mayHandIn: boolean;
  /** How many things publishing still needs. */
  needs: number;
  press: (verb: string) => void;
  children: ReactNode;
};

/** The line that stays in view: what is saved, and what can be done with the draft. */
export function FormBar({ mayHandIn, needs, press, children }: Props) {
  const { words } = useForm();
  return (
    <div className={styles.bar}>
      <div className={styles.state}>
        {children}
        {needs > 0 && (
          <a href="#needs" className={styles.needs}>
            {say(words.bar.needs, { n: needs })}
          </a>
        )}
      </div>
      <div className={styles.buttons}>
        <VerbButton verb="save" press={press}>
          {words.bar.save}
        </VerbButton>
        {mayHandIn && (
          <VerbButton verb="submit" press={press} primary>
            {words.bar.submit}
          </VerbButton>
        )}
      </div>
      {!mayHandIn && <p className={styles.note}>{words.bar.contributor}</p>}
    </div>
  );
}
