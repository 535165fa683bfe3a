import { z } from 'zod';
import type { Localised } from '../domain/locale';

export type RawQuery = URLSearchParams | Record<string, string | string[] | undefined>;

/** One key of an address: how it is read, what stands when it is absent, and what the API's document says of it. */
export type Parameter<T, K extends string = string> = {
  key: K;
  fallback: T;
  /** The values of the key as written, one or more; null when they cannot be read. */
  parse: (seen: string[]) => T | null;
  /** What it holds once read; a list is written with commas. */
  holds: z.ZodType;
  /** What the API and the page say was wanted; also the text of the documentation. */
  wanted: Localised;
};

/** One value that could not be read: what was seen, what was wanted. */
export type ParameterProblem<K extends string = string> = { parameter: K; seen: string; wanted: Localised };

const MOST_VALUES = 100;

/** A key that holds one value: how it is read, and what it holds. */
export function one<T>(schema: z.ZodType<T>): Pick<Parameter<T>, 'parse' | 'holds'> {
  const parse = ([value, ...more]: string[]) => {
    const parsed = schema.safeParse(value);
    return more.length === 0 && parsed.success ? parsed.data : null;
  };
  return { parse, holds: schema };
}

/** A key that holds several: alternatives, each once, in alphabetical order. */
export function list<T extends string>(schema: z.ZodType<T>): Pick<Parameter<T[]>, 'parse' | 'holds'> {
  const holds = z.array(schema).max(MOST_VALUES);
  const parse = (seen: string[]) => {
    const parsed = holds.safeParse(toWords(seen));
    return parsed.success ? [...new Set(parsed.data)].sort() : null;
  };
  return { parse, holds };
}

/** A number as digits alone write it, no more of them than the highest has; both bounds are included. */
export function wholeNumber({ min, max = Number.MAX_SAFE_INTEGER }: { min: number; max?: number }) {
  const digits = new RegExp(`^\\d{1,${String(max).length}}$`);
  return z.string().regex(digits).transform(Number).pipe(z.int().min(min).max(max));
}

/** The words of a list as written: with commas, the key repeated, or both. */
function toWords(seen: readonly string[]): string[] {
  return seen.flatMap((value) => value.split(',')).filter((word) => word !== '');
}

/** What an address says under a key; empty values are none. */
function toValues(raw: RawQuery, key: string): string[] {
  if (raw instanceof URLSearchParams) return raw.getAll(key).filter((value) => value !== '');
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  return value === undefined ? [] : [value].flat().filter((each) => each !== '');
}

/** Reads one key of an address. Never throws: what cannot be read falls back, and is told. */
export function readParameter<T, K extends string>(
  raw: RawQuery,
  { key, fallback, parse, wanted }: Parameter<T, K>,
): { value: T; problems: ParameterProblem<K>[] } {
  const seen = toValues(raw, key);
  if (seen.length === 0) return { value: fallback, problems: [] };
  const value = parse(seen);
  if (value !== null) return { value, problems: [] };
  return { value: fallback, problems: [{ parameter: key, seen: seen.join(','), wanted }] };
}
