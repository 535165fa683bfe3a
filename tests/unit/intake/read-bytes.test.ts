import { describe, expect, it } from 'vitest';
import { readBytes } from '@/lib/intake/read-bytes';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();
const nothing = { publishedOn: null, outlet: null, sites, known: [] };
const text = 'Two cars were burned outside the prison of Gap on Sunday night, the police said.';
const utf8 = (words: string) => new TextEncoder().encode(words);

describe('a file that is no article', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', utf8(' \n\t\n '), 'empty'],
    ['words, but no sentence', utf8('Paris Lyon\nGap'), 'no_words'],
    ['a program', utf8('for (let i = 0; i < n; i++) { a[i] = b[i] * c[i]; }\n'.repeat(40)), 'no_words'],
    ['more than a million signs', utf8(`${text} `.repeat(13_000)), 'too_long'],
    ['more than five megabytes', new Uint8Array(5_000_001).fill(97), 'too_large'],
    ['a PDF', utf8('%PDF-1.7 and more'), 'pdf'],
    ['an archive', utf8('PK\u0003\u0004 and more'), 'binary'],
    ['a NUL', utf8(`${text}\0`), 'nul'],
    ['half a character of UTF-16', new Uint8Array([0xff, 0xfe, 97, 0, 98]), 'cut'],
    ['an unknown encoding', Uint8Array.from({ length: 300 }, (_, at) => 128 + (at % 128)), 'encoding'],
    ['a heap of accents', utf8(`${text} e${'\u0301'.repeat(30)}`), 'marks'],
    [
      'a heap of accents in a page',
      utf8(`<html><body><p>${text} e${'\u0301\u0323'.repeat(100_000)}`),
      'marks',
    ],
    ['a page of ampersands', utf8(`<html><body>${'&'.repeat(60_000)}${text}`), 'no_words'],
  ])('is refused for what it is: %s', (_, bytes, fault) => {
    expect(readBytes({ ...nothing, bytes })).toEqual({ fault });
  });
});

const utf16 = (words: string, isLittle: boolean) =>
  Uint8Array.from(
    `\uFEFF${words}`.split('').flatMap((unit) => {
      const [high, low] = [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255];
      return isLittle ? [low, high] : [high, low];
    }),
  );
const french = 'Deux voitures ont été brûlées devant la prison de Gap dimanche soir, « sans blessé ».';

describe('the same article', () => {
  it.each([
    ['UTF-8 with its mark', utf8(`\uFEFF${french}`)],
    ['UTF-16, little end first', utf16(french, true)],
    ['UTF-16, big end first', utf16(french, false)],
    ['UTF-16 without its mark', utf16(french, true).slice(2)],
    ['Windows-1252', Uint8Array.from(french, (sign) => sign.charCodeAt(0))],
    ['decomposed letters', utf8(french.normalize('NFD'))],
  ])('is read alike from %s', (_, bytes) => {
    const read = readBytes({ ...nothing, bytes });
    if ('fault' in read) throw new Error(read.fault);
    expect([read.text, read.reading.unused]).toEqual([french, expect.any(Array)]);
    const [proposal] = read.reading.proposals;
    expect([proposal?.place, proposal?.methods]).toEqual(['Gap', ['vehicle_arson']]);
  });
});

describe('marks that steer the line, and emoji', () => {
  it.each([
    ['emoji before every word', text.replaceAll(/(?=\b[A-Za-z])/g, '🔥')],
    ['emoji in two parts', text.replaceAll(' ', ' 👩🏽‍🚒 ')],
    ['right-to-left marks', `\u202E${text.replaceAll(' ', ' \u200F')}\u202C`],
    ['a word without end', `${text}${"l'".repeat(20_000)} ${text}`],
    ['a tag without end', `<html><body>${text}<a${'m'.repeat(500_000)}`],
    ['a million line breaks', `${text}${'\n'.repeat(900_000)}`],
  ])('leave every quote where it stands: %s', (_, marked) => {
    const read = readBytes({ ...nothing, bytes: utf8(marked) });
    if ('fault' in read) throw new Error(read.fault);
    const statements = read.reading.proposals.flatMap((proposal) => proposal.statements);
    expect(statements.map(({ field }) => field)).toEqual(expect.arrayContaining(['method', 'site']));
    for (const { start, end, quote } of statements) expect(read.text.slice(start, end)).toBe(quote);
  });
});
