import type { SpeakerRole } from '../../../domain/origin';
import { alternatives } from '../../any-of';

/** A noun that names somebody who speaks. */
export type Head = { role: SpeakerRole; isPerson: boolean };

const words = (list: string) => list.trim().split(/\s+/);
type Row = readonly [SpeakerRole, boolean, string];

const ROWS: readonly Row[] = [
  [
    'prosecutor',
    true,
    'procureur procureure procureurs vice-procureur vice-procureure prosecutor prosecutors substitut',
  ],
  ['prosecutor', false, 'parquet parquets pnat pnaco prosecution'],
  ['minister', true, 'ministre ministres minister ministers president darmanin retailleau macron'],
  ['minister', false, 'ministere ministry chancellerie elysee matignon beauvau'],
  ['union', true, 'syndicaliste syndicalistes unionist unionists'],
  ['union', false, 'syndicat syndicats union unions intersyndicale federation'],
  [
    'union',
    false,
    `fo ufap unsa cgt sps cfdt cftc sud fo-justice fo-penitentiaire ufap-unsa ufap-unsa-justice unsa-ufap cgt-penitentiaire
    snp-fo slp-fo snpfo spla-fo snepap snepap-fsu sps-cea c-justice cfdt-justice cftc-justice`,
  ],
  [
    'police',
    false,
    `police policiers gendarmes gendarmerie prefecture prefectures commissariat constabulary`,
  ],
  [
    'police',
    true,
    'policier policiere gendarme prefet prefete prefets prefect haut-commissaire commissaire sous-prefet sous-prefete sub-prefect sub-prefects detective detectives',
  ],
  ['unnamed_official', false, 'source sources'],
  [
    'unnamed_official',
    false,
    `pompiers sapeurs-pompiers sdis firefighters direction administration dap disp mairie municipalite authorities autorites
    directorate management delegation tribunal court association collectif officials investigators enqueteurs brigade
    rectorat samu entourage indictment requisitoire`,
  ],
  [
    'unnamed_official',
    true,
    `pompier sapeur-pompier firefighter directeur directrice directeurs maire maires mayor adjoint adjointe elu elue elus depute deputee
    senateur senatrice official investigator enqueteur enquetrice lawyer lawyers avocat avocate avocats temoin temoins witness witnesses
    riverain riveraine riverains resident residents neighbour neighbours neighbor neighbors habitant habitante habitants voisin voisine
    voisins guard guards warder warders surveillant surveillante surveillants surveillantes agent agente agents fonctionnaire
    fonctionnaires gardien gardienne officer officers colleague colleagues collegue collegues governor director warden spokesman
    spokeswoman spokesperson porte-parole capitaine captain colonel commandant lieutenant judge judges juge juges magistrate magistrat
    magistrate magistrats delegate delegue deleguee delegues secretaire secretary representative representatives representant
    representante representants responsable responsables leader leaders chief chef head presidente mother father wife husband epouse
    epoux mari mere pere famille family shopkeeper commercant commercante boulanger boulangere aumonier chaplain employe employee
    employees employes people person persons member conseiller conseillere adviser aide expert automobiliste motorist passer-by
    criminologist criminologue chercheur researcher gradee grade brigadier brigadiere policeman policewoman mp mps deputy deputies lawmaker
    lawmakers councillor formateur formatrice instructor instructeur cadre chauffeur chauffeur-livreur driver owner orderly nurse infirmier
    infirmiere retraite retraitee pensioner baker restaurateur cook trainee trainees stagiaire stagiaires eleve eleves students`,
  ],
  [
    'outlet',
    false,
    `bfmtv bfm franceinfo rtl cnews tf1 m6 lci rmc actu17 ouest-france var-matin nice-matin mediapart reuters afp bbc cnn newspaper paper
    quotidien hebdomadaire journal broadcaster radio`,
  ],
];

/** Nouns of speakers, singular and plural, folded. */
export const HEADS: ReadonlyMap<string, Head> = new Map(
  ROWS.flatMap(([role, isPerson, list]) => words(list).map((word) => [word, { role, isPerson }] as const)),
);

/** Names of several words, by their first: how the rest goes on. */
export const LONG_NAMES: readonly (readonly [string, Head])[] = [
  ['garde des sceaux', { role: 'minister', isPerson: true }],
  ['place vendome', { role: 'minister', isPerson: false }],
  ["prosecutor's office", { role: 'prosecutor', isPerson: false }],
  ['prosecutors office', { role: 'prosecutor', isPerson: false }],
  ["prosecutor's department", { role: 'prosecutor', isPerson: false }],
  ['anti-terrorism office', { role: 'prosecutor', isPerson: false }],
  ['fire crews', { role: 'unnamed_official', isPerson: false }],
  ['high commission', { role: 'police', isPerson: false }],
  ['high commissioner', { role: 'police', isPerson: true }],
  ['la penitentiaire', { role: 'unnamed_official', isPerson: false }],
  ['fire service', { role: 'unnamed_official', isPerson: false }],
  ['fire brigade', { role: 'unnamed_official', isPerson: false }],
  ['fire department', { role: 'unnamed_official', isPerson: false }],
  ['prison service', { role: 'unnamed_official', isPerson: false }],
  ['penitentiary service', { role: 'unnamed_official', isPerson: false }],
  ['health agency', { role: 'unnamed_official', isPerson: false }],
  ['town hall', { role: 'unnamed_official', isPerson: false }],
  ['city hall', { role: 'unnamed_official', isPerson: false }],
  ['chief of staff', { role: 'unnamed_official', isPerson: true }],
  ['forces de l ordre', { role: 'police', isPerson: false }],
  ['france info', { role: 'outlet', isPerson: false }],
  ['france bleu', { role: 'outlet', isPerson: false }],
  ['france 3', { role: 'outlet', isPerson: false }],
  ['europe 1', { role: 'outlet', isPerson: false }],
  ['le parisien', { role: 'outlet', isPerson: false }],
  ['le monde', { role: 'outlet', isPerson: false }],
  ['le figaro', { role: 'outlet', isPerson: false }],
  ['le progres', { role: 'outlet', isPerson: false }],
  ['le dauphine libere', { role: 'outlet', isPerson: false }],
  ['le dauphine', { role: 'outlet', isPerson: false }],
  ['la provence', { role: 'outlet', isPerson: false }],
  ['la depeche', { role: 'outlet', isPerson: false }],
  ['la voix du nord', { role: 'outlet', isPerson: false }],
  ['sud ouest', { role: 'outlet', isPerson: false }],
  ['midi libre', { role: 'outlet', isPerson: false }],
  ['agence france-presse', { role: 'outlet', isPerson: false }],
  ['associated press', { role: 'outlet', isPerson: false }],
];

/** Of a compound ("union official", "ministry source") the word that tells whose it is. */
export const OWNERS: ReadonlyMap<string, SpeakerRole> = new Map(
  (
    [
      ['union', 'union unions syndical syndicale syndicaux syndicales'],
      ['prosecutor', "prosecutor's prosecutors prosecutor parquet antiterroriste"],
      ['minister', 'ministry minister ministere ministre'],
      ['police', 'police gendarmerie policier prefecture'],
    ] as const
  ).flatMap(([role, list]) => words(list).map((word) => [word, role] as const)),
);

/** Determiners, before a noun phrase. */
export const DETERMINERS = new Set(
  words(`the a an another several some two three both le la l' les un une des du deux plusieurs son sa ses leur leurs his her their its our ce
  cet cette ces d' de aux au quelques`),
);

/** Words that may stand between a determiner and the noun. */
export const ADJECTIVES = new Set(
  words(`national local regional public senior former chief deputy french justice interior home prime prison police security judicial
  intelligence military trade guards officers guard warders staff same other anonymous legal state anti-terror anti-terrorism antiterrorism
  anti-terrorist antiterrorist counter-terrorism regional departmental municipal ministry government union nearby neighbouring elderly
  retired young old lead investigating examining meme memes ancien ancienne anciens premier premiere jeune vieux autre autres certains
  nouveau nouvelle principal principaux grand petit long-serving special civil fire off-duty on-duty night dublin-born single city town presiding
  town's city's island's their own television network news agency channel`),
);

/** French adjectives after the noun are known by their ends. */
const FRENCH_ADJECTIVES = alternatives`
  proches?
  anonymes?
  adjointe?s?
  delegue?e?s?
  chargee?s?
  joint
  locale?s?
  locaux
  concernes
  concordantes?
  public
  judiciaires?
  [a-z-]{3,}(?:aires?|ales?|al|aux|istes?|ienn?e?s?|iers?|ieres?|els?|elles?|ifs?|ives?|res)
`;
export const FRENCH_ADJECTIVE = new RegExp(`^${FRENCH_ADJECTIVES}$`);

/** Words that end a noun phrase. */
export const STOPS = new Set(
  words(`and or but who whom which that as when while after before since because if than then et ou mais qui que qu' dont quand lorsque
  lors apres avant depuis car si comme puis ne n' pas plus a ont avait avaient est sont etait etaient was were is are has have had will would
  be been being s' se y en to on by into over par sur dans avec sans sous chez vers il elle ils elles on he she they it we nous vous je i
  hier aujourd'hui mardi lundi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday`),
);

/** Prepositions that hang a name or a place on a noun. */
export const LINKS = new Set(
  words("of in at for from with near close to familiar knowledge de du des d' au aux pour pres pre"),
);
