import { useCallback, useEffect, useMemo, useState } from 'react';
import { takeStep } from '@/lib/domain/form-steps';
import type { FormAnswer, ShownEditor } from './form-answer';
import type { IncidentFormProps } from './form-props';
import { createFormStore } from './form-store';
import { focusPath } from './path-id';
import { settleTyped } from './settle-typed';
import { dropCopy, type TabCopy } from './tab-copy';
import { useFormSaver } from './use-form-saver';
import { useLeaving } from './use-leaving';
import { usePresence } from './use-presence';

/** What the form holds and does, from what the page was given and, without a script, from what the last button answered. */
export function useIncidentForm(props: IncidentFormProps, sent: FormAnswer) {
  const { editor, drafts, locale, words, lists } = props;
  const [meta] = useState({ ...props.meta, draft: sent.draft ?? props.meta.draft, version: sent.version });
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
  const surroundings = useMemo(
    () => ({
      ...{ store, words, lists, locale },
      textUrl: (article: string) => `${drafts}/text?${new URLSearchParams({ article })}`,
      communeUrl: (q: string) => `${drafts}/communes?${new URLSearchParams({ q })}`,
      step: (step: string) =>
        store.change((typed) => takeStep(typed, step, () => `row-${crypto.randomUUID()}`)),
    }),
    [store, words, lists, locale, drafts],
  );
  const restore = (copy: TabCopy) => {
    setDraft(copy.draft);
    if (copy.draft !== draft) dropCopy(editor, draft);
    saver.adopt(copy.typed, copy);
  };
  const { version } = state;
  useEffect(() => {
    if (version > 0) history.replaceState(null, '', `${drafts}/${draft}${location.hash}`);
  }, [version, drafts, draft]);
  // A link from elsewhere names a field: the review's, or one of this form without a script.
  useEffect(() => {
    if (location.hash.startsWith('#f-')) focusPath(decodeURIComponent(location.hash.slice(3)));
  }, []);
  const [others, setOthers] = useState<ShownEditor[]>(state.check?.others ?? []);
  usePresence(
    version > 0 ? `${drafts}/${draft}/presence` : null,
    useCallback((now) => setOthers(now), []),
  );
  useLeaving(saver, words.leave);
  return { meta: { ...meta, draft, version }, surroundings, saver, state, others, restore };
}
