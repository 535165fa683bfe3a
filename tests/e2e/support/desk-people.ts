import type { Role } from '@/lib/domain/role';

/** Who sits at every desk of the browser tests: the name, also that of their address at example.org, and the role. */
export const PEOPLE = {
  ada: 'admin',
  pia: 'publisher',
  eve: 'editor',
  carl: 'contributor',
} as const satisfies Record<string, Role>;
export type Name = keyof typeof PEOPLE;
export const NAMES = Object.keys(PEOPLE) as Name[];
