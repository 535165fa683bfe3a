import 'server-only';
import { randomUUID } from 'node:crypto';
import { type FormAnswer, NO_ANSWER } from '@/components/desk/incident-form/form-answer';
import type { Editor } from '@/lib/domain/editor';
import { parseEntries, type Typed } from '@/lib/domain/form-entries';
import { type FormPost, isHandIn } from '@/lib/domain/form-post';
import { takeStep } from '@/lib/domain/form-steps';
import type { Locale } from '@/lib/domain/locale';
import { SITE_KINDS } from '@/lib/domain/site';
import { withoutHomeParts } from '@/lib/domain/typed-form';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { ruleNotSame } from '@/lib/workflows/rule-not-same';
import { saveMerging } from '@/lib/workflows/save-merging';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { answerConflict, answerRefused, answerSaved, placeProblems } from './answer-form';

type Written = { post: FormPost; locale: Locale };

/** Does what the pressed button says: saves, hands in, discards, rules on a duplicate, or changes what the form shows. */
export async function writeForm(editor: Editor, { post, locale }: Written): Promise<FormAnswer> {
  const [verb = '', part = ''] = post.do.split(':', 2);
  if (verb === 'discard') return discard(editor, { post, locale });
  const { typed, form, problems } = parseEntries(post.entries);
  const start = { ...NO_ANSWER, draft: post.draft, version: post.version, typed };
  if (!SAVING.includes(verb)) return { ...start, typed: takeStepHere({ ...typed, ...post.picked }, post.do) };
  if (form === null) return { ...start, outcome: 'invalid', problems: placeProblems(problems, locale) };
  const saved = await saveMerging(editor, { ...post, id: post.draft, form }, post.choices);
  if (!saved.done) {
    if ('conflict' in saved) return { ...start, ...(await answerConflict(editor, saved, locale)) };
    return 'invalid' in saved
      ? { ...start, outcome: 'invalid', problems: placeProblems(saved.problems, locale) }
      : { ...start, ...answerRefused(saved, locale) };
  }
  if (verb === 'not-same' || verb === 'same')
    await ruleNotSame(editor, { id: post.draft, slug: part, same: verb === 'same' });
  const answer = await answerSaved(editor, saved, locale);
  return isHandIn(post) ? handIn(editor, { post, locale }, answer) : answer;
}

const SAVING = ['save', 'submit', 'submit-anyway', 'not-same', 'same'];
const HOME_KINDS = SITE_KINDS.filter((kind) => kind.home).map((kind) => kind.code);

function takeStepHere(typed: Typed, step: string): Typed {
  const after = takeStep(typed, step, () => `row-${randomUUID()}`);
  return withoutHomeParts(after, HOME_KINDS);
}

/** What is missing is said once, all of it; whoever then says so hands it in as it is. */
async function handIn(editor: Editor, { post, locale }: Written, saved: FormAnswer): Promise<FormAnswer> {
  const problems = (saved.check?.blockers ?? []).map(({ path, text }) => ({ path, text }));
  if (post.do === 'submit' && problems.length > 0) return { ...saved, outcome: 'blocked', problems };
  const done = await submitDraft(editor, { id: post.draft, version: saved.version });
  return done.done
    ? { ...saved, outcome: 'submitted', version: done.version }
    : { ...saved, ...answerRefused(done, locale) };
}

async function discard(editor: Editor, { post, locale }: Written): Promise<FormAnswer> {
  const start = { ...NO_ANSWER, draft: post.draft, version: post.version };
  // A draft that was never saved is gone with its page.
  if (post.version === 0) return { ...start, outcome: 'discarded' };
  const done = await discardDraft(editor, { id: post.draft, version: post.version });
  return done.done ? { ...start, outcome: 'discarded' } : { ...start, ...answerRefused(done, locale) };
}
