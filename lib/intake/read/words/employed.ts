import { alternatives } from '../../any-of';
import { STAFF } from '../prison-words';

/** Somebody works at a place, or spends his days there (source). */
export const EMPLOYED = alternatives`
  work(?:s|ing|ed)?
  employed
  posted
  based
  assigned
  affectee?s?\b
  travaill[a-z]+
  en poste
  exerc[a-z]+
  en fonction
  officie
  on duty
  (?:de service|de garde|en service)(?= (?:a (?!ete |pris |brule )|au |dans ))
  inmates?
  detenue?s?
`;

/** Somebody is held at a place (source). */
export const HELD = alternatives`
  incarcer[a-z]+
  detenue?s?(?= (?:a|au|aux|dans|depuis)\b)
  jailed
  held
  locked up
  imprisoned
  transfer[a-z]+
  ecroue[a-z]*
  awaiting trial
  spread (?:over|across|between)
  let out
  released
  amenee?s?
  extraite?s?
`;

/** Who belongs to a place (source). */
export const MEMBERS = alternatives`
  ${STAFF}(?: (?:de sport|des sports|sportifs?|technique|de formation|culturelle?|adjointe?|generale?|stagiaire|de nuit|en chef|retraitee?|principale?))?
  nurses?
  teachers?
  psychologists?
  social workers?
  chaplains?
  unions?
  cgt
  fo
  ufap(?:-unsa)?(?: justice)?
  fo justice
  members?
  membres?
  collegues?
  veterans?
  cadres?
  responsables?
  porte-parole
  spokes(?:man|woman|person)
  officials?
  sources?
  representante?s?
  colleagues?
  syndicats?
  camarades?
`;
