import type { Decision } from '../domain/decision';
import type { Evidence, Sentence } from '../domain/evidence';
import type { Incident } from '../domain/incident';
import { toIncidentItem } from './incident-item';

/** One change to an incident: the number of the change, when, by whom, why. */
export type HistoryEntry = { version: number; at: string; author: string; reason: string | null };

/** One incident with its decisions, the statements under each, and its history (DESIGN §5). */
export function toIncidentDetail(
  { incident, evidence, history }: { incident: Incident; evidence: Evidence[]; history: HistoryEntry[] },
  base: string,
) {
  const { endsAt, targets, traces, weapon, victim } = incident;
  return {
    ...toIncidentItem(incident, base),
    endsAt,
    targets,
    traces,
    weapon,
    victim,
    decisions: incident.decisions.map((decision) => toDecisionItem(decision, evidence)),
    // Conflicts come with the function that computes them (DESIGN §2.4).
    conflicts: [],
    history,
  };
}

function toDecisionItem({ field, value, rule, reason, statements }: Decision, evidence: Evidence[]) {
  const under = evidence.filter((row) => statements.includes(row.id));
  return { field, value, rule, reason, statements: under.map(toStatementItem) };
}

/** A sentence belongs to its publisher: it goes out with outlet, date and link. Null without the text, or `withheld`. */
function toStatementItem(row: Evidence) {
  const { id, article, outletName, articleUrl, publishedOn, publishedBasis, field, value } = row;
  const { speaker, speakerRole, relay, origin, modality, polarity, start, end, quote, withheld } = row;
  const publication = { article, outlet: outletName, articleUrl, publishedOn, publishedBasis };
  const speech = { speaker, speakerRole, relay, origin, modality, polarity };
  return {
    id,
    ...publication,
    field,
    value,
    ...speech,
    start,
    end,
    quote,
    sentence: joinSentence(row.sentence),
    withheld,
  };
}

function joinSentence(sentence: Sentence | null): string | null {
  return sentence && `${sentence.before}${sentence.quote}${sentence.after}`;
}
