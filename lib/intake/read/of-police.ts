import type { Span } from '../sentences';
import { SWEEP } from './words/justice';
import { SAYS_PRISON } from './words/story';

// « Deux cents policiers ont frappé aux portes ».
const BY_POLICE = new RegExp(
  String.raw`\b(?:police(?: officers)?|policiers|gendarmes|enqueteurs|detectives|${SWEEP}) (?:(?:a|ont|have|had|also|aussi) ){0,2}$`,
);

/** Whether it is the police who hit or struck, in search of attackers. */
export const isByPolice = (folded: string, act: Span, clause: Span) =>
  BY_POLICE.test(folded.slice(Math.max(clause.start, act.start - 40), act.start));

// "The garage of a gendarme", « la voiture d'un policier ».
const OWNED_BY_POLICE =
  /\b(?:cars?|vans?|homes?|houses?|garages?|doors?) (?:of|belonging to) (?:an?|two|the) (?:police officers?|police(?:wo)?man|gendarmes?|firefighters?)\b|\b(?:voiture|vehicule|domicile|moto|maison|garage|portail)s? (?:d'une?|de deux) (?:policier|policiere|gendarme|pompier)s?\b|\b(?:police officer|gendarme)'s (?:cars?|home|house|garage|van)\b/;

/** Whether a sentence tells what was done to the police, and speaks of no prison. */
export const isToPolice = (sentence: string) => OWNED_BY_POLICE.test(sentence) && !SAYS_PRISON.test(sentence);
