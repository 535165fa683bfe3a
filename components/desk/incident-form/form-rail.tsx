import { say } from '@/components/ui/say';
import { DuplicateList } from './duplicate-list';
import type { FormCheck } from './form-answer';
import { useForm } from './form-context';
import styles from './form-rail.module.css';
import { focusPath } from './path-id';
import { PlaceLink } from './place-link';
import { StepButton } from './step-button';

type Props = { check: FormCheck; rule: (verb: string) => void };

/** What stands beside the form: who else is here, what it may repeat, who its new origins may be, what publishing still needs. */
export function FormRail({ check, rule }: Props) {
  const { words } = useForm();
  const { blockers, others } = check;
  return (
    <aside className={styles.rail} aria-label={words.rail.label}>
      {others.length > 0 && (
        <div className={styles.others} role="status">
          {others.map(({ name, since }) => (
            <p key={name}>
              <strong>{name}</strong> {words.rail.editing} <span className={styles.since}>{since}</span>
            </p>
          ))}
          <p className={styles.hint}>{words.rail.editingHint}</p>
        </div>
      )}
      <DuplicateList {...{ check, rule }} />
      {check.originNotes.length > 0 && <OriginNotes notes={check.originNotes} />}
      <section aria-labelledby="needs-title" id="needs">
        <h2 id="needs-title">
          {words.rail.needs} <span className={styles.count}>{blockers.length}</span>
        </h2>
        {blockers.length === 0 ? (
          <p className={styles.ready}>{words.rail.ready}</p>
        ) : (
          <ul className={styles.needs}>
            {blockers.map(({ path, text, reasonFor }) => (
              <li key={`${path} ${text}`}>
                <PlaceLink path={path}>{text}</PlaceLink>
                {reasonFor && (
                  <StepButton
                    step={`reason:${reasonFor}`}
                    className={styles.rule}
                    label={say(words.rail.giveReasonFor, { problem: text })}
                    onTaken={() => setTimeout(() => focusPath(`reasons.${reasonFor}.en`))}
                  >
                    {words.rail.giveReason}
                  </StepButton>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </aside>
  );
}

/** New origins that are taken for known ones, or may be: one origin counts once. */
function OriginNotes({ notes }: { notes: FormCheck['originNotes'] }) {
  const { words } = useForm();
  return (
    <section aria-labelledby="origin-notes-title" id="origin-notes">
      <h2 id="origin-notes-title">{words.rail.origins}</h2>
      <ul className={styles.needs}>
        {notes.map(({ path, text }) => (
          <li key={path}>
            <PlaceLink path={path}>{text}</PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
