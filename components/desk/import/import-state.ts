import type { FormError } from '../form-state';

/** What became of one article that was sent in. */
export type ImportOutcome = {
  name: string;
  kind: 'read' | 'known' | 'near' | 'refused';
  text: string;
  link: { href: string; label: string } | null;
};

/** What the import page answers: errors of its fields, or an outcome for each article, and what was typed. */
export type ImportState = {
  errors: FormError[];
  outcomes: ImportOutcome[];
  typed: Record<string, string>;
};

export type ImportAction = (before: ImportState, form: FormData) => Promise<ImportState>;
