import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type FormAnswer, NO_ANSWER, type PlacedProblem } from '@/components/desk/incident-form/form-answer';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { mapNames } from '@/lib/data/people';
import type { Refused } from '@/lib/domain/desk-refusal';
import type { Editor } from '@/lib/domain/editor';
import { type Typed, toEntries } from '@/lib/domain/form-entries';
import type { FormProblem } from '@/lib/domain/form-problem';
import type { DraftForm } from '@/lib/domain/form-shape';
import type { Locale } from '@/lib/domain/locale';
import type { OpenConflict, SaveMergingAnswer } from '@/lib/workflows/save-merging';
import { toMergeRows } from './merge-rows';
import { toClock } from './paris-clock';
import { showDraftCheck } from './show-check';

/** The inputs of a form, each with all that it holds. */
export function toTyped(form: DraftForm): Typed {
  const typed: Typed = {};
  for (const [name, value] of toEntries(form)) typed[name] = [...(typed[name] ?? []), value];
  return typed;
}

/** Faults of a form in the reader's language, each at its input. */
export function placeProblems(problems: readonly FormProblem[], locale: Locale): PlacedProblem[] {
  return problems.map(({ path, message }) => ({ path, text: message[locale] }));
}

/** Why a verb of the desk did nothing. */
export function answerRefused({ message }: Refused, locale: Locale) {
  return { outcome: 'refused', message: message[locale] } satisfies Partial<FormAnswer>;
}

type Saved = Extract<SaveMergingAnswer, { done: true }>;

/** A saved form: when, with whose changes in it, and what now stands beside it. */
export async function answerSaved(editor: Editor, saved: Saved, locale: Locale): Promise<FormAnswer> {
  const draft = await findDeskDraft(editor, saved.id);
  const t = await getTranslations({ locale, namespace: 'desk-form.state' });
  const name = saved.mergedWith && (await nameOf(editor, saved.mergedWith));
  return {
    ...NO_ANSWER,
    outcome: 'saved',
    draft: saved.id,
    version: saved.version,
    savedAt: toClock(saved.savedAt),
    message: name && t('mergedAlone', { name }),
    typed: saved.merged && toTyped(saved.merged),
    check: draft && (await showDraftCheck(editor, draft, locale)),
  };
}

/** A late save whose differences somebody has to choose between. */
export async function answerConflict(editor: Editor, conflict: OpenConflict, locale: Locale) {
  const by = await nameOf(editor, conflict.by);
  const rows = await toMergeRows(editor, conflict, locale);
  const merge = { by, at: toClock(conflict.at), rows };
  return { outcome: 'conflict', merge } satisfies Partial<FormAnswer>;
}

async function nameOf(editor: Editor, id: string): Promise<string> {
  return (await mapNames(editor)).get(id) ?? id;
}
