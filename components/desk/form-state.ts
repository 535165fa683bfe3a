/** One thing that is wrong, said in the reader's language. `field` is the name of an input, or empty for the form. */
export type FormError = { field: string; text: string };

/** What a server action answers to a form: all errors and what was typed, or what was done. */
export type FormState = {
  errors: FormError[];
  /** What was typed, by name; never passwords. */
  typed: Record<string, string>;
  done: string | null;
  /** A link that is shown this once. */
  link: string | null;
};

/** A form that nobody has sent yet. */
export const UNTOUCHED: FormState = { errors: [], typed: {}, done: null, link: null };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** One input of a form, with its words. */
export type FormField = {
  name: string;
  label: string;
  hint?: string;
  type: 'text' | 'email' | 'password' | 'select' | 'textarea' | 'checkbox' | 'file';
  autoComplete?: string;
  value?: string;
  /** Of a file: the kinds that the browser offers first. */
  accept?: string;
  /** Of a file: the most bytes, and what is said of more before anything is sent. */
  most?: { bytes: number; text: string };
  options?: { value: string; label: string }[];
};
