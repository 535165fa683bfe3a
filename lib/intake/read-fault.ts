import type { Localised } from '../domain/locale';
import { ARTICLE_LIMITS } from './article-limits';

/** Why a file or a pasted text is not read. */
export const READ_FAULTS = {
  empty: { en: 'is empty: there is no text in it', fr: 'est vide : aucun texte à lire' },
  no_words: {
    en: 'holds no sentence: this is no article',
    fr: 'ne contient aucune phrase : ce n’est pas un article',
  },
  too_large: { en: 'is larger than 5 MB', fr: 'dépasse 5 Mo' },
  too_long: {
    en: 'is longer than 1,000,000 characters',
    fr: 'dépasse 1 000 000 de caractères',
  },
  pdf: {
    en: 'is a PDF: copy its text and paste it here',
    fr: 'est un PDF : copiez son texte et collez-le ici',
  },
  binary: {
    en: 'is no text: a picture, an archive or a document of an office program',
    fr: 'n’est pas du texte : une image, une archive ou un document de bureautique',
  },
  nul: {
    en: 'holds a NUL: this looks like a binary file',
    fr: 'contient un caractère NUL : cela ressemble à un fichier binaire',
  },
  encoding: {
    en: 'is not UTF-8, UTF-16 or Windows-1252 text',
    fr: 'n’est pas un texte en UTF-8, UTF-16 ou Windows-1252',
  },
  cut: {
    en: 'is UTF-16 cut in the middle of a character',
    fr: 'est un texte UTF-16 coupé au milieu d’un caractère',
  },
  marks: {
    en: 'puts thirty accents on one letter: this is no text to read',
    fr: 'porte trente accents sur une même lettre : ce n’est pas un texte à lire',
  },
  too_slow: {
    en: 'took longer than two seconds to read and was given up: paste the article alone, without the page around it',
    fr: 'a demandé plus de deux secondes et a été abandonné : collez l’article seul, sans la page qui l’entoure',
  },
  failed: {
    en: 'could not be read: the fault is ours and is in the log',
    fr: 'n’a pu être lu : la faute est de notre côté, elle figure dans le journal',
  },
} as const satisfies Record<string, Localised>;
export type ReadFault = keyof typeof READ_FAULTS;

/** The bytes are no text that can be read; the message is the fault in English. */
export class UnreadableTextError extends Error {
  constructor(readonly fault: ReadFault) {
    super(READ_FAULTS[fault].en);
  }
}

/** What a file is by its first bytes, where that is no text; null lets it through to be decoded. */
export function findByteFault(bytes: Uint8Array): ReadFault | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > ARTICLE_LIMITS.bytes) return 'too_large';
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head.startsWith('%PDF')) return 'pdf';
  return BINARY_HEADS.some((start) => head.startsWith(start)) ? 'binary' : null;
}

// Zip (and so .docx and .odt), old Office, PNG, JPEG, GIF, gzip, RTF is text but no article.
const BINARY_HEADS = [
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x1f\x8b',
  '{\\rtf',
];
