import { everyOf } from '../../any-of';

/** What those who answer for it tell of an attack besides how it was done: what was wrecked, who came, who was hurt, what lay there. */
export const FACTS = everyOf`
  soot
  smoke
  damage[ds]?
  intact
  charred
  melted
  caught (?!up|out|on)
  petrol
  fuel
  firelighters?
  accelerant
  bottles?
  rags?
  wick
  bounced
  thrown
  hurled
  cut the
  bolt (?:cutters?|croppers?)
  smashed
  glass
  windows?
  tyres?
  holes?
  bullets?
  weapons?
  guns?
  motorbikes?
  culprits?
  attackers?
  assailants?
  perpetrators?
  gunmen
  hooded
  masked
  fled
  they ran
  running
  drove off
  boy
  lads?
  wife
  injur[a-z]*
  unhurt
  nobody hurt
  wound[a-z]*
  (?:nose|arm|wrist|hand|leg) (?:was|is|had been) broken
  hospital
  deliberate(?:ly)?
  arson
  inscriptions?
  tags?
  belong[a-z]*
  chassis
  destroyed
  nothing (?:was|has been|had been|but|remained|else)
  nothing more
  started
  said (?:that )?both
  admitted
  detained
  suie
  fumee
  degats?
  abime[a-z]*
  casse[ers]*
  brise[a-z]*
  vitres?
  bardage
  detrui[a-z]*
  noirci[a-z]*
  hydrocarbure
  essence
  liquide
  bouteilles?
  meche
  allumettes?
  s?'?enflamm[a-z]*
  etein[a-z]*
  extincteurs?
  pris (?:feu|tout)
  (?:prenne|prit) feu
  cela n'a pas pris
  pneus?
  creve[a-z]*
  lacere[a-z]*
  trous?
  impacts?
  balles?
  armes?
  pistolet
  calibre
  trottinette
  auteurs?
  agresseurs?
  assaillants?
  individus?
  cagoul[a-z]*
  masques?
  fuite
  enfui[a-z]*
  indemnes?
  bless[a-z]*
  volontaire
  origine criminelle
  geste prepare
  expedition
  aucun message
  appart(?:enait|enaient|iendrait|ient)
  releve nos plaques
  intrusion
  tag
  perdue?s?
  le lit
  coupure
  rien d'autre
  rien n'a (?:ete|brule)
  il ne reste rien
  reconnu (?:avoir|les faits)
  interpelle[a-z]*
  aurai(?:t|ent) crie
`;
