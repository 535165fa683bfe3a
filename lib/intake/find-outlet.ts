import { type Line, toLines } from './dated-line';

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
  [
    'ici',
    'ici (?!et\\b|la\\b|ou\\b|on\\b|les?\\b|aussi\\b|comme\\b|encore\\b|meme\\b)[a-z-]{4,24}|france bleu(?: [a-z-]{4,24})?',
  ],
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

const BY = '(?:text |texte |article |ecrit |redige |written |story |publie )*(?:by|par) ?:? ?';
// What may follow a name on its line: "Le Progrès - Aujourd'hui à 13:40", "BBC News, Paris", "20 Minutes avec agences", "L. B.".
const WHEN =
  "(?:aujourd'hui|hier|today|yesterday|publie|published|mis a jour|updated|temps de lecture|propos recueillis|le \\d|\\d{1,2}[ /.h:]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\\b[^!?]{0,90}";
const WITH = ' (?:avec|with|et|and) [^.!?,]{2,40}';
const BEHIND = `(?:${WITH}|(?: ?[-–—|·•(] ?|, )${WHEN}|, [a-z-]{3,16}|, (?:[a-z]\\. ?){1,3})?$`;
const SIGNED_BEHIND = `(?:(?:${WITH})?\\)|, (?:[a-z]\\. ?){1,3})$`;

const toRows = (names: typeof OUTLETS, lead: string, behind: string) =>
  names.map(([name, pattern]) => ({ name, pattern: new RegExp(`^${lead}(?:${pattern})${behind}`) }));
const ON_A_LINE = toRows(OUTLETS, `["“]?(?:${BY})?`, BEHIND);
/** Signed, at the head or the foot: "By Euronews with AFP", "(FRANCE 24 with AFP)", « La Dépêche du Midi, L. B. ». */
const SIGNED = [
  ...toRows([...OUTLETS, ...AGENCIES], BY, BEHIND),
  ...toRows(OUTLETS, '\\(?', SIGNED_BEHIND),
  ...toRows(OUTLETS, `${BY}[a-z' .-]{4,40}, `, BEHIND),
];
const DATELINE = AGENCIES.map(([name, pattern]) => ({
  name,
  pattern: new RegExp(String.raw`^[^().]{0,60}\((?:${pattern})\) ?[-–—]`),
}));

// What follows names the articles of others.
const OF_OTHERS = /^(?:sources?|(?:a )?lire aussi|read (?:more|also)|related)\b/;

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
  const first = toLines(text.slice(0, HEAD)).slice(0, HEAD_LINES);
  const stop = first.findIndex(({ folded }) => OF_OTHERS.test(folded));
  const head = stop < 0 ? first : first.slice(0, stop);
  const foot = toLines(text.slice(-HEAD)).slice(-FOOT_LINES);
  const find = (lines: readonly Line[], rows: typeof SIGNED) =>
    lines
      .filter(({ folded }) => folded.length <= LONGEST_LINE)
      .flatMap(({ folded }) => rows.find(({ pattern }) => pattern.test(folded))?.name ?? [])
      .at(0);
  const opening = head.map((line) => ({ ...line, folded: line.folded.slice(0, 100) }));
  return find(head, [...ON_A_LINE, ...SIGNED]) ?? find(foot, SIGNED) ?? find(opening, DATELINE) ?? null;
}
const LONGEST_LINE = 140;
