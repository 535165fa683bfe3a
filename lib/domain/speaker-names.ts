import type { Localised } from './locale';
import type { SpeakerRole } from './origin';

/** Somebody whom articles quote again and again; `aliases` are other names, in either language. */
export type Speaker = { slug: string; kind: SpeakerRole; name: Localised; aliases: readonly string[] };

/**
 * Speakers that articles call by many names, by the slug of their origin. A name of two words or of four letters also
 * counts inside a longer one ("Emmanuel Chambaud, Ufap-Unsa Justice"), which says no more than who speaks for it; a shorter
 * one only alone.
 */
export const SPEAKERS: readonly Speaker[] = [
  {
    slug: 'pnat',
    kind: 'prosecutor',
    name: { en: 'National Anti-Terrorism Prosecutor’s Office', fr: 'Parquet national antiterroriste' },
    aliases: [
      ...['PNAT', 'parquet national anti-terroriste', 'parquet antiterroriste', 'procureur antiterroriste'],
      ...['anti-terrorism prosecutor', 'antiterrorism prosecutor', 'anti-terror prosecutor'],
      ...['anti-terrorist prosecutor', 'antiterrorist prosecutor', 'counter-terrorism prosecutor'],
      ...['counterterrorism prosecutor', 'anti-terrorism office'],
    ],
  },
  {
    slug: 'justice-minister',
    kind: 'minister',
    name: { en: 'Minister of Justice', fr: 'Ministre de la Justice' },
    aliases: [
      'Darmanin',
      'Gérald Darmanin',
      'garde des Sceaux',
      'keeper of the seals',
      'Chancellerie',
      'place Vendôme',
    ],
  },
  {
    slug: 'interior-minister',
    kind: 'minister',
    name: { en: 'Minister of the Interior', fr: 'Ministre de l’Intérieur' },
    aliases: ['Retailleau', 'Bruno Retailleau', 'place Beauvau'],
  },
  {
    slug: 'fo-justice',
    kind: 'union',
    name: { en: 'FO Justice (union)', fr: 'FO Justice (syndicat)' },
    aliases: ['FO', 'Force ouvrière', 'Force ouvrière Justice', 'FO Pénitentiaire'],
  },
  {
    slug: 'ufap-unsa-justice',
    kind: 'union',
    name: { en: 'Ufap-Unsa Justice (union)', fr: 'Ufap-Unsa Justice (syndicat)' },
    aliases: ['Ufap', 'Ufap-Unsa', 'Unsa-Ufap'],
  },
  {
    slug: 'prison-service',
    kind: 'unnamed_official',
    name: { en: 'Prison service', fr: 'Administration pénitentiaire' },
    aliases: [
      ...[
        'French prison service',
        'prison administration',
        'penitentiary administration',
        'la Pénitentiaire',
      ],
      ...['penitentiary service', 'prison authorities', 'DAP', 'direction de l’administration pénitentiaire'],
    ],
  },
  {
    slug: 'afp',
    kind: 'outlet',
    name: { en: 'AFP', fr: 'AFP' },
    aliases: ['Agence France-Presse'],
  },
  {
    slug: 'bfmtv',
    kind: 'outlet',
    name: { en: 'BFMTV', fr: 'BFMTV' },
    aliases: ['BFM', 'BFM TV'],
  },
  {
    slug: 'franceinfo',
    kind: 'outlet',
    name: { en: 'FranceInfo', fr: 'FranceInfo' },
    aliases: ['France Info'],
  },
];

/** Words that tell nothing of who it is among all who speak in one capacity. */
export const ROLE_WORDS: Partial<Record<SpeakerRole, string>> = {
  prosecutor: 'prosecutor prosecutors prosecution public procureur procureure procureurs parquet republique',
  minister: 'minister ministers ministry ministre ministere',
  union: 'union unions trade syndicat syndicats prison guards officers warders staff penitentiaire',
  outlet:
    'newspaper newspapers agency news broadcaster radio television channel journal quotidien chaine agence',
};

/** What people are who speak for a body in one capacity, and words that leave it the same body. */
export const TITLES: Partial<Record<SpeakerRole, string>> = {
  prosecutor: 'french deputy vice adjoint adjointe substitut spokesman spokeswoman pres tribunal judiciaire',
  minister:
    'france french francais francaise spokesman spokeswoman spokesperson porte parole cabinet officials',
  union:
    'local locale regional regionale national nationale general generale departemental official officials delegate delegates delegue deleguee representative representant representante responsable leader secretary secretaire adjoint adjointe spokesman spokeswoman spokesperson porte parole president presidente elu elue member membre syndical',
};

/** Words of both languages, and of one and several, for one thing. */
export const SAME_WORDS: Readonly<Record<string, string>> = {
  ...{
    sources: 'source',
    policiere: 'police',
    policieres: 'police',
    policier: 'police',
    policiers: 'police',
  },
  ...{ securitaire: 'security', securitaires: 'security', anonyme: 'anonymous', anonymes: 'anonymous' },
  ...{ prefet: 'prefect', prefete: 'prefect', prefecture: 'prefect' },
};
