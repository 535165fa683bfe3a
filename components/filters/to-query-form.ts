import { nightSchema } from '@/lib/domain/night';
import { type Problem, serializeQuery } from '@/lib/filters/address';
import { FILTERS } from '@/lib/filters/filters';
import type { Query } from '@/lib/filters/query';
import type { QueryForm } from './query-form';

const KEYS = FILTERS.map((filter) => filter.key);

/** Whether a field of the forms can hold what was refused: nights are chosen from lists, words are typed. */
const canHold = ({ parameter, seen }: Problem) =>
  parameter === 'q' || (['from', 'to'].includes(parameter) && nightSchema.safeParse(seen).success);

/** A query as the forms of its page need it, with what was chosen or typed there and refused. */
export function toQueryForm(path: string, query: Query, problems: readonly Problem[]): QueryForm {
  const refused = problems.filter(canHold).map(({ parameter, seen }) => [parameter, [seen]] as const);
  return {
    ...{ path, keys: KEYS, query: serializeQuery({ ...query, cursor: null }) },
    refused: Object.fromEntries(refused),
  };
}
