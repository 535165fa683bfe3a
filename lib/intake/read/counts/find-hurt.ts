import { alternatives, everyOf } from '../../any-of';
import type { Span } from '../../sentences';
import { findSpans } from '../mark';
import { STAFF } from '../prison-words';
import { ADJECTIVES, AMOUNT, exactly, OF } from './amounts';
import { type CountMark, collectAmounts } from './count-mark';
import { PERSONS } from './find-persons';

const HURT = alternatives`
  injured
  hurt
  wounded
  treated
  hospitali[sz]ed
  taken to (?:the )?hospital
  grazed
  concussed
  blesse(?:e|s|es)?
  touche(?:e|s|es)? par balles?
  incommode(?:e|s|es)?
  intoxique(?:e|s|es)?
  hospitalise(?:e|s|es)?
`;
const DEAD = '(?:killed|dead|died|tue(?:e|s|es)?|mort(?:e|s|es)?|decede(?:e|s|es)?)';
const WHO = `(?:${PERSONS}|${STAFF}|residents?|habitante?s?|riverains?|members?|colleagues?|collegues?|tenants?|locataires?|neighbou?rs?|voisine?s?|children|enfants?|women|passers-by|passante?s?)`;
const BEING =
  '(?: (?:was|were|has been|have been|had to be|a ete|ont ete|ete|legerement|slightly|lightly|badly|seriously|grievement|had been|being|also|en etat de choc et))*';
const counted = (state: string) =>
  new RegExp(
    `(?<![a-z0-9'-])${AMOUNT}${OF}${ADJECTIVES}(?:${WHO})?(?: d'entre (?:eux|elles)| of (?:them|whom))?,?${BEING} ?(?<![a-z])(?:${state})\\b`,
    'y',
  );

const WOUND = alternatives`
  broken
  fractured
  dislocated
  sprained
  cuts?
  bruis(?:e|es|ing)
  burns
  injur(?:y|ies)
  wounds?
  concussion
  hearing (?:damage|loss)
  smoke inhalation
  shock injuries
  fractures?
  plaies?
  brulures?
  blessures?
  contusions?
  entorses?
  traumatismes?
  coupures?
  acouphenes?
`;
const SUFFERS =
  "(?:suffered|suffers|sustained|received|has|had|came away with|escaped with|souffre(?:nt)?|souffrait|a souffert|presente(?:nt)?|a subi|ont subi|souffrant|n'a qu'|s.en (?:sort|tire)(?:ent)? avec)";
const SUFFERING = new RegExp(
  `(?<![a-z0-9'-])${AMOUNT}${OF}${ADJECTIVES}${WHO}(?: [a-z-]{4,14})?(?:, (?:qui|who) [a-z' ]{3,40},| who [a-z ]{0,20}|,? [a-z]{4,10} et)? ${SUFFERS} ?[a-z' ]{0,24}?${WOUND}\\b`,
  'y',
);
// "Injuring two officers", « blessant légèrement un surveillant ».
const INJURING = new RegExp(
  `\\b(?:injuring|wounding|hurting|blessant|a blesse|ont blesse|(?:slightly|lightly|seriously|badly) (?:injured|wounded|hurt))(?: [a-z]{3,14}(?:ment|ly))? ${AMOUNT}${OF}${ADJECTIVES}${WHO}\\b`,
  'g',
);
const STRUCK = alternatives`
  shot in
  hit in
  struck in
  cut (?:on|by)
  grazed by
  stabbed
  treated for
  treated in
  treated by
  taken to (?:the )?hospital
  hurt
  injured
  wounded
  touchee?s? (?:a la|au|par)
  atteinte?s? (?:a la|au|par)
  coupee?s? (?:a la|au|par)
  blessee?
  intoxiquee?
  hospitalisee?
  brulee? (?:a|au|aux)
`;
// "Burned his hand", "is in hospital with a broken arm", « s'est brûlé en tentant … ».
const SOMEBODY = `(?:he|she|il|elle|(?:an?|one|the|une?|le|la|l'|his|her) ?(?:[a-z-]{2,14} ){0,2}?(?:${STAFF}|man|woman|homme|femme))`;
const HURT_ONESELF = `${SOMEBODY} (?:who [a-z' ]{0,40}? |qui [a-z' ]{0,40}? )?(?:(?:burned|burnt|cut|injured|hurt|broke|sprained|twisted) (?:his|her) [a-z]+|s'est (?:[a-z]+ment )?(?:brule|coupe|blesse|casse|foule|luxe|entaille)e?|[a-z' ]{0,50}?(?:is|was|are|remains|ended up|est|a fini|se trouve) (?:in (?:the )?hospital|a l'hopital|with (?:a|two) (?:broken|fractured|dislocated|sprained) [a-z]+))`;
const BYSTANDER = alternatives`
  man
  woman
  resident
  caretaker
  husband
  wife
  son
  daughter
  neighbour
  driver
  homme
  femme
  habitante?
  riveraine?
  passer-by
  passante?
  voisine?
  mari
  epouse
  conjointe?
  concierge
  educat(?:eur|rice)
`;
// "One has a broken finger", « légèrement intoxiqué, il a été … », « souffrant d'une fracture, l'homme … ».
const STATE = `(?:one|another|l'une?) (?:of (?:them|whom) |d'(?:eux|elles) )?${SUFFERS} [a-z' ]{0,24}?${WOUND}|(?:intoxiquee?|blessee?|incommodee?|brulee?|touchee?), (?:il|elle) (?:a|est)|souffrant d[e'] ?[a-z' ]{0,24}?${WOUND}[a-z' ]{0,20}, (?:l'|le |la )|(?:le fonctionnaire|l'homme|l'agente|la fonctionnaire|the man|the woman) ${SUFFERS} ?[a-z' ]{0,24}?${WOUND}`;
const ONE = new RegExp(
  `(?<![a-z0-9'-])(?:(?:an?|one|the|le|la|un|une|his|her|une?) (?:[a-z-]{2,14} ){0,2}?(?:${STAFF}|${BYSTANDER})(?:,(?: [a-z' ]{0,20}?,)?| [a-z' ]{0,24}?,?)?(?: (?:was|is|has been|had been|had to be|a ete|avait ete|est))?(?: (?:slightly|lightly|legerement|grievement|also))? ${STRUCK}|(?:he|she|il|elle|the officer|the guard|the victim|l'agent|la victime) ${SUFFERS} ?[a-z' ]{0,24}?${WOUND}|${STATE}|${HURT_ONESELF}|un blesse (?:leger|grave)|une blessee|(?:injured|wounded|hurt|a blesse|ont blesse) (?:an?|un|une) (?:[a-z-]{2,12} )?(?:${STAFF}|${PERSONS}|colleague|collegue)|(?:officer|guard|warder|man|woman)'s (?:nose|arm|wrist|hand|jaw|leg|ankle|foot|shoulder) (?:was|is|had been) (?:broken|fractured|dislocated)|(?:injuring|wounding|blessant)(?: [a-z]{3,14}(?:ment|ly))? (?:an?|un|une|one) (?:[a-z-]{2,12} )?(?:${STAFF}|${PERSONS}))\\b`,
  'g',
);
const NOBODY = everyOf`
  (?:nobody|no[ -]?one) (?:was|is|has been|had been|were) (?:[a-z]+ )?(?:hurt|injured|hit|harmed|struck|wounded)
  no (?:injur(?:y|ies)|casualt(?:y|ies)|victims?|wounded|one hurt)
  (?:harming|hurting|injuring) (?:nobody|no one|no-one)
  without (?:injuring|hurting|causing injury|injuries)
  none of them was (?:hit|hurt)
  (?:was|were|escaped|is) (?:unhurt|unharmed|uninjured|not (?:hurt|injured|hit))
  aucun(?:e)? (?:blesse|victime|agent (?:n'a ete|blesse)|[a-z]{4,14} n'a ete (?:blesse|touche|atteint)e?)
  pas de (?:blesses?|victimes?)
  ni blesses?
  sans faire de (?:blesses?|victimes?)
  personne n'a ete (?:blesse|touche|atteint)e?
  n'ont? (?:pas )?(?:fait (?:ni |de |aucun |aucune )?(?:blesses?|victimes?))
  n'(?:a|ont|avait) (?:pas )?ete (?:blesse|atteint)(?:e|s|es)?
  n'a pas ete touchee?
  (?:sont|est) indemnes?
  il n'y a (?:pas|ni) (?:de |eu de )?(?:victime|blesse)s?
  on ne deplore (?:aucun|pas de|ni) ?(?:blesse|victime)?s?
`;

const HURT_BOTH =
  /\b(?:both|tous (?:les )?deux|toutes (?:les )?deux) (?:(?:were|was|are|ont ete|sont|had been) )?(?:[a-z]+(?:ly|ment) )?(?:injured|hurt|wounded|treated|hospitali[sz]ed|blesse|hospitalise|intoxique)/g;
const HURT_MANY = [counted(HURT), SUFFERING, INJURING];
const DEAD_MANY = counted(DEAD);
// « Un agent à pied, et c'était un mort »: there was none.
const WOULD_BE = /\b(?:et c'etait|on aurait eu|il y aurait eu|there would have been|we would have had) $/;
const IS_QUESTION = /\?[" ]*$/;
const STRANGERS = /\b(?:detenus?|inmates?|prisoners?|attackers?|assaillants?|suspects?)\b/;

/** How many were hurt or killed; "nobody was hurt" is nought. */
export function findHurt(folded: string, within: Span): CountMark[] {
  const many = HURT_MANY.flatMap((pattern) => collectAmounts(folded, within, { of: 'injured', pattern }));
  const both = findSpans(folded, HURT_BOTH, within).map(
    ({ start, end }): CountMark => ({ of: 'injured', quantity: exactly(2), start, end }),
  );
  // « Faudra-t-il un mort pour que … ? »: nobody died.
  const isAsked = IS_QUESTION.test(folded.slice(within.start, within.end));
  const dead = collectAmounts(folded, within, { of: 'killed', pattern: DEAD_MANY }).filter(
    ({ start }) => !isAsked && !WOULD_BE.test(folded.slice(Math.max(within.start, start - 24), start)),
  );
  const one = many.length + both.length > 0 ? [] : findSpans(folded, ONE, within);
  const some = [
    ...many,
    ...both,
    ...one.map(({ start, end }): CountMark => ({ of: 'injured', quantity: exactly(1), start, end })),
  ].filter(({ start, end }) => !STRANGERS.test(folded.slice(start, end)));
  const nobody = some.length > 0 ? [] : findSpans(folded, NOBODY, within).slice(0, 1);
  return [
    ...some.slice(0, 1),
    ...dead,
    ...nobody.map(({ start, end }): CountMark => ({ of: 'injured', quantity: exactly(0), start, end })),
  ];
}

/** Whether a sentence says that nobody was hurt: what it denies is no denial of the attack. */
export const saysNobodyHurt = (sentence: string) => sentence.search(NOBODY) >= 0;
