/** What the reading page answers to a ruling: what was done, or why not, and where it leads. */
export type RulingState = {
  message: string | null;
  refused: boolean;
  link: { href: string; label: string } | null;
};

export type RulingAction = (before: RulingState, form: FormData) => Promise<RulingState>;

export const UNRULED: RulingState = { message: null, refused: false, link: null };
