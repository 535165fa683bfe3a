import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '@/lib/intake/canonicalise';
import { UnreadableTextError } from '@/lib/intake/read-fault';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => canonicalise(bytesOf(text));

/** A piece of a raw file, and what it becomes. */
type Piece = { raw: string; text: string };
const plain = fc
  .string({ unit: fc.constantFrom(...'abc XYZ,.\n«»’€🔥漢'), minLength: 1, maxLength: 8 })
  .map((text): Piece => ({ raw: text, text }));
const tag = fc
  .constantFrom('<b>', '</b>', '<a href="x">', '<img/>', '<!-- a > b -->', '<span\nclass=x>')
  .map((raw): Piece => ({ raw, text: '' }));
const entity = fc.constantFrom(
  { raw: '&amp;', text: '&' },
  { raw: '&lt;', text: '<' },
  { raw: '&eacute;', text: 'é' },
  { raw: '&#8217;', text: '’' },
  { raw: '&#x1F525;', text: '🔥' },
);
const decomposed = fc.constantFrom(
  { raw: 'e\u0301', text: 'é' },
  { raw: 'c\u0327', text: 'ç' },
  { raw: '\u1112\u1161\u11ab', text: '한' },
  { raw: '\u212b', text: 'Å' },
  { raw: 'e&#769;', text: 'é' },
);
const pieces = fc.array(fc.oneof(plain, tag, entity, decomposed), { maxLength: 20 });
const fronts = fc.constantFrom('', '\ufeff', ' date 2025-04-16 ', '\ufeff date 2025-04-16\n');

describe('canonical text', () => {
  it('is the pieces of a file without mark-up, each pointing at the byte where it stood', () => {
    fc.assert(
      fc.property(fronts, pieces, (front, list) => {
        // White space after a date header belongs to the header.
        const all = [{ raw: '|', text: '|' }, ...list];
        const { text, toRaw } = read(front + all.map(({ raw }) => raw).join(''));
        expect(text).toBe(all.map((piece) => piece.text).join(''));
        let [byte, offset] = [bytesOf(front).length, 0];
        for (const piece of all) {
          if (piece.text !== '') expect(toRaw(offset)).toBe(byte);
          if (piece.raw === piece.text)
            for (const at of [...piece.raw].keys()) {
              const before = [...piece.raw].slice(0, at).join('');
              expect(toRaw(offset + before.length)).toBe(byte + bytesOf(before).length);
            }
          byte += bytesOf(piece.raw).length;
          offset += piece.text.length;
        }
        expect(toRaw(text.length)).toBe(byte);
      }),
    );
  });

  it('is NFC, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        fc.pre(!raw.includes('\0'));
        const { text } = read(raw);
        expect(text).toBe(text.normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  });

  it('points forward only', () => {
    fc.assert(
      fc.property(fronts, pieces, (front, list) => {
        const raw = front + list.map((piece) => piece.raw).join('');
        const { text, toRaw, rawLength } = read(raw);
        const bytes = Array.from({ length: text.length + 1 }, (_, offset) => toRaw(offset));
        expect(bytes).toEqual([...bytes].sort((one, other) => one - other));
        expect(bytes.at(-1)).toBe(rawLength);
      }),
    );
  });

  it('of a plain composed text is the text itself', () => {
    fc.assert(
      fc.property(fc.array(plain), (list) => {
        const text = `|${list.map((piece) => piece.raw).join('')}`;
        expect(read(text).text).toBe(text);
        expect(read(read(text).text).canonicalSha256).toBe(read(text).canonicalSha256);
      }),
    );
  });

  it.each([
    ['<p>One.</p><p>Two.</p>', 'One.\nTwo.\n'],
    ['One<br>two<BR/>three', 'One\ntwo\nthree'],
    ['<h1>Title</h1>\n<p>One.</p>\n<p>Two.</p>\n', 'Title\nOne.\nTwo.\n'],
    ['<ul><li><b>One</b></li><li>Two</li></ul>', 'One\nTwo\n'],
    ['<p>One <i>two</i></p> <p>three', 'One two\n three'],
  ])('has a line for each block: %s', (raw, text) => {
    expect(read(raw).text).toBe(text);
  });

  it('decodes an entity once', () => {
    expect(read('&amp;lt;b&amp;gt; &amp;amp;').text).toBe('&lt;b&gt; &amp;');
  });

  it('leaves what only looks like mark-up', () => {
    const text = 'a < b, 3<4 > 2, R&D, &unknown; &amp no semicolon, <!-- never closed';
    expect(read(text).text).toBe(text);
  });

  it('moves the date header to the metadata, only at the very beginning and only a real day', () => {
    expect(read(' date 2025-04-16 In this').publishedOn).toBe('2025-04-16');
    expect(read(' date 2025-04-16 In this').text).toBe('In this');
    for (const text of ['No date 2025-04-16', 'date 2025-02-30 x', 'date 2025-04-161'])
      expect([read(text).publishedOn, read(text).text]).toEqual([null, text]);
  });

  it('carries the hash and the length of the bytes as they came', () => {
    const bytes = bytesOf('\ufeff date 2025-04-16 <b>caf\u00e9</b>');
    const { rawSha256, rawLength, canonicalSha256, text } = canonicalise(bytes);
    expect(rawSha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(canonicalSha256).toBe(createHash('sha256').update('café').digest('hex'));
    expect([rawLength, text]).toEqual([bytes.length, 'café']);
  });

  it('leaves the bytes as they are', () => {
    const bytes = bytesOf('<b>e\u0301</b>');
    const before = [...bytes];
    canonicalise(bytes);
    expect([...bytes]).toEqual(before);
  });

  it('has no place outside itself', () => {
    expect(() => read('abc').toRaw(4)).toThrow(RangeError);
  });
});

describe('a file that is no text', () => {
  it.each([
    ['holds a NUL', new Uint8Array([97, 0, 98])],
    ['is in no encoding of ours', new Uint8Array([97, 0xe9, 98])],
    ['ends in the middle of a character', new Uint8Array([97, 0xc3])],
    ['encodes a surrogate', new Uint8Array([0xed, 0xa0, 0x80])],
    ['heaps accents on one letter', bytesOf(`e${'\u0301'.repeat(30)}`)],
  ])('is refused when it %s', (_, bytes) => {
    expect(() => canonicalise(bytes)).toThrow(UnreadableTextError);
  });
});

describe('a megabyte', () => {
  it.each([
    ['running text', 'Une voiture a été brûlée. '],
    ['tags that never end', '<a'],
    ['comments that never end', '<!--'],
    ['comments', '<!-- x -->'],
    ['brackets', '<'],
    ['ampersands', '&'],
    ['entities', '&eacute;'],
    ['decomposed letters', 'e\u0301'],
    ['ideographs', '漢'],
    ['spaces', ' '],
  ])(
    'of %s is read in proportion to its length',
    (_, piece) => {
      const bytes = bytesOf(piece.repeat(Math.ceil(1_000_000 / bytesOf(piece).length)));
      const started = performance.now();
      canonicalise(bytes);
      // A few hundred milliseconds; what is not linear takes minutes.
      expect(performance.now() - started).toBeLessThan(5_000);
    },
    60_000,
  );
});
