import { alternatives } from '../../any-of';

/** Vehicles. A source over folded text. */
export const VEHICLE = alternatives`
  cars?
  (?<=\b(?:the|their|car) )bonnets?
  (?:son|sa|leurs?|ses|le|un|une?|deux|trois|vieux) breaks?
  vehicles?
  pick-?ups?
  utes?
  tract(?:eu|o)rs?
  compactes?
  monospaces?
  cabriolets?
  clios?
  twingos?
  renaults?
  peugeots?
  citroens?
  dacias?
  audis?
  volkswagens?
  toyotas?
  mercedes
  bmws?
  skodas?
  fiats?
  opels?
  nissans?
  hyundais?
  kias?
  teslas?
  volvos?
  mazdas?
  suzukis?
  hondas?
  yamahas?
  kawasakis?
  vespas?
  dusters?
  meganes?
  sanderos?
  kangoos?
  deux-roues
  two-wheelers?
  vans?
  trucks?
  lorr(?:y|ies)
  minibus(?:es)?
  bus(?:es)?
  motorbikes?
  motorcycles?
  scooters?
  suvs?
  hatchbacks?
  saloons?
  sedans?
  campers?
  camper vans?
  caravans?
  trailers?
  quads?
  minivans?
  mopeds?
  jeeps?
  taxis?
  ambulances?
  voitures?
  vehicules?
  autos?
  fourgon(?:nette)?s?
  camion(?:nette)?s?
  motos?
  utilitaires?
  berlines?
  citadines?
  4x4
  autos?
  automobiles?
  pelleteuses?
  engins? de chantier
  excavators?
  diggers?
  bulldozers?
  fleet
  autocars?
  minibus
`;

/** Buildings and their parts. A source over folded text. */
export const BUILDING = alternatives`
  gates?
  doors?
  portals?
  gatehouse
  entrance(?:s| halls?| gates?)?
  entryway
  letter[ -]?box(?:es)?
  mailbox(?:es)?
  boites? aux lettres
  lobby
  hall(?:way)?s?
  stairwells?
  porch
  facades?
  buildings?
  block
  flats?
  apartments?
  house
  home
  roof
  reception
  (?<!\b(?:prosecutor|mayor|minister|attorney|president|ombudsman)(?:'s|s') |\b(?:press|post|home) )offices?
  warehouse
  annex
  portes?
  portails?
  portillons?
  entrees?
  hall
  cages? d'escalier
  immeubles?
  batiments?
  facades?
  maison(?! d'arret| centrale)
  pavillons?
  domiciles?
  appartements?
  locaux(?<=\b(?:les|des|aux|ses|leurs|nos|ces|de) locaux)
  local\b(?! (?:radio|paper|press|newspaper|media|police|authorit|prosecutor|resident|union|time|people|hospital|fire|council|mayor|tv|television|elected|official|journalist|man|woman|youth))
  (?:visitors'? |waiting |guard |rubbish |refuse |bin |boiler |store )?(?:rooms?|lodges?)
  loges?\b(?! (?:trop|a|au|aux|dans|par|pres|sur))
  salle d'attente
  parloirs?
  sas\b
  accueil
  guerites?
  miradors?
  (?:visitors'?|visitor|family|families'?|reception|training|staff|social|sports?) (?:cent(?:re|er)|block|hall|lounge|mess)
  gymnas(?:e|ium)s?
  toits?
  toitures?
  porche
  boites? aux lettres
  letter ?box(?:es)?
  mailbox(?:es)?
  walls?
  woodwork
  sheds?
  hangars?
  abris?
  shelters?
  cabanes?
  huts?
  cabins?
  prefabriques?
  prefabs?
  portakabins?
  algecos?
  chalets?
  bungalows?
  canopy
  canopies
  auvents?
  watchtowers?
  garages?(?! a ciel ouvert)
  kennels?
  chapels?
  workshops?
  ateliers?
  guardhouse
  gatehouses?
  barriers?
  fences?
  grilles?
  (?<!\b(?:parkings?|terrain|espace|site|perimetre|zone|cour) )clotures?
  shutters?
  volets?
  windows?
  fenetres?
  kitchens?\b(?! (?:contractors?|staff|workers?|hands?|suppliers?|vans?|firm|company))
  storeys?
  (?:ground|first|second|third|upper) floors?
  ceilings?
  attics?
  basements?
  cellars?
  canteens?
  laundry
  boiler rooms?
  cuisines?
  plafonds?
  sous-sols?
  charpente
  combles
  cantine
  buanderie
  chaufferie
  bureaux?\b(?! (?:de (?:poste|tabac|vote)|du procureur))
`;

/** What else burns. A source over folded text. */
export const OTHER = alternatives`
  bins?
  rubbish
  trash
  waste containers?
  containers?
  tyres?
  (?<!\b(?:a|ont|ete|est|et|qui|il|on|avait|avaient|coups|sont) )tires?
  pallets?
  bushes
  poubelles?
  conteneurs?
  palettes?
  pneus
  broussailles
  detritus
  cells?
  cellules?
  matelas
  mattress(?:es)?
  papers?
  papiers?
  fields?
  vegetation
  grass
  herbe
`;
