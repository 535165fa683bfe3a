import { toLines } from './dated-line';

/** Outlets by the name that is stored, and how a text writes them, folded. */
const OUTLETS: readonly (readonly [string, string])[] = [
  ['RFI', 'rfi|radio france internationale'],
  ['Al Jazeera English', 'al jazeera(?: english)?'],
  ['The National', 'the national'],
  ['Caliber.Az', String.raw`caliber\.az`],
  ['France 24', 'france ?24'],
  ['franceinfo', 'france ?info|francetv ?info|france tv info'],
  ['Le Monde', 'le monde'],
  ['Le Monde in English', 'le monde in english'],
  ['Le Figaro', 'le figaro|lefigaro'],
  ['Libération', 'liberation'],
  ['Le Parisien', 'le parisien|leparisien'],
  ['L’Humanité', "l'humanite"],
  ['La Croix', 'la croix'],
  ['Mediapart', 'mediapart'],
  ['Le Point', 'le point'],
  ['L’Express', "l'express"],
  ['Ouest-France', 'ouest[- ]france'],
  ['Sud Ouest', 'sud[- ]ouest'],
  ['La Provence', 'la provence'],
  ['Midi Libre', 'midi libre'],
  ['Le Progrès', 'le progres'],
  ['Le Dauphiné libéré', 'le dauphine(?: libere)?'],
  ['Nice-Matin', 'nice[- ]matin'],
  ['Var-Matin', 'var[- ]matin'],
  ['La Voix du Nord', 'la voix du nord'],
  ['L’Est républicain', "l'est republicain"],
  ['Le Télégramme', 'le telegramme'],
  ['La Dépêche du Midi', 'la depeche(?: du midi)?'],
  ['L’Indépendant', "l'independant"],
  ['Paris-Normandie', 'paris[- ]normandie'],
  ['Courrier picard', 'courrier picard'],
  ['La Montagne', 'la montagne'],
  [
    'Actu.fr',
    String.raw`actu\.fr|actu (?:lyon|toulouse|paris|marseille|rennes|nantes|bordeaux|strasbourg|lille|nancy)`,
  ],
  ['20 Minutes', '20 minutes'],
  ['BFM-TV', 'bfm ?-?tv|bfm'],
  ['TF1 Info', 'tf1(?: ?info)?'],
  ['CNews', 'cnews'],
  ['RTL', 'rtl'],
  ['Europe 1', 'europe ?1'],
  ['RMC', 'rmc'],
  ['France 3', 'france ?3(?: [a-z-]{4,24}){0,2}'],
  ['ici', 'ici (?!et\\b|la\\b|ou\\b|on\\b|le\\b|les\\b)[a-z-]{4,24}|france bleu(?: [a-z-]{4,24})?'],
  ['BBC News', 'bbc(?: news)?'],
  ['The Guardian', 'the guardian'],
  ['The Times', 'the times'],
  ['The Telegraph', '(?:the )?(?:daily )?telegraph'],
  ['The Independent', 'the independent'],
  ['Sky News', 'sky news'],
  ['CNN', 'cnn'],
  ['The New York Times', '(?:the )?new york times'],
  ['The Washington Post', '(?:the )?washington post'],
  ['Deutsche Welle', 'dw|deutsche welle'],
  ['Euronews', 'euronews'],
  ['Politico Europe', 'politico(?: europe)?'],
  ['The Local', 'the local(?: france)?'],
  ['The Connexion', '(?:the )?connexion'],
];
/** Alone on a line an agency is whose picture it is. */
const AGENCIES: readonly (readonly [string, string])[] = [
  ['AFP', 'afp|agence france-presse'],
  ['Reuters', 'reuters'],
  ['AP', 'ap|(?:the )?associated press'],
];

const BY =
  '(?:text |texte |article |ecrit |redige |written |story |source ?|publie )*(?:by|par|from|source) ?:? ?';
// What may follow a name on its line: "Le Progrès - Aujourd'hui à 13:40", "BBC News, Paris", "20 Minutes avec agences".
const BEHIND = String.raw`(?:$| ?[-–—|·•(,/](?:[^.!?]|(?<=\b[a-z])\.){0,90}$|,? (?:avec|with|and|et) [^.!?]{2,40}$)`;

const toRows = (names: typeof OUTLETS, lead: string) =>
  names.map(([name, pattern]) => ({ name, pattern: new RegExp(`^[(“"]?${lead}(?:${pattern})${BEHIND}`) }));
const ON_A_LINE = toRows(OUTLETS, `(?:${BY})?`);
const SIGNED = toRows(AGENCIES, BY);
const DATELINE = AGENCIES.map(([name, pattern]) => ({
  name,
  pattern: new RegExp(String.raw`^[^().]{0,60}\((?:${pattern})\) ?[-–—]`),
}));
// « Par Clémence R., ici Gironde », "By Jane Doe, The Local".
const BYLINE = OUTLETS.map(([name, pattern]) => ({
  name,
  pattern: new RegExp(`^${BY}[a-z' .-]{4,40}, (?:${pattern})${BEHIND}`),
}));
const BY_LINE = [...ON_A_LINE, ...SIGNED, ...BYLINE];

const HEAD_LINES = 12;
const FOOT_LINES = 6;
/** Nobody looks for it in more, in UTF-16 units. */
const HEAD = 2000;

/** Whether a line is no more than who publishes it. */
export const isOutletLine = (folded: string): boolean =>
  ON_A_LINE.some(({ pattern }) => pattern.test(folded)) && folded.length <= LONGEST;
const LONGEST = 60;

/**
 * Who publishes a text, where a line at its head or foot says so, or its dateline names an agency; null where none does.
 * An outlet that a sentence speaks of is none that publishes it.
 */
export function findOutlet(text: string): string | null {
  const head = toLines(text.slice(0, HEAD)).slice(0, HEAD_LINES);
  const foot = toLines(text.slice(-HEAD)).slice(-FOOT_LINES);
  const lines = [...head, ...foot].map(({ folded }) => folded).filter((line) => line.length <= 140);
  for (const line of lines) for (const { name, pattern } of BY_LINE) if (pattern.test(line)) return name;
  for (const { folded } of head)
    for (const { name, pattern } of DATELINE) if (pattern.test(folded.slice(0, 100))) return name;
  return null;
}
