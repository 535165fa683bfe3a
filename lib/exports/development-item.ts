import type { Development } from '../domain/development';
import type { Evidence } from '../domain/evidence';
import type { Localised } from '../domain/locale';
import { toStatementItem } from './statement-item';

type Told = Development & { actorName: Localised | null };

/** What happened, and who acted; `date` is the day in Paris, null when no article gives one. */
export function toDevelopmentFacts({ slug, date, kind, actor, actorName, summary }: Told) {
  const who = actor === null ? null : { slug: actor, name: actorName };
  return { slug, date, kind, actor: who, summary };
}

/** One development as the API writes it, with the statements that tell of it. */
export function toDevelopmentItem({ evidence, ...told }: Told & { evidence: readonly Evidence[] }) {
  return { ...toDevelopmentFacts(told), statements: evidence.map(toStatementItem) };
}
