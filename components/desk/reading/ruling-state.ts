/** What the reading page answers to a ruling: what was done, or why not. */
export type RulingState = {
  message: string | null;
  refused: boolean;
};

export type RulingAction = (before: RulingState, form: FormData) => Promise<RulingState>;

export const UNRULED: RulingState = { message: null, refused: false };
