import { UnreadableTextError } from './read-fault';

/** The text of a file, and the way back: the byte at which the unit at an offset of `text` begins. */
export type Decoded = { text: string; byteAt: (unit: number) => number };

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((value, at) => bytes[at] === value);

const isNul = (bytes: Uint8Array, at: number) => bytes[at] === 0;

/** UTF-16 without its mark shows in text of our languages: every other byte of the first hundred is nought. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Array.from({ length: Math.min(50, Math.floor(bytes.length / 2)) }, (_, at) => at * 2);
  const high = pairs.filter((at) => isNul(bytes, at) && !isNul(bytes, at + 1)).length;
  const low = pairs.filter((at) => isNul(bytes, at + 1) && !isNul(bytes, at)).length;
  if (pairs.length < 4) return null;
  if (low > pairs.length * 0.8) return 'utf-16le';
  return high > pairs.length * 0.8 ? 'utf-16be' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const mark = startsWith(bytes, encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]) ? 2 : 0;
  if (bytes.length % 2 === 1) throw new UnreadableTextError('cut');
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, byteAt: (unit) => mark + unit * 2 };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the purpose
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
const BEYOND_ASCII = /[^\0-\u007F]/g;

/** One byte a letter, as French newsrooms still send it: few control characters, and not a third of it accents and signs. */
function decodeWindows1252(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(CONTROL) > text.length / 500 || count(BEYOND_ASCII) > text.length * 0.3)
    throw new UnreadableTextError('encoding');
  return { text, byteAt: (unit) => unit };
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const mark = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
    return { text, byteAt: (unit) => mark + Buffer.byteLength(text.slice(0, unit), 'utf8') };
  } catch {
    return null;
  }
}

/**
 * Reads bytes as text: UTF-8, UTF-16 of either order, Windows-1252; a byte-order mark is dropped. Throws
 * UnreadableTextError when they are none of these or hold a NUL.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return refuseNul(decodeUtf16(bytes, 'utf-16le'));
  if (startsWith(bytes, [0xfe, 0xff])) return refuseNul(decodeUtf16(bytes, 'utf-16be'));
  const wide = guessUtf16(bytes);
  if (wide) return refuseNul(decodeUtf16(bytes, wide));
  return refuseNul(decodeUtf8(bytes) ?? decodeWindows1252(bytes));
}

function refuseNul(decoded: Decoded): Decoded {
  if (decoded.text.includes('\0')) throw new UnreadableTextError('nul');
  return decoded;
}
