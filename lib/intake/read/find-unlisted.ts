import { DEPARTMENTS, REGIONS } from '../../domain/department';
import { foldText } from '../../domain/fold-text';
import { findMatches } from '../find-matches';
import { overlaps, type PlaceMark } from './mark';
import type { NamedPlace } from './mention';
import { toRole } from './place-context';
import { PRISON } from './prison-words';
import { FOREIGN } from './words/foreign';

type Sheet = { text: string; folded: string };

const NAME = String.raw`\p{Lu}[\p{L}’']+(?:(?:-et-|[- ](?:(?:(?:de|la|le|les|sur|sous|en|du|des|lès|aux?)[- ]){1,2}|d[’'])?)\p{Lu}[\p{L}’']+){0,4}`;
const NAME_HERE = new RegExp(NAME, 'uy');
const PRISON_LEAD = new RegExp(
  `\\b(?:future |new |nouvelle |nouveau )?${PRISON}(?: (?!staff|guards|officers|workers|unions|wardens|warders|system|service|sector|world|administration|population|estate)[a-z-]{4,14})? (?:(?:in|at|of|de|du|des|a) |d')(?:the (?:[a-z]+ )?(?:city|town|commune) of |la |le |les |l')?`,
  'g',
);
const PRISON_TAIL = new RegExp(
  String.raw`(?<=\b(?:at|of|in|outside|near|the|from|to|against|on|inside) )(${NAME})(?:[’']s)? (?:remand |local |women[’']s |high-security |youth )?(?:prison|jail|penitentiary|detention cent(?:er|re))\b(?! (?:officer|guard|staff|service|system|union|van|reform|minister|attack|director|governor|worker|warder))`,
  'gu',
);

// "the Alpine jail", "a Parisian prison": an adjective of the land names no place.
const ADJECTIVE =
  /^\p{Lu}\p{Ll}+(?:ian|ean|ine|ish|ese|ern|can|man|ch|çal|cal|yard|yarde)$|^(?:Breton|Basque|Picard|Catalan|Corsican)$/u;

// "Ecuador's Litoral prison".
const ABROAD = new RegExp(FOREIGN.source, 'i');

const NO_NAME = new Set(
  [
    ...DEPARTMENTS.map(({ name }) => name),
    ...REGIONS.map(({ name }) => name),
    'Alpes Alps Pyrénées Pyrenees Riviera Midi Corsica Brittany Normandy Provence Alsace Lorraine Picardie Picardy Auvergne Limousin Aquitaine Languedoc Burgundy Bourgogne Paris France Europe French European Paca The A An In At Near La Le Les Une Un Des Several Multiple Other Another High Justice Interior National Ministry State Federal Central Local Many Most All No Some Every Each Two Three Four Five Six Seven This That Its Their His Her Our Outside Inside Former Women Men British Belgian Spanish Italian German English Dutch Swiss Seven January February March April May June July August September October November December Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Monday Tuesday Wednesday Thursday Friday Saturday Sunday Europe Etat République Provençal Breton Norman Savoyard Catalan Basque Sud Nord Est Ouest Sud-Ouest Sud-Est Nord-Ouest Nord-Est Midi Centre Outre-mer South North East West South-West South-East North-West North-East Southern Northern Eastern Western Molotov Kalashnikov Kalachnikov Telegram Easter Christmas Pâques Noël'.split(
      ' ',
    ),
  ]
    .flat()
    .map((name) => foldText(name)),
);

// "French Prisons Attacked in Concert Overnight": capitals of a headline.
const IS_HEADLINE =
  /^france\b|\b(?:overnight|night|attacks?|concert|waves?|series|after|before|fires?|shots?|guards?|staff)\b/;

/** Whether a word with a capital is that of a region, a month or something else that names no town. */
export const isNoName = (name: string): boolean => NO_NAME.has(foldText(name));

function toMark(
  { text, folded }: Sheet,
  name: { start: number; end: number },
  phrase: PlaceMark['phrase'],
): PlaceMark {
  const role = toRole(folded, phrase);
  const base = { role, pending: false, count: null, slugs: [], siteKind: null } as const;
  return { ...base, slugs: [], ...name, kind: 'unlisted', name: text.slice(name.start, name.end), phrase };
}

/** Prisons with a name that the gazetteer does not hold: "the prison of X", "X prison". */
export function findUnlisted(sheet: Sheet, known: readonly NamedPlace[]): PlaceMark[] {
  const marks: PlaceMark[] = [];
  const add = (name: { start: number; end: number }, phrase: PlaceMark['phrase']) => {
    const isName =
      !isNoName(sheet.text.slice(name.start, name.end)) &&
      !IS_HEADLINE.test(sheet.folded.slice(name.start, name.end));
    if (!isName || [...known, ...marks].some((one) => overlaps(one, phrase))) return;
    const mark = toMark(sheet, name, phrase);
    const isAbroad = ABROAD.test(sheet.folded.slice(name.start, name.end));
    marks.push(isAbroad ? { ...mark, kind: 'elsewhere', name: null } : mark);
  };
  for (const match of findMatches(sheet.folded, PRISON_LEAD)) {
    NAME_HERE.lastIndex = match.index + match[0].length;
    const name = NAME_HERE.exec(sheet.text);
    const end = name ? name.index + name[0].length : 0;
    if (name) add({ start: name.index, end }, { start: match.index, end });
  }
  for (const match of findMatches(sheet.text, PRISON_TAIL)) {
    const start = match.index;
    if (ADJECTIVE.test(match[1] ?? '')) continue;
    add({ start, end: start + (match[1]?.length ?? 0) }, { start, end: start + match[0].length });
  }
  return marks;
}
