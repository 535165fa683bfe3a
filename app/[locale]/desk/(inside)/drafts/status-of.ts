import type { FormAnswer } from '@/components/desk/incident-form/form-answer';

/** The HTTP status of each answer to a sent form. */
export const STATUS_OF: Record<FormAnswer['outcome'], number> = {
  shown: 200,
  saved: 200,
  submitted: 200,
  discarded: 200,
  invalid: 422,
  blocked: 422,
  conflict: 409,
  refused: 409,
};
