import { alternatives, anyOf } from '../../any-of';
import type { Span } from '../../sentences';
import { findSpans } from '../mark';
import { ADJECTIVES, AFTER, AMOUNT, exactly, OF } from './amounts';
import { type CountMark, collectAmounts } from './count-mark';
import { addNext } from './next-one';

/** Those who came (source). */
export const PERSONS = alternatives`
  men
  women
  man
  woman
  people
  persons?
  individuals?
  attackers?
  assailants?
  figures?
  youths?
  teenagers?
  gunmen
  intruders?
  hommes?
  femmes?
  individus?
  personnes?
  inconnus?
  auteurs?
  assaillants?
  silhouettes?
  adolescents?
  jeunes(?: gens| hommes)?
  tireurs?
  complices?
  lads?
  boys
  riders?
  motorcyclists?
  motards?
  hooligans?
  raiders
  vandals
  arsonists
  lascars
  gamins
  occupants?(?= (?:d'une? |of (?:an?|the) )(?:scooter|moto|voiture|vehicule|berline|car|van|motorbike|pick-?up))
`;
const PERSON = new RegExp(
  `(?<![a-z0-9'-])${AMOUNT}${OF}${ADJECTIVES}(?:${PERSONS})\\b(?! (?:living|who lived?|places?|mises? en))${AFTER}`,
  'y',
);
// « Les auteurs, venus à pied, seraient trois », "the attackers, four in number".
const NUMBERED = new RegExp(
  `\\b(?:(?:auteurs?|assaillants|agresseurs|individus|incendiaires|tireurs|attackers|assailants|culprits|gunmen)[a-z', ]{0,44}? (?:etaient|seraient|sont|auraient ete|au nombre de|were|numbered)|(?:ils|they) (?:etaient|seraient|were)) ${AMOUNT}(?= ?(?:[,.;:)"]|$|selon|d'apres|et |or |ou |in number|of them|and ))`,
  'g',
);
// Who was caught, heard or locked up was not seen at the deed.
const ARRESTED = anyOf`
  arrest[a-z]*
  arretee?s?
  interpell[a-z]*
  garde a vue
  custody
  suspects?
  condamn[a-z]*
  sentenced
  trial
  proces
  detained
  charged
  mise?s? en examen
  juge[a-z]*
  convicted
  detenus?
  inmates?
  prisoners?
  interroge[a-z]*
  questioned
  auditionne[a-z]*
  entendu[a-z]*
  ecroue[a-z]*
  accueill[a-z]*
  employs
  holds?
  houses?
  marched
  demonstrat[a-z]*
  rassembl[a-z]*
  reunies?
  accused
  murdered
  locked up
  detain
  heberg(?:e|es|ee|ees|ent|er|eait|eaient|eant)
  dorm[a-z]*
  sle(?:ep|eps|eping|pt)
  prevenus?
  compara[a-z]*
  follows
  released
  detention provisoire
  behind bars
  manifest[a-z]*
  suspected of
  soupconne[a-z]*
  formal investigation
  held
  (?:was|were|been) (?:moved|evacuated|rehoused|led out)
  evacue[a-z]*
  reloge[a-z]*
  (?:passe|passer|spent|spend) [a-z' ]{0,20}(?:nuit|night)
`;
const SIGHTED =
  '(?:seen|spotted|filmed|caught on|glimpsed|visible|apercue?s?|reperee?s?|filmee?s?|distinguee?s?|vue?s? (?:en train|s.eloign|courir|fuir))';
const ONE_PERSON = alternatives`
  man
  woman
  person
  figure
  gunman
  attacker
  assailant
  arsonist
  individual
  rider
  motorcyclist
  shooter
  youth
  intruder
  teenager
`;
const LONE = new RegExp(
  `\\b(?:a (?:lone|single) (?:(?:masked|hooded|armed) )?${ONE_PERSON}|one (?:man|woman|person|youth)(?! (?:in|was (?:hurt|injured|arrested)))|(?:un homme|une femme|un individu|une personne) seule?|une silhouette|(?:an?|une?) (?:[a-z-]{3,12} ){0,2}(?:man|woman|person|figure|youth|homme|femme|individu|personne)(?: (?:[a-z'-]{2,14} ){1,6}?|,? )(?:was |were |had been |has been |a ete |avait ete )?${SIGHTED})`,
  'g',
);
const nextPerson = (ordinal: string) => String.raw`\b(?:an?|une?) ${ordinal}(?! (?:car|vehic|voitur|van))\b`;

/** How many were seen at the deed: one only where the text sets him apart. */
export function findPersons(folded: string, within: Span): CountMark[] {
  const sentence = folded.slice(within.start, within.end);
  if (ARRESTED.test(sentence)) return [];
  const counted = [PERSON, NUMBERED]
    .flatMap((pattern) => collectAmounts(folded, within, { of: 'persons_seen', pattern }))
    .filter((mark) => isSome(mark) && !isPastClock(folded, mark))
    .map((mark) => addNext(folded, within, { mark, next: nextPerson }));
  const lone = counted.length > 0 ? [] : findSpans(folded, LONE, within);
  return [
    ...counted,
    ...lone.map(({ start, end }): CountMark => ({ of: 'persons_seen', quantity: exactly(1), start, end })),
  ];
}

/** "Plusieurs personnes" counts nobody; two and more with a number do. */
const isSome = ({ quantity }: CountMark) => quantity.qualifier !== 'several' && quantity.min !== 1;
/** "At 11pm attackers came". */
const isPastClock = (folded: string, { start, end }: Span) =>
  /\d ?(?:[ap]m|h)\b/.test(folded.slice(start, end));
