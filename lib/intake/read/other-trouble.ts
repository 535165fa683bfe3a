import { alternatives } from '../any-of';
import type { Span } from '../sentences';

// Prisons are hit by much that is no attack.
const TROUBLES = alternatives`
  overcrowding
  surpopulation
  surencombrement
  strikes?
  greves?
  mouvement
  heat ?wave
  canicule
  floods?
  flooding
  inondations?
  storms?
  tempetes?
  covid
  epidemi[a-z]+
  shortages?
  manque
  penurie
  punaises
  bed ?bugs
  rats
  suicides?
  cuts
  coupes
  outage
  panne
  criticism
  critiques?
  lack
`;
const NO_ATTACK = new RegExp(
  String.raw`^ (?:[a-z]+ )?(?:by|par|with|de|d'|of) ?(?:the |a |an |la |le |les |l'|une? |des )?(?:[a-z]+ )?${TROUBLES}\b`,
);

const OF_COMPUTERS =
  /\b(?:cyber-?(?:attack|attaque)s?|ransom-?ware|rancongiciels?|hackers?|(?:computer|it) (?:networks?|systems?|attacks?)|(?:attaques?|reseaux?|pannes?|systemes?) informatiques?|pirat(?:age|es?) informatiques?)\b/;

/** Whether a prison is "hit" or "touché" by something that is no attack, or an attack is one on computers. */
export const isOtherTrouble = (folded: string, act: Span, clause: Span) =>
  NO_ATTACK.test(folded.slice(act.end, act.end + 70)) ||
  OF_COMPUTERS.test(folded.slice(clause.start, clause.end));

const DRONE =
  /\bdrones?\b[^,;.]{0,24}\b(?:abattu|detruit|neutralise|shot|downed|brought down|touche)|\b(?:abattu|neutralise|shot|downed|brought down)\b[^,;.]{0,24}\bdrones?\b/;

/** Whether what was shot at is a drone. */
export const isAtDrone = (folded: string, { kind, start, end }: Span & { kind: string }, clause: Span) =>
  kind === 'shots' &&
  DRONE.test(folded.slice(Math.max(clause.start, start - 60), Math.min(clause.end, end + 60)));
