import { DEPARTMENTS } from '../../../domain/department';
import { foldText } from '../../../domain/fold-text';
import { alternatives, everyOf } from '../../any-of';

// « Une maison du Loiret ».
const DEPARTMENT = `(?:${DEPARTMENTS.filter(({ code }) => code !== '75')
  .map(({ name }) => foldText(name).replaceAll(' ', "[ '-]"))
  .join('|')})`;

/** Buildings of several homes, over folded text. */
export const BLOCKS_OF_FLATS = everyOf`
  (?:une|la|cette|leur) residence\b(?! (?:secondaire|surveillee))
  residences? (?:for|of|housing) (?:[a-z]+ ){0,3}?(?:workers|staff|officers|guards|employees|agents|personnel)
  residences? (?=(?:where|in which) (?:[a-z']+ ){1,4}(?:live|are housed|lodge)\b)
  (?:apartment|residential|housing) (?:buildings?|blocks?)
  blocks? of flats
  flat blocks?
  tower blocks?
  flats\b
  appartements?
  immeubles?(?: d'habitation| residentiels?)?
  hall d'immeuble
  cages? d'escalier
  stairwells?
  (?:hall(?:way)?|lobby|corridor|landing|stairs) of (?:a|the|her|his|their) (?:building|block)\b(?! (?:from which|(?:that|which) houses (?:the|its)|where the))
  (?:a|the) building (?=in\b|where\b(?! (?:inmates|prisoners|detainees) |(?: (?:staff|officers|guards|warders|visitors|they|families)) (?:change|work|eat|rest|meet|park|wait|are(?! (?:housed|lodged|put up))))|housing|that|(?:near|outside|close to|on) [a-z' -]{2,24} (?:where|housing|that)\b)
  (?<!\b(?:cell|prison) )blocks? (?=where (?:an? )?(?:[a-z]+ ){0,2}?(?:officer|guard|warder)s? (?:lives?|lived|have (?:their|flats)|and (?:his|her)))
  (?:his|her|their) building
  (?:entrance(?: hall)?|stairs|staircase) of an? (?:[a-z]+ )?building
  (?:officer|guard|warder|employee|worker|nurse|instructor|governor|colleague)'?s'? (?:apartment )?(?:building|block)
`;

/** Homes of their own and what belongs to one, over folded text. */
export const HOUSES = everyOf`
  (?:private |family )?homes?(?! addresse?s?\b(?<=\b(?:were|posted|published|shared|leaked|gave|listed|revealed) (?:the )?home addresse?s?))(?!-| (?:to|affairs|office|secretary|town|page|game|made|minister|side))
  houses?(?! (?:arrest|of (?:arrest|detention|cards|commons|lords|representatives|worship|correction|detention))|,? majeure)
  residences?
  domiciles?
  pavillons?
  habitations?(?<!\bquartiers? d'habitations?)
  (?:la|sa|une|leur) demeure\b(?= (?:d[e'u]|familiale|situee))
  chez (?:deux|trois|des|plusieurs|une?) (?:[a-z]+ )?(?:surveillant|gardien|agent|grade|maton)[a-z]*
  chez (?:le|la) (?:surveillante?|gardien(?:ne)?|agente?|gradee?)\b
  chez (?:lui|elle|eux|une?\b(?! (?:[a-z]+ )?(?:vendeur|revendeur|concessionnaire|garagiste|carrossier|marchand|commercant|loueur|buraliste|restaurateur)))
  (?:la|une) maison (?:de|d') ?(?:ses|leurs|son|sa|mes|nos) (?:parents|famille|grands-parents|beaux-parents|voisins?)
  chez (?:le (?:premier|second|deuxieme|troisieme)|la (?:premiere|seconde|deuxieme|troisieme)|l'autre)\b
  (?:une|la) maison (?:des (?:environs|alentours|abords)|isolee|individuelle|qu(?:e|'))
  (?:sa|leur) maison(?! d'arret| centrale)
  (?:la|une) maison(?<!\b(?:rest|retourn|rentr)(?:e|er|ez|ons|ent|ant) (?:tous |toutes )?a (?:la|une) maison)(?! d'arret| centrale| d'accueil| de| du| des)
  (?:une|la|cette|sa) (?:petite |grande )?maison(?= (?:du |des |de (?:la |l')?|d')${DEPARTMENT}\b)
  (?:deux|trois|quatre|plusieurs|leurs|des|les) maisons(?! d'arret| centrales)
  villas?
  chalets?
  lotissements?
  housing estates?
  logements?(?! (?:de fonction|sociaux))
  (?:under|beneath|below) (?:his|her|their) (?:own )?(?:windows?|balcony)
  sous (?:ses|leurs) (?:propres )?(?:fenetres|balcons?)
  driveway
  drive of
  (?:kitchen|bedroom|living[ -]?room|bathroom) windows?
  fenetres? (?:de (?:la |sa |leur )?)?(?:cuisine|chambre|salon)
  (?:sa|leur) (?:chambre|cuisine)
  carport
  doorstep
  (?:portail|porte|grille|facade) d'une? (?:surveillante?|gradee?|agente?|gardien|gardienne|officier)
  (?:gate|door|fence) of an? (?:prison )?(?:officer|guard|warder)
  (?:officer|guard|warder)'s (?:front )?(?:gate|door|fence|garden)
  front doors?
  (?:his|her|their) (?:own )?(?:letterbox|letter box|mailbox|front gate|driveway)
  (?:private|personal|family|officer's|guard's|warder's) cars? and (?:on )?(?:an? |the )?(?:letterbox|letter box|mailbox)
  (?:letterbox|letter box|mailbox) and (?:on )?an? (?:private|personal|family) car
  (?:voiture|vehicule) (?:personnel(?:le)?|particuli(?:er|ere)) et (?:une |la |sa )?boite aux lettres
  boite aux lettres et (?:sur )?(?:une |la |sa |un |le |son )?(?:voiture|vehicule) (?:personnel(?:le)?|particuli(?:er|ere))
  (?:sa|leur) (?:propre )?boite aux lettres
  boites? aux lettres (?:d'une?|de l'|de la|du) ?(?:surveillante?|gradee?|agente?|gardien|gardienne|officier|officiere)
  (?:letterbox|letter box|mailbox) (?:of|belonging to) an? (?:prison )?(?:officer|guard|warder)
  (?:his|her|their) (?:own )?(?:car|vehicle) and (?:on )?(?:his |her |their )?(?:letterbox|letter box|mailbox)
  (?:officer|guard|warder)'s (?:letterbox|letter box|mailbox)
  (?:relev|ouvr|ramass|rentr)ant (?:son|leur) courrier
  (?:collecting|opening|picking up|fetching) (?:his|her|their) (?:own )?(?:post|mail)
  (?:social|staff|service) housing\b
  housing of (?:an?|one|two|three|several) (?:[a-z]+ )?(?:agents?|guards?|officers?|warders?)
  cottage
  bungalow
  farmhouse
  where (?:he|she|they) lives?
  (?:his|her|their) (?:street|garden|garage|porch|drive(?! (?:to|home|for)))
  la ou (?:habitent|vivent|logent|resident|habite|vit|loge|reside) (?:une?|deux|trois|des|l'|la|le)\b
  ou (?:il|elle|ils|elles) (?:habite|vit|reside|loge|vivent|habitent|logent)
  (?:son|leur) (?:garage|jardin|allee)
  (?:sa|leur) (?:rue|cour)
  flat\b(?! (?:north|south|east|west|land|country|plain|lands|countryside|landscape|fields|tyres?|roofs?|roofed|tires?|refus|cap)| ?[,.;])(?<!\b(?:fell|fall|falls|falling|lay|lies|went) flat)
  apartment\b(?! (?:buildings?|blocks?))
`;

/** « Les pavillons où dorment les stagiaires », "the houses where trainees sleep": of the school itself. */
export const OF_PUPILS =
  /^ (?:ou|where) (?:dorment|logent|resident|sont loges|vivent|sleep|live|stay)? ?(?:les |des |the )?(?:stagiaires|eleves|cadets|apprentis|trainees|students|recruits|pupils)\b/;

/** "The houses were on an estate": what goes on about houses that were told of. */
export const THE_HOUSES_ARE = String.raw`\b(?:the|these|les|ces) (?:[a-z]+ )?(?:homes|houses|pavillons|maisons|logements) (?:were|are|stand|stood|belong(?:ed)?|sont|etaient|se trouv(?:ent|aient)) `;

// What a home has and a guard's post has not (sources).
const PARTS_EN = alternatives`
  (?:garden |front |driveway |own )?gates?
  (?:front|back|own|street) doors?
  shutters?
  hedges?
  gardens?
  fences?
  porch
  drive
  terrace
  balcony
  doormat
  conservatory
  garages?
  sheds?
  sitting[ -]room
  dining[ -]room
  village
  hamlet
`;
const PARTS_FR = alternatives`
  portails?
  portillons?
  volets
  facade
  haies?
  garages?
  abri de jardin
  cabanon
  terrasse
  balcon
  veranda
  salon
  (?<!, )propriete
  cloture
  porte d'entree
  pas de porte
  seuil
  palier
  paillasson
  village
  hameau
`;
const OWNER = alternatives`
  (?:couple|famille|menage|foyer|family|household)
  (?:surveillant|gardien|agent|conseiller|infirmier|directeur|moniteur|officier|grade|major|premier surveillant|maton|lieutenant|formateur|directrice|infirmiere|monitrice|formatrice|surveillante|gardienne|agente|conseillere|officiere|gradee)
  (?:officer|guard|warder|warden|employee|nurse|instructor|governor|teacher|psychologist|trainer)
`;

/** What belongs to the home of somebody who works for the prisons: "the garden gate of an officer", « son portail ». */
export const OWN_DOORS = everyOf`
  (?:his|her) (?:own )?${PARTS_EN}
  ${PARTS_EN} (?:of|belonging to) (?:an?|another|his|her|the couple's|the family's) (?:[a-z-]+ ){0,2}?${OWNER}
  (?:officer|guard|warder|couple|family|nurse|instructor|governor|colleague)(?:'s|s') ${PARTS_EN}
  (?:son|sa|ses|leurs?) (?:propre )?${PARTS_FR}
  (?:portes?|${PARTS_FR}) (?:d'une?|de l'|du|de la) ?(?:[a-z]+ )?${OWNER}
  (?:sa|leur) propriete
  (?:a|devant|derriere|contre|jusqu'a) (?:sa|leur) (?:propre )?porte
  letter ?box(?:es)?
  mailbox(?:es)?
  boites? aux lettres
`;
