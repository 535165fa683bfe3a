const QUOTES = /[“”«»„‟"]/;
const APOSTROPHES = /[’‘‛ʼ′`´]/;
// Hyphens and the short dash; the long dash parts clauses and stays what it is.
const HYPHENS = /[‐‑‒–−]/;
// White space of every width, and marks that only steer the direction or the breaking of a line.
const BLANKS = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

const ASCII_UPPER = /^[A-Z]$/;
// By the unit itself; 0 where it has not been folded yet.
const known = new Uint16Array(0x10000);

function foldUnit(unit: string): string {
  if (unit === '\n') return unit;
  if (BLANKS.test(unit)) return ' ';
  if (QUOTES.test(unit)) return '"';
  if (APOSTROPHES.test(unit)) return "'";
  if (HYPHENS.test(unit)) return '-';
  if (ASCII_UPPER.test(unit)) return unit.toLowerCase();
  return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}

/**
 * The text in lower case, without accents, with one kind each of blank, quote, apostrophe and hyphen.
 * It has the length of the text, unit by unit, so that what is found in one stands at the same offsets in the other.
 */
export function foldInPlace(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    known[unit] ||= foldUnit(String.fromCharCode(unit)).charCodeAt(0);
    units[at] = known[unit] ?? unit;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}
