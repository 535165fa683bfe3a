import type { Blocker } from '@/lib/domain/list-blockers';
import type { FormWords } from './desk-form';
import type { FormAction } from './form-state';

export type DraftActions = Record<'submit' | 'publish' | 'return' | 'discard', FormAction>;
/** What the forms under a review need. */
export type DecideProps = {
  draft: {
    id: string;
    version: number;
    stage: 'draft' | 'in_review';
    incident: string | null;
    behind: boolean;
    ownEdit: 'no' | 'ask_another' | 'alone';
    blockers: readonly Blocker[];
  };
  may: { submit: boolean; publish: boolean };
  actions: DraftActions;
  words: FormWords;
  formHref: string;
};
