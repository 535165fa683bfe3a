'use client';

import { useActionState, useEffect, useMemo, useRef, useState } from 'react';
import type { Typed } from '@/lib/domain/form-entries';
import { takeStep } from '@/lib/domain/form-steps';
import type { Locale } from '@/lib/domain/locale';
import { FaultSummary } from './fault-summary';
import type { FormAnswer, FormCheck } from './form-answer';
import { FormBar } from './form-bar';
import { FaultsProvider, FormSurroundingsProvider } from './form-context';
import type { FormLists, IncidentFormWords } from './form-lists';
import { FormOutline } from './form-outline';
import { FormRail } from './form-rail';
import { FormSections } from './form-sections';
import { createFormStore } from './form-store';
import styles from './incident-form.module.css';
import { MergePanel } from './merge-panel';
import { RestoreOffer } from './restore-offer';
import { SaveState } from './save-state';
import type { FormMeta } from './send-form';
import { settleTyped } from './settle-typed';
import { dropCopy } from './tab-copy';
import { useFormSaver } from './use-form-saver';

export type IncidentFormProps = {
  meta: FormMeta;
  typed: Typed;
  savedAt: string | null;
  check: FormCheck;
  /** Id of whoever sits before it. */
  editor: string;
  mayHandIn: boolean;
  /** Address of the drafts; that of one, and its route, lie below. */
  drafts: string;
  home: string;
  signIn: string;
  locale: Locale;
  words: IncidentFormWords;
  lists: FormLists;
  action: (before: FormAnswer, data: FormData) => Promise<FormAnswer>;
};

const UNSENT: FormAnswer = {
  outcome: 'shown',
  version: 0,
  savedAt: null,
  problems: [],
  message: null,
  typed: null,
  check: null,
  merge: null,
};

/** The form of an incident: saved while it is typed with a script, and sent whole without one. */
export function IncidentForm(props: IncidentFormProps) {
  const { meta, editor, drafts, home, locale, words, lists } = props;
  // Without a script each button sends the form here, and the page comes back with the answer.
  const [sent, send] = useActionState(props.action, { ...UNSENT, version: meta.version });
  const [store] = useState(() =>
    createFormStore(sent.typed ?? props.typed, (typed, before) =>
      settleTyped(typed, before, lists.homeKinds),
    ),
  );
  const { saver, state } = useFormSaver({
    ...{ editor, store, meta, stored: props.typed },
    urlOf: (draft) => `${drafts}/${draft}/save`,
    first: {
      phase: sent.outcome === 'conflict' ? 'conflict' : 'rest',
      version: meta.version,
      savedAt: sent.savedAt ?? props.savedAt,
      problems: sent.problems,
      message: sent.message,
      check: sent.check ?? props.check,
      merge: sent.merge,
    },
  });
  const [draft, setDraft] = useState(meta.draft);
  const summary = useRef<HTMLElement>(null);
  const surroundings = useMemo(
    () => ({
      ...{ store, words, lists, locale },
      step: (step: string) =>
        store.change((typed) => takeStep(typed, step, () => `row-${crypto.randomUUID()}`)),
    }),
    [store, words, lists, locale],
  );
  const { version, problems, check } = state;
  useEffect(() => {
    if (version > 0) history.replaceState(null, '', `${drafts}/${draft}`);
  }, [version, drafts, draft]);

  const press = async (verb: string, extra?: Record<string, string>) => {
    const answer = await saver.send(verb, extra);
    if (answer?.outcome === 'submitted') location.assign(`${drafts}/${draft}`);
    else if (answer?.outcome === 'discarded') location.assign(home);
    else summary.current?.focus();
  };
  const faults = useMemo(
    () => ({
      problems: Object.fromEntries(problems.map(({ path, text }) => [path, text])),
      leaks: check?.blockers.filter((row) => row.leaks.length > 0) ?? [],
    }),
    [problems, check],
  );
  const isBlocked = state.phase !== 'faulty' && problems.length > 0 && sent.outcome !== 'invalid';

  return (
    <FormSurroundingsProvider value={surroundings}>
      <FaultsProvider value={faults}>
        <form
          action={send}
          className={styles.form}
          data-form="incident"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const button = (event.nativeEvent as SubmitEvent).submitter;
            if (button instanceof HTMLButtonElement && button.value === 'save') void press('save');
          }}
        >
          {/* The first button of a form is the one that the enter key presses. */}
          <button type="submit" name="do" value="save" className={styles.default} tabIndex={-1} />
          <input type="hidden" name="draft" value={draft} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="incident" value={meta.incident ?? ''} />
          <input type="hidden" name="incidentVersion" value={meta.incidentVersion ?? ''} />
          <FormOutline />
          <div className={styles.main}>
            <RestoreOffer
              {...{ editor, draft: meta.draft, version: meta.version, incident: meta.incident }}
              restore={(copy) => {
                setDraft(copy.draft);
                if (copy.draft !== meta.draft) dropCopy(editor, meta.draft);
                saver.adopt(copy.typed, copy);
              }}
            />
            <FaultSummary
              problems={problems}
              box={summary}
              handIn={isBlocked && props.mayHandIn ? () => void press('submit-anyway') : undefined}
            />
            {state.merge && <MergePanel merge={state.merge} save={(extra) => void press('save', extra)} />}
            <FormSections />
            <FormBar mayHandIn={props.mayHandIn} press={(verb) => void press(verb)}>
              <SaveState state={state} signIn={props.signIn} />
            </FormBar>
          </div>
          {check && <FormRail check={check} rule={(verb) => void saver.send(verb)} />}
        </form>
      </FaultsProvider>
    </FormSurroundingsProvider>
  );
}
