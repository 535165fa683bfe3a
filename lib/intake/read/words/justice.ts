import { alternatives } from '../../any-of';

/** What police do all over the country at once (source). */
export const SWEEP = '(?:arrestations|coup de filet|interpellations|perquisitions|raids?)';

/** What police and courts do, and where people are from (source). */
export const JUSTICE = alternatives`
  arrest(?:s|ed|ing)?
  detained
  apprehended
  (?:picked|rounded) up
  caught
  intercepted
  (?<!\b(?:rally|vigil|meeting|ceremony|gathering|protest|silence) (?:was |were |is )?)held
  in custody
  remanded
  jailed
  questioned
  interviewed
  charged
  indicted
  raid(?:s|ed|ing)?
  search(?:es|ed|ing)?
  seized
  trials?
  tried
  judged
  sentenced
  convicted
  acquitted
  appear(?:s|ed|ing)? (?:before|in court|in the dock)
  brought before
  hearing
  transferred
  lives?
  lived
  living
  resident
  born
  raised
  grew up
  (?:comes?|came|hails?) from
  native
  originally
  flats?
  hideouts?
  lock-ups?
  interpell[a-z]+
  arretee?s?
  arrestations?
  apprehende[a-z]*
  cueillie?s?
  gardes? a vue
  coups? de filet
  operations? (?:de police|policieres?|d'interpellations?|judiciaires?)
  police operations?
  (?:enquete|travail) de (?:terrain|voisinage)
  perquisition[a-z]*
  saisie?s?
  defere[a-z]*
  presentee?s?
  jug(?:e|ee|es|ees|ement|er)
  proces
  condamn[a-z]+
  comparu[a-z]*
  comparai[a-z]+
  comparution
  relaxee?s?
  acquitte[a-z]*
  mis(?:es?)? en examen
  ecrou[a-z]+
  incarcer[a-z]+
  detention provisoire
  place[a-z]* en detention
  originaires?
  natifs?
  nee?s?(?= (?:en (?:19|20)\d\d|le \d|a|au|aux|dans|pres)\b)
  domiciliee?s?
  demeurant
  habit(?:e|ent|ant|ants|aient|ait)
  vi(?:t|vent|vant|vaient|vait)
  resid(?:e|ent|ant|aient|ait)
  grandi
  planques?
  (?:with|by|from) (?:(?:the|his|her|their|its|our) )?(?:colleagues|counterparts|detectives|investigators|prosecutors|forensic (?:teams?|experts?|officers))
  (?:detectives|investigators|forensic (?:teams?|experts?)|reinforcements)
  (?:avec|par|aux?|de) (?:(?:ses|leurs|des|les) )?(?:homologues|collegues|confreres)
  (?:en (?:lien|liaison|relation)|de concert|conjointement) avec
  (?:speaking|spoke) (?:to (?:reporters|journalists|the press|the media) )?(?=(?:in|at|from|on|earlier)\b)
  told (?:reporters|journalists|the press|a (?:news|press) conference)(?! (?:[a-z]+ ){0,3}that\b)
  (?:news|press) conference(?! (?:[a-z]+ ){0,3}that\b)
  conference de presse(?! (?:[a-z]+ ){0,3}qu[e'])
  s'(?:est |etait )?exprim[a-z]+(?= (?:a|au|depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)
`;

/** What may stand between such a word and its town (source): nothing that was done. */
export const JUSTICE_GAP = String.raw`(?:(?!attack|attaqu|prison|jail|maison|centre|fire|feu|incend|brul|burn|shot|shoot|tir|torch|hit\b|vis|targ|cibl|where|ou\b|que\b|after|apres)[a-z0-9,'-]{1,18} ){0,7}?`;

/** What courts and police do to somebody for a deed (source). */
export const JUDGED = alternatives`
  sentenced
  convicted
  jailed
  sent (?:down|to (?:prison|jail))
  acquitted
  cleared
  charged
  indicted
  remanded
  tried
  (?:went|going|goes|put|stood|stand) on trial
  arrested
  detained
  given (?:[a-z]+ ){0,3}(?:years?|months?)
  handed (?:[a-z0-9-]+ ){0,4}(?:years?|months?|sentence|term)
  extradited
  condamnee?s?
  relaxee?s?
  acquittee?s?
  jugee?s?
  ecrouee?s?
  incarceree?s?
  interpellee?s?
  arretee?s?
  mis(?:es?)? en examen
  comparai(?:t|ent|ssai(?:t|ent))
  comparu
`;

/** "On Friday night 21 people were charged over the attacks": what a night of judges tells of. */
export const CHARGED =
  /\b(?:(?:were|was|been) (?:charged|indicted|remanded|placed under (?:formal )?investigation)|(?:a|ont|avai(?:t|ent)) ete (?:mis(?:es?)? en examen|ecrouee?s?)|mis(?:es?)? en examen)\b/;
