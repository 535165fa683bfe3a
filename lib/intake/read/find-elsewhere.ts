import { alternatives, everyOf } from '../any-of';
import type { Span } from '../sentences';
import { findSpans } from './mark';

const ELSEWHERE = everyOf`
  (?:facades?|immeubles?|batiments?) voisine?s?
  (?:nearby|neighbou?ring|adjacent|next-door) buildings?
  police stations?
  commissariats?
  hotels? de police
  police (?:headquarters|hq|barracks)
  (?:bus|tram|coach) (?:depots?|garages?|stations?)
  depots? de (?:bus|tramways?|cars)
  gare routiere
  casernes? (?:de|des) (?:sapeurs-)?pompiers
  fire stations?
  (?:permanence|local) (?:parlementaire|d'une? (?:deputee?|elue?|senat(?:eur|rice)))
  (?:brigade|caserne|poste) de gendarmerie
  gendarmerie (?:post|station|barracks)
  (?:gendarmerie|(?:municipal |national )?police) (?:vehicles?|cars?|vans?|motorbikes?)\b(?=[a-z' ]{0,40}\b(?:(?:was|were|had been|has been) (?:also |then )?(?:burn|torch|set|attack|damag|hit|shot|destroy|smash|target)|had (?:its|their)))
  (?:voitures?|vehicules?|fourgons?|motos?) (?:de |de la |du )?(?:police|gendarmerie|policiers?)(?: municipale| nationale)?\b(?=[a-z' ]{0,40}\b(?:(?:a|ont|avai(?:t|ent)) (?:ete |pris feu|brule)|incendi|brul))
  (?:(?:voitures?|vehicules?|fourgons?|patrouilles?|motards?) (?:de |de la )?(?:police|gendarmerie)|police (?:cars?|vans?|patrols?|vehicles?|officers?))\b(?<=\b(?:sur|contre|vise|at|on|into|against|rammed) (?:une?|la|le|deux|des|an?|the|two) [a-z ]{6,32})
  town halls?
  city halls?
  mairies?
  hotel de ville
  tribuna(?:l|ux)\b(?! (?:correctionnel |judiciaire |pour enfants |d(?:e |u |')(?:la |l')?[a-z'-]+ ){0,3}(?:ne |n'|doit|devra|dira|tranch|jug|condamn|examin|se pench|s'est pench|a (?:jug|condamn|relax|reconnu|examin|prononc)))
  palais de justice
  courthouses?
  court houses?
  supermarkets?
  supermarches?
  lycees?
  (?<!(?:training|prison|service|service's|staff|administration) )colleges?\b(?! (?:that|which|where|for) )
  high schools?
  churches
  mosques?
  mosquees?
  synagogues?
  (?:tobacconist|baker|butcher|grocer|hairdresser|chemist|estate agent)(?:'s|s')(?= (?:in|on|near|was|had|shop|window|shutter|of)\b)
  (?:bakery|pharmacy|kebab shop|corner shop|betting shop|launderette|petrol station)
  (?:bureaux? de tabac|(?<!\ba )tabac|boulangerie|pharmacie|epicerie|kebab|salon de coiffure|laverie|station-service|agence immobiliere)
  (?:entrepots?|usines?)\b(?! (?:de la|du|de l')? ?(?:prison|penitentiaire|centre|etablissement|maison d'arret))
  (?:factor(?:y|ies)|farms)
  bijouteries?
  jewell?er(?:y|'s)(?: shop| store)?
  cash ?(?:machines?|points?|dispensers?)
  distributeurs? (?:automatiques? )?de billets
  concessions?
  concessionnaires?
  garagistes?
  (?:car|motor) dealers?
  dealerships?
  restaurants?
  snacks?
  (?:bars? a |bar a )chicha
  hookah (?:bars?|lounges?)
  nightclubs?
  (?<!(?:iron|metal|steel|behind|wooden|window|cell) )bars?\b
  points? de deal
  toll(?: ?booths?| ?gates?| plaza)
  peages?
  (?:protection judiciaire de la jeunesse|pjj)\b(?<!\b(?:voitures?|vehicules?|fourgon(?:nette)?s?|camion(?:nette)?s?|educateurs?|agents?|personnels?) (?:de |de la |d'educateurs de la |du personnel de la )(?:protection judiciaire de la jeunesse|pjj))
  (?:judicial )?(?:youth|juvenile) (?:justice|protection|judicial protection)
  judicial (?:youth )?protection
  (?:inter-?)?regional directorate of the (?:prison|penitentiary) services?\b(?! (?:in|at|of) )
`;

// "We're hearing from the town hall", « selon la mairie de X »: who says it, and no place.
const TOLD_BY =
  /\b(?:according to|(?:hear|heard|hearing|learn(?:ed|t)?|confirmed|reported|told|statement|word) (?:from|by)|selon|d'apres|(?:appris|indique-t-on|precise-t-on|confirme-t-on|source|apprend-on) (?:de|a|aupres de)) (?:the |la |le |l')?$/;
const SAYING = alternatives`
  says?
  said
  told
  tells
  add(?:s|ed)
  report(?:s|ed)
  confirm(?:s|ed)
  announce(?:s|d)
  told
  (?:a |vient d[e'] ?)?(?:indiqu|precis|annonc|confirm|affirm|assur|expliqu|rapport|ajout|signal|communiqu)(?:e|er|ait)
  (?:a )?(?:dit|fait savoir)
`;
// « …, confirme la mairie ».
const SAID_BY = new RegExp(String.raw`\b${SAYING},? (?:the |la |le |les |l'|un |une )?$`);
const THEN_SAYS = new RegExp(
  String.raw`^(?: (?:of|in|at|de|du|d'|a) ?(?:la |le |les |the )?[a-z'-]{2,30})?(?:, [a-z' -]{2,40},)? (?:has |have )?${SAYING}\b`,
);

// « Condamnés par le tribunal », "appeared before the court".
const isCourt = (words: string) => /^(?:tribuna|palais de justice|court)/.test(words);
const JUDGED_BY = /\b(?:par|devant|by|before) (?:le |un |the |a )?$/;

/** Police stations, town halls, shops: what is attacked there is no prison's, unless they only tell of it. */
export const findElsewhere = (folded: string, sentence: Span): Span[] =>
  findSpans(folded, ELSEWHERE, sentence).filter(
    ({ start, end }) =>
      !TOLD_BY.test(folded.slice(Math.max(sentence.start, start - 40), start)) &&
      !SAID_BY.test(folded.slice(Math.max(sentence.start, start - 30), start)) &&
      !THEN_SAYS.test(folded.slice(end, end + 90)) &&
      !(
        isCourt(folded.slice(start, end)) &&
        JUDGED_BY.test(folded.slice(Math.max(sentence.start, start - 20), start))
      ),
  );
