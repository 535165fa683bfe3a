import 'server-only';
import type { FormCheck, ShownBlocker } from '@/components/desk/incident-form/form-answer';
import type { DeskDraft } from '@/lib/data/desk/drafts';
import { checkForm } from '@/lib/data/desk/review';
import type { Editor } from '@/lib/domain/editor';
import { type DraftForm, FORM_FIELDS } from '@/lib/domain/form-shape';
import { LEAK_KINDS } from '@/lib/domain/leak-kind';
import { type Blocker, inputOf } from '@/lib/domain/list-blockers';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';
import { toClock } from './paris-clock';

/** What stands beside a form that has not been saved yet. */
export async function showCheck(
  editor: Editor,
  { form, incident }: { form: DraftForm; incident: string | null },
  locale: Locale,
): Promise<FormCheck> {
  return toShown(await checkForm(editor, form, { incident }), { notSame: [], others: [] }, locale);
}

/** What stands beside a draft as it is stored. */
export async function showDraftCheck(editor: Editor, draft: DeskDraft, locale: Locale): Promise<FormCheck> {
  const { id, incident, form, notSame } = draft;
  return toShown(await checkForm(editor, form, { draft: id, incident, notSame }), draft, locale);
}

function toShown(
  { blockers, duplicates, originNotes }: Awaited<ReturnType<typeof checkForm>>,
  { notSame, others }: Pick<DeskDraft, 'notSame' | 'others'>,
  locale: Locale,
): FormCheck {
  return {
    blockers: blockers.map((blocker) => toBlocker(blocker, locale)),
    duplicates: duplicates.map(({ slug, draft, title, reasons }) => ({
      key: draft ?? slug,
      href: localeHref(locale, draft ? `/desk/drafts/${draft}` : `/desk/incidents/${slug}`),
      title: title[locale],
      isDraft: draft !== null,
      reasons: reasons.map(({ words }) => words[locale]),
    })),
    originNotes: originNotes.map(({ path, message }) => ({ path, text: message[locale] })),
    notSame: notSame.map((key) => ({ key, title: key })),
    others: others.map(({ name, at }) => ({ name, since: toClock(at) })),
  };
}

/** What is there in the sources and still wants a person's reason; where there is no source, one is wanted first. */
const SETTLED_BY_REASON = ['sources_differ', 'open_question'];
/** But sources name a home by its kind at most, so a draft of one often has none for the place. */
const isOfPlace = ({ path, code }: Blocker) => path === 'site' && code === 'no_evidence';

function toBlocker(blocker: Blocker, locale: Locale): ShownBlocker {
  const { path, code, message, leaks = [] } = blocker;
  const isSettled = SETTLED_BY_REASON.includes(code) || isOfPlace(blocker);
  const field = isSettled ? FORM_FIELDS.find((row) => inputOf(row) === path) : null;
  const shown = leaks.map(({ kind, start, end, text }) => ({
    ...{ start, end, text },
    what: LEAK_KINDS.find((row) => row.code === kind)?.label[locale] ?? kind,
  }));
  return { path, text: message[locale], leaks: shown, reasonFor: field ?? null };
}
