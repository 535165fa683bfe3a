'use client';

import { useActionState, useMemo, useRef, useSyncExternalStore } from 'react';
import { isBelow } from '@/lib/domain/typed-form';
import { DiscardDraft } from './discard-draft';
import { FaultSummary } from './fault-summary';
import { type FormCheck, NO_ANSWER, type PlacedProblem } from './form-answer';
import { FormBar } from './form-bar';
import { FaultsProvider, FormSurroundingsProvider } from './form-context';
import { FormOutline } from './form-outline';
import type { IncidentFormProps } from './form-props';
import { FormRail } from './form-rail';
import { FormSections } from './form-sections';
import styles from './incident-form.module.css';
import { MergePanel } from './merge-panel';
import { RestoreOffer } from './restore-offer';
import { SaveState } from './save-state';
import type { FormMeta } from './send-form';
import { useIncidentForm } from './use-incident-form';

/** The form of an incident: saved while it is typed with a script, and sent whole without one. */
export function IncidentForm(props: IncidentFormProps) {
  const { drafts, home, editor, mayHandIn } = props;
  // Without a script each button sends the form here, and the page comes back with the answer.
  const [sent, send] = useActionState(props.action, { ...NO_ANSWER, version: props.meta.version });
  const { meta, surroundings, saver, state, others, restore } = useIncidentForm(props, sent);
  const summary = useRef<HTMLElement>(null);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { problems, check, merge } = state;
  const faults = useFaults(problems, check);
  const open = useMemo(() => check && withMistyped(check, problems), [check, problems]);
  const press = async (verb: string, extra?: Record<string, string>) => {
    const answer = await saver.send(verb, extra);
    if (answer?.outcome === 'submitted') location.assign(`${drafts}/${meta.draft}`);
    else if (answer?.outcome === 'discarded') location.assign(home);
    else if (saver.read().phase === 'conflict') document.getElementById('merge')?.focus();
    else summary.current?.focus();
  };
  const isMissing = check !== null && problems.length > 0 && problems.every((row) => isIn(row, check));

  return (
    <FormSurroundingsProvider value={surroundings}>
      <FaultsProvider value={faults}>
        <form
          action={send}
          className={styles.form}
          data-form="incident"
          data-live={isLive ? '' : undefined}
          noValidate
          onKeyDown={(event) => {
            if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void press('save');
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void press('save');
          }}
        >
          {/* The first button of a form is the one that the enter key presses. */}
          <button type="submit" name="do" value="save" className={styles.default} tabIndex={-1} />
          <MetaInputs meta={meta} />
          <FormOutline />
          <div className={styles.main}>
            <RestoreOffer editor={editor} meta={meta} restore={restore} />
            <FaultSummary
              problems={problems}
              box={summary}
              handIn={isMissing && mayHandIn ? () => void press('submit-anyway') : undefined}
            />
            {merge && <MergePanel merge={merge} save={(choices) => void press('save', choices)} />}
            <FormSections />
            <DiscardDraft press={(verb) => void press(verb)} />
            <FormBar
              mayHandIn={mayHandIn}
              needs={open?.blockers.length ?? 0}
              press={(verb) => void press(verb)}
            >
              <SaveState
                state={state}
                signIn={props.signIn}
                edited={meta.incident && `${drafts}/new?incident=${meta.incident}`}
              />
            </FormBar>
          </div>
          {open && <FormRail check={{ ...open, others }} rule={(verb) => void saver.send(verb)} />}
        </form>
      </FaultsProvider>
    </FormSurroundingsProvider>
  );
}

/** What is typed is saved from the moment that the script is there; this never changes again. */
const never = () => () => {};

function MetaInputs({ meta }: { meta: FormMeta }) {
  return (
    <>
      <input type="hidden" name="draft" value={meta.draft} />
      <input type="hidden" name="version" value={meta.version} />
      <input type="hidden" name="incident" value={meta.incident ?? ''} />
      <input type="hidden" name="incidentVersion" value={meta.incidentVersion ?? ''} />
    </>
  );
}

function useFaults(problems: readonly PlacedProblem[], check: FormCheck | null) {
  return useMemo(
    () => ({
      problems: Object.fromEntries(problems.map(({ path, text }) => [path, text])),
      leaks: check?.blockers.filter((row) => row.leaks.length > 0) ?? [],
    }),
    [problems, check],
  );
}

/** A value that cannot be read is missing from the saved form: it is told as what is wrong with it, and not as missing too. */
function withMistyped(check: FormCheck, problems: readonly PlacedProblem[]): FormCheck {
  const mistyped = problems.filter((row) => !isIn(row, check));
  const isOf = (path: string) => mistyped.some((row) => isBelow(row.path, path) || isBelow(path, row.path));
  const others = check.blockers.filter(({ path }) => !isOf(path));
  return {
    ...check,
    blockers: [...mistyped.map((row) => ({ ...row, leaks: [], reasonFor: null })), ...others],
  };
}

/** Whether a problem only keeps the form from being published. */
const isIn = ({ path, text }: PlacedProblem, { blockers }: FormCheck) =>
  blockers.some((row) => row.path === path && row.text === text);
