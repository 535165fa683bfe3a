import type { Typed } from '@/lib/domain/form-entries';
import type { Locale } from '@/lib/domain/locale';
import type { FormAnswer, FormCheck } from './form-answer';
import type { FormLists, IncidentFormWords } from './form-lists';
import type { FormMeta } from './send-form';

export type IncidentFormProps = {
  meta: FormMeta;
  typed: Typed;
  savedAt: string | null;
  check: FormCheck;
  /** Id of whoever sits before it. */
  editor: string;
  mayHandIn: boolean;
  /** Address of the drafts; that of one, and its routes, lie below. */
  drafts: string;
  home: string;
  signIn: string;
  locale: Locale;
  words: IncidentFormWords;
  lists: FormLists;
  action: (before: FormAnswer, data: FormData) => Promise<FormAnswer>;
};
