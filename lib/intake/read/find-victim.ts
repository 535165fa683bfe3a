import type { Victim } from '../../domain/statement';
import type { Span } from '../sentences';
import { distance, findSpans, overlaps, type PlaceMark } from './mark';

const UNION =
  /\b(?:union (?:representative|official|delegate|leader)s?|(?:delegue(?:e)?|representante?|responsable) syndica(?:l|le)|syndicaliste|trade unionist)\b/g;
const OFFICER =
  /\b(?:prison (?:officers?|guards?|warders?)|guards?|warders?|officers?|surveillante?s?|agente?s?(?: penitentiaires?)?|gardien(?:ne)?s? de prison|fonctionnaire)\b/g;

/** Whose home a stretch of text speaks of, by role and place of work; null where it names no one. */
export function findVictim(
  folded: string,
  home: PlaceMark & { sentence: Span },
  places: readonly PlaceMark[],
): (Span & { victim: Victim }) | null {
  const within = home.sentence;
  const homes = places.filter((place) => place.kind === 'home' && overlaps(place, within));
  const isOwn = (person: Span) =>
    !homes.some((other) => other.start !== home.start && distance(other, person) < distance(home, person));
  const union = findSpans(folded, UNION, within).find(isOwn);
  const found = union ?? findSpans(folded, OFFICER, within).find(isOwn);
  if (!found) return null;
  const work = places.find((place) => place.role === 'workplace' && overlaps(place, within));
  const role = union ? 'union_representative' : 'prison_officer';
  return { start: found.start, end: found.end, victim: { role, worksAt: work?.slugs[0] ?? null } };
}
