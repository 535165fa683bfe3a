import { getFilter } from './filters';
import {
  one,
  type Parameter,
  type ParameterProblem,
  type RawQuery,
  readParameter,
  wholeNumber,
} from './parameter';

/** What is asked of the changes: those after the revision `since`, at most `limit` of them, after `cursor` where one is given. */
export type ChangesQuery = { since: number; limit: number; cursor: number | null };

const revision = wholeNumber({ min: 0 });

export const SINCE: Parameter<number, 'since'> = {
  key: 'since',
  fallback: 0,
  ...one(revision),
  wanted: {
    en: 'a revision, the whole number that meta.revision of an earlier answer gave; 0 is before the first',
    fr: 'une révision, le nombre entier que donnait meta.revision dans une réponse précédente ; 0 précède la première',
  },
};

export const CHANGES_CURSOR: Parameter<number | null, 'cursor'> = {
  key: 'cursor',
  fallback: null,
  ...one(revision),
  wanted: getFilter('cursor').wanted,
};

/** The keys of the changes. */
export const CHANGES_KEYS: readonly Parameter<unknown>[] = [SINCE, getFilter('limit'), CHANGES_CURSOR];

/** Reads what is asked of the changes. Never throws: what cannot be read falls back and is told in `problems`. */
export function parseChangesQuery(raw: RawQuery): { query: ChangesQuery; problems: ParameterProblem[] } {
  const since = readParameter(raw, SINCE);
  const limit = readParameter(raw, getFilter('limit'));
  const cursor = readParameter(raw, CHANGES_CURSOR);
  const query = { since: since.value, limit: limit.value, cursor: cursor.value };
  return { query, problems: [since, limit, cursor].flatMap((read): ParameterProblem[] => read.problems) };
}
