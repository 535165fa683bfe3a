import { describe, expect, it } from 'vitest';
import { readBytes } from '@/lib/intake/read-bytes';

const nothing = { publishedOn: null, outlet: null, sites: [], known: [] };
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
    ['a heap of accents', utf8(`${text} e${'\u0301'.repeat(100)}`), 'marks'],
  ])('is refused for what it is: %s', (_, bytes, fault) => {
    expect(readBytes({ ...nothing, bytes })).toEqual({ fault });
  });
});
