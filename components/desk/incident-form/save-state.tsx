import { say } from '@/components/ui/say';
import styles from './form-bar.module.css';
import { useForm } from './form-context';
import type { SaverState } from './form-saver';

type Props = {
  state: SaverState;
  signIn: string;
  /** Where the edit of the published incident is found that this form would edit too; null where it edits none. */
  edited: string | null;
};

/** Where what was typed is now: said politely, once per change that matters. */
export function SaveState({ state, signIn, edited }: Props) {
  const { words } = useForm();
  const { phase, savedAt, message } = state;
  const at = savedAt === null ? words.state.never : say(words.state.saved, { time: savedAt });
  const saved = message ? `${at} · ${message}` : at;
  const faulty = say(words.state.faulty, { n: state.problems.length, saved });
  const said: Partial<Record<SaverState['phase'], string>> = {
    faulty,
    refused: say(words.state.refused, { n: state.problems.length }),
    offline: words.state.offline,
    'signed-out': words.state.signedOut,
    'too-large': words.state.tooLarge,
    conflict: words.state.conflict,
    stopped: message ?? words.state.broken,
  };
  const busy = phase === 'saving' || phase === 'typing';
  return (
    <p data-phase={phase}>
      <span role="status">
        {said[phase] ?? saved}
        {phase === 'conflict' && (
          <>
            {' '}
            <a href="#merge">{words.state.choose}</a>
          </>
        )}
        {phase === 'stopped' && state.version === 0 && edited && (
          <>
            {' '}
            <a href={edited} target="_blank" rel="noreferrer">
              {words.state.openEdit}
            </a>
          </>
        )}
        {phase === 'signed-out' && (
          <>
            {' '}
            <a href={signIn} target="_blank" rel="noreferrer">
              {words.state.signIn}
            </a>
          </>
        )}
      </span>
      {busy && <span className={styles.busy}>{words.state.saving}</span>}
    </p>
  );
}
