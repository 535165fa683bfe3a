import { alternatives } from '../any-of';
import { FOREIGN, FOREIGN_BUT } from './words/foreign';

// "Charleville, close to Belgium": where a French town lies.
const NEAR = alternatives`
  (?:very )?close to
  near
  next to
  bordering
  not far from
  a stone's throw from
  (?:kilomet(?:re|er)s?|km|miles?|minutes) from
  pres d[eu']
  proche d[eu']
  voisine? d[eu']
  non loin d[eu']
  aux portes d[eu']
  a (?:deux pas|quelques (?:kilometres|minutes)|\d{1,2} (?:km|kilometres|minutes)) d[eu']
`;
const NEIGHBOURS = alternatives`
  belgium
  belgique
  spain
  espagne
  germany
  allemagne
  switzerland
  suisse
  italy
  italie
  luxembourg
  saarland
  sarre
  baden
  rhineland
  palatinat
  palatinate
  wallon(?:ie|ia)
  flandres?
  flanders
  hainaut
  catalonia
  catalogne
  piedmont
  piemont
  liguri[ae]
  navarr[ae]
`;
const PEOPLE = `(?:belgian|spanish|german|swiss|italian|catalan|basque|luxembourg|belge|espagnole|allemande|suisse|italienne|catalane|luxembourgeoise)`;
const BORDER = `(?:the )?${PEOPLE} (?:border|frontier)|(?:la )?frontiere ${PEOPLE}`;
// "A half-hour drive from Tournai", « à une demi-heure de Mons ».
const AWAY = `(?:drive|ride|walk|hours?|minutes|miles?|kilomet(?:re|er)s|km|heures?|route) (?:(?:north|south|east|west|away|de route|de voiture) )?(?:from|of|d[eu']) ?[a-z-]{3,20}`;
const BY_THE_BORDER = new RegExp(
  String.raw`\b(?:${NEAR} ?(?:the |la |le |l')?${NEIGHBOURS}|(?:${NEAR}|on|at|along|sur|a) ?(?:${BORDER})|${AWAY})\b`,
  'g',
);

/** Whether a sentence names another country, or a town or people of one. */
export const namesForeign = (sentence: string) =>
  FOREIGN.test(sentence) && FOREIGN.test(sentence.replace(BY_THE_BORDER, ' '));

/** Whether what a sentence names of abroad is no more than a nationality or a trade. */
export const isOnlyTrade = (sentence: string) => FOREIGN_BUT.test(sentence);
