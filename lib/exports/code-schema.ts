import { z } from 'zod';

/** The codes of a vocabulary. */
export function codeSchema<T extends string>(rows: readonly { code: T }[]) {
  return z.enum(rows.map(({ code }) => code) as [T, ...T[]]);
}
