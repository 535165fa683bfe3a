/** Why a change to a person or an invitation did not happen; each is a key under `desk.errors`. */
export type PersonRefusal =
  | 'person_gone'
  | 'person_changed'
  | 'person_known'
  | 'admin_last'
  | 'link_dead'
  | 'password_wrong'
  | 'tries_many';

/** What a workflow of the people side answers: done, or why not. */
export type Outcome<T = unknown> = ({ done: true } & T) | { done: false; why: PersonRefusal };

export const refuse = (why: PersonRefusal) => ({ done: false, why }) as const;
