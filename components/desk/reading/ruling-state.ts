/** What was typed into a form, by name of field. */
export type Typed = Readonly<Record<string, string>>;

/** What the reading page answers to a ruling: what was done, or why not. */
export type RulingState = {
  message: string | null;
  refused: boolean;
  /** What a refused form held, for a page drawn without JavaScript. */
  typed: Typed;
};

export type RulingAction = (before: RulingState, form: FormData) => Promise<RulingState>;

export const UNRULED: RulingState = { message: null, refused: false, typed: {} };
