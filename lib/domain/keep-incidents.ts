import { looseEndSchema, type Statement } from './statement';

/** A statement with those of the incidents it speaks of, or could mean, that pass. */
export function keepIncidents(statement: Statement, passes: (slug: string) => boolean): Statement {
  const { field, value, incidents } = statement;
  const kept = { ...statement, incidents: incidents.filter(passes) };
  if (field !== 'loose_end') return kept;
  const mention = looseEndSchema.parse(value);
  const constraints = mention.constraints.map((row) => ({
    ...row,
    candidates: row.candidates.filter(passes),
  }));
  return { ...kept, value: { ...mention, constraints } };
}
