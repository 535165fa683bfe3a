import { alternatives } from '../any-of';
import { PRISON } from './prison-words';

const LOCKS_UP = alternatives`
  (?:lock(?:s|ed|ing)?|shut(?:s|ting)?)(?: (?:them|him|her))? (?:away|up)
  (?:isolat|segregat)(?:e|es|ed|ing)
  (?:to|will|would|could|be|being|are|been) (?:hold|house[d]?|held|keep|kept|moved?|transfer(?:red)?|jailed|sent|send)
  (?:isol|incarcer|enferm|regroup|transfer)(?:er|ons|ait|ant)
  (?:etre|seront|sera|seraient|serait|sont|est) (?:transfere|place|detenu|regroupe|enferme|incarcere|isole)e?s?
  placer
`;
const PUTS_THERE = new RegExp(
  String.raw`\b${LOCKS_UP}\b(?: (?!(?:after|following|before|because|since|over|for|accused|suspected|charged|apres|avant|parce|depuis|suite|pour)\b)[a-z0-9'()-]+){0,14} (?:in|at|to|a|au|aux|dans|vers|de|d'|and|et)(?: the| la| le| les)? ?$`,
);
const MADE = alternatives`
  conversions?
  transformations?
  (?:re)?opening
  construction
  creation
  (?:re)?ouverture
  amenagement
  inauguration
  refurbishment
`;
const MADE_THERE = new RegExp(
  String.raw`\b${MADE} (?:of|de|du|d'|des|a|at|in)\b(?! (?:(?:an? |une? |the |la )?(?:enquete|information|investigation|inquiry|probe|fire|feu|procedure))\b)(?: (?!(?:after|following|apres|suite|contre|on)\b)[a-z0-9'()-]+){0,10} ?$`,
);
const UNTOUCHED = alternatives`
  not (?:concerned|affected)
  non concernee?s?
  unaffected
  epargnee?s?
  (?:extra|more|stepped-up) patrols
  patrouilles renforcees
`;
const LEFT_ALONE = new RegExp(
  String.raw`\b${UNTOUCHED} ?[(,:]{1,2} ?(?:such as|for instance|for example|like|comme|par exemple|notamment)[a-z' ,]{0,50}$`,
);

/** "Two miles from", « à trois kilomètres de » (source). */
export const FAR = String.raw`\b(?:kilomet(?:re|er)s?|kms?|miles) (?:(?:away )?from|d[e'])`;
const FAR_FROM = new RegExp(
  `${FAR} ?(?:the |la |le |l')?(?:${PRISON} (?:of |in |at |de |d'|du |des )?(?:la |le |les )?)?$`,
);

/** Whether the words before a name say for whom a prison is or is made, that it was left alone or that it is far: "his plan to lock up traffickers in X". */
export const isToldAside = (lead: string): boolean =>
  PUTS_THERE.test(lead) || MADE_THERE.test(lead) || LEFT_ALONE.test(lead) || FAR_FROM.test(lead);
