import { alternatives } from '../any-of';
import type { Span } from '../sentences';

// What a suspect did before: "previous convictions for", « déjà condamné pour », « connu des services de police pour ».
const RECORD = alternatives`
  (?:previous|prior|past|earlier|former|several|many) convictions?
  previously (?:convicted|jailed|sentenced|imprisoned|arrested)
  (?:criminal|police|judicial) (?:record|past|history)
  known (?:to (?:the )?(?:police|courts?|justice|authorities|investigators|gendarmes|law))
  history of
  a record for
  (?:is|was|are|were|already|currently) serving
  (?:had|has|have) (?:already|previously) been (?:jailed|tried|convicted|sentenced|imprisoned|prosecuted|arrested)
  (?:deja|anterieurement|precedemment) (?:ete )?(?:condamn|jug|incarcer|ecrou|interpell|poursuivi|epingl|mis en cause|arret)[a-z]*
  (?:purg|execut)(?:e|ent|ait|aient|ant) (?:actuellement |alors )?(?:une?|des|sa|leur|deux) (?:[a-z]+ )?peines?
  casiers?(?: judiciaires?)?
  antecedents?
  (?:defavorablement|bien|tres) connue?s?
  connue?s? (?:des|de la|de|pour|par|du) ?(?:services?|police|justice|forces|gendarmes|enqueteurs|policiers|avoir|des|tribunal|tribunaux)
  passe (?:judiciaire|penal)
  (?:already|previously) been used
  deja servi
  condamnations? (?:anterieures?|precedentes?|passees?)
`;
const OF_RECORD = new RegExp(String.raw`\b${RECORD}\b[^.;]{0,110}$`);
// "Had been jailed for firing at a bar", where the text tells no more of it.
const JUDGED_FOR =
  /\b(?:(?:had|has) been|avait (?:deja )?ete|avaient ete) (?:jailed|tried|convicted|sentenced|imprisoned|prosecuted|jug|condamn|incarcer|ecrou|poursuivi)[a-z]* [^.;]{0,40}?(?:for|pour|over) [^.;]{0,40}$/;

// « Les policiers ont tiré », "police fired": it is they who did.
const POLICE_FIRED =
  /\b(?:police(?: officers?)?|officers?|guards?|warders?|gendarmes?|policiers?|militaires?|surveillante?s?|gardiens?|forces de l'ordre|patrouille|patrol)(?: (?:ont|a|avaient|avait|had|have|has|then|also|alors|aussi|ensuite|immediatement)){0,3} (?:tir(?:e|ent|erent|er)\b|ouv(?:ert|re|rent|rirent) le feu|riposte|fait usage|fired\b(?! (?:at|on|upon) by)|open(?:ed|s)? fire|returned fire|shot (?:at|towards?) )/;
// « Les tirs de la police », "shots were fired by officers".
const BY_THEM =
  /^[a-z' -]{0,24} (?:by|from|par|de|des) (?:the |la |les |des |un |an? )?(?:police|policiers?|gendarmes?|forces de l'ordre)\b/;

// « Frappé par un détenu », "punched by an inmate".
const BY_INMATE =
  /^[a-z' -]{0,70}?\b(?:by|par) (?:an?|another|two|three|several|some|its|une?|deux|trois|plusieurs|des|le|les|l') ?(?:[a-z]+ )?(?:inmates?|prisoners?|detainees?|convicts?|detenue?s?|prisonniers?|codetenus?)\b/;
const INMATE_DID =
  /\b(?:an?|the|another|two|three|several|une?|le|deux|trois|plusieurs|des) (?:[a-z-]+ )?(?:inmates?|prisoners?|detainees?|detenue?s?|prisonniers?)(?: [a-z0-9,' -]{2,40})? (?:had |has |have |a |ont |avait |avaient )?(?:(?:violemment|again|encore|soudain|then) )?(?:tried to|attempted to|tente d[e'] ?|essaye d[e'] ?|voulu )?$/;

// « Plusieurs fusillades ces dernières semaines »: what the neighbourhood has seen.
const LATELY =
  /\b(?:ces|au cours des|dans les) derni(?:er|ere)s (?:semaines|mois|annees)\b|\b(?:in|over|during) (?:recent|the (?:last|past)(?: few)?) (?:weeks|months|years)\b|\bregulierement\b|\bregularly\b/;

// « Des tags sur un abribus près de la prison »: nothing of the prison's, nor of its staff's.
const OF_STREET =
  /\b(?:abri-?bus|abris? de bus|arrets? de (?:bus|tram)|bus (?:shelters?|stops?)|tram stops?|panneaux? (?:de signalisation|publicitaires?|routiers?|d'affichage)|(?:road|street) signs?|billboards?|ronds?-points?|roundabouts?|transforma(?:teur|tor)s?|lamp ?posts?|lampadaires?|mobilier urbain|underpass(?:es)?|bridges?|(?:un|le|du) pont)\b/;
const OF_PRISON =
  /\b(?:walls?|murs?|gates?|portails?|portes?|doors?|facades?|enceinte|entrees?|entrances?|cars?|voitures?|vehicules?|vehicles?|halls?)\b/;

// "In a separate case, a man was shot": of another place, which the sentence does not name.
const OTHER_CASE =
  /^"?(?:in (?:a separate|an unrelated|another) (?:case|affair|matter|incident|investigation)|dans une (?:autre|tout autre) (?:affaire|enquete|procedure))\b/;

/** Whether a deed is one that a suspect did before, that the police did, or that an inmate did; `isNamed`: it names a prison as where, `isPlaced`: any place. */
export function isOfOthers(
  folded: string,
  { start, end, kind }: Span & { kind: string },
  { sentence, isNamed, isPlaced }: { sentence: Span; isNamed: boolean; isPlaced: boolean },
): boolean {
  const words = folded.slice(sentence.start, sentence.end);
  if (kind === 'paint') return OF_STREET.test(words) && !OF_PRISON.test(words);
  const lead = folded.slice(Math.max(sentence.start, start - 180), start);
  if (!isNamed && LATELY.test(words)) return true;
  if (!isPlaced && OTHER_CASE.test(words)) return true;
  if (OF_RECORD.test(lead) || (JUDGED_FOR.test(lead) && !isNamed)) return true;
  if (kind === 'shots')
    return (
      POLICE_FIRED.test(folded.slice(Math.max(sentence.start, start - 120), end + 16)) ||
      BY_THEM.test(folded.slice(end, Math.min(sentence.end, end + 70)))
    );
  if (kind !== 'assault') return false;
  return INMATE_DID.test(lead) || BY_INMATE.test(folded.slice(start, Math.min(sentence.end, end + 80)));
}
