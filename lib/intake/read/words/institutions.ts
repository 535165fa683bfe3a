import { alternatives } from '../../any-of';

/** What has its seat in a town and says nothing of its prison, before the name. */
export const SEATED = alternatives`
  parquets?
  procureure?s?
  prosecutors?
  magistrats?
  juges?
  judges?
  tribuna(?:l|ux)
  cours?
  courts?
  maires?
  mairies?
  mayors?
  (?:town|city) halls?
  hotel de (?:ville|police)
  prefe(?:t|te|cture)s?
  universit(?:y|e)
  hospital
  laborator(?:y|ies)
  labs?
  laboratoires?
  institut(?:e)?
  hopital
  chu
  airport
  aeroport
  gare
  barreau
  club
  stade
  stadium
  police
  commissariat
  gendarmerie
  pompiers
  archbishop
  diocese
  rectorat
  academie
  metropole
  city council
  pole judiciaire
  jirs
  antenne
  correspond[ae]nte?s?
  envoyee?s? speciale?s?
  special correspondents?
  division
  offices?
`;

/** The same behind the name. */
export const SEATED_BEHIND = alternatives`
  prosecutors?
  prosecution
  public prosecutor
  mayor
  court
  university
  airport
  magistrates?
  police
  city council
  town hall
  prefecture
  judge
  bar association
  fire service
  fire brigade
  judiciaire
  criminal court
  docks
  port
  suburb of
`;

/** "A Grenoble suburb": where people come from. */
export const THEN_OUTSKIRTS =
  /^(?:'s)? (?:[a-z]+ )?(?:suburbs?|outskirts|housing estate|estate|neighbou?rhood|banlieue)\b/;
/** « La banlieue de Grenoble ». */
export const OUTSKIRTS_OF =
  /\b(?:suburbs?|outskirts|surroundings|banlieue|peripherie|agglomeration|faubourgs?|environs|alentours) (?:of|de|d'|du) ?(?:la |le )?$/;
