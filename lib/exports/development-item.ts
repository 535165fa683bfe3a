import type { Development } from '../domain/development';
import type { Evidence } from '../domain/evidence';
import type { Localised } from '../domain/locale';
import { toStatementItem } from './statement-item';

type Told = Development & { actorName: Localised | null; evidence: readonly Evidence[] };

/** One development as the API writes it; `date` is the day in Paris, null when no article gives one. */
export function toDevelopmentItem({ slug, date, kind, actor, actorName, summary, evidence }: Told) {
  const who = actor === null ? null : { slug: actor, name: actorName };
  return { slug, date, kind, actor: who, summary, statements: evidence.map(toStatementItem) };
}
