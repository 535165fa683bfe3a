'use server';

import type { FormState } from '@/components/desk/form-state';
import type { RulingState } from '@/components/desk/reading/ruling-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { findUndone } from '@/lib/data/desk/undone';
import { parseForm } from '@/lib/domain/form';
import { describeReadingSchema } from '@/lib/domain/import-form';
import { parseReadingChange } from '@/lib/intake/ruling/reading-change';
import { describeReading } from '@/lib/workflows/describe-reading';
import { ruleReading } from '@/lib/workflows/rule-reading';
import { answerBroken, answerDescribed, answerDescribeFaults, answerRuling } from './reading-answers';

export async function ruleHere(_before: RulingState, form: FormData): Promise<RulingState> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const sent = parseReadingChange(form);
  if (!sent) return answerBroken();
  const { reading: id, change } = sent;
  const answer = await ruleReading(editor, { id, change });
  const undone = answer.done && change.verb === 'undo' ? await findUndone(editor, { id, ...change }) : null;
  return answerRuling(answer, { change, form, undone });
}

export async function describeHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const { values, faults } = parseForm(describeReadingSchema, form);
  if (!values) return answerDescribeFaults(faults, form);
  const { reading: id, ...given } = values;
  return answerDescribed(await describeReading(editor, { id, given }));
}
