import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentence, paragraphAt, splitSentences } from '@/lib/intake/sentences';

const pieces = fc.constantFrom(
  'A car burned.',
  ' ',
  'M. Un tel',
  '\n',
  '! ',
  '« Oui. »',
  'é',
  '. ',
  '5.20',
  '🔥',
  '- L',
);
const texts = fc.oneof(
  fc.array(pieces).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);
const languages = fc.constantFrom('en' as const, 'fr' as const);
const cut = (text: string, language: 'en' | 'fr' = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('the sentences of a text', () => {
  it('cover it without gap or overlap', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const spans = splitSentences(text, language);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const [at, { start, end }] of spans.entries()) {
          expect(start).toBe(spans[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('never reach over a line break', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const { start, end } of splitSentences(text, language))
          expect(text.slice(start, end - 1)).not.toContain('\n');
      }),
    );
  });

  it('do not end between an hour and its day', () => {
    expect(cut('It was hit around 1 a.m. Tuesday by rounds. It was 2 p.m. Nobody came.')).toEqual([
      'It was hit around 1 a.m. Tuesday by rounds.',
      'It was 2 p.m.',
      'Nobody came.',
    ]);
  });

  it('do not end at an abbreviation', () => {
    expect(cut('Mr. Smith and Dr. Jones left at 5.20 a.m. on Monday. Nobody saw them.')).toEqual([
      'Mr. Smith and Dr. Jones left at 5.20 a.m. on Monday.',
      'Nobody saw them.',
    ]);
    expect(cut('Selon M. Untel et Mme. Unetelle, rien. Fin.', 'fr')).toEqual([
      'Selon M. Untel et Mme. Unetelle, rien.',
      'Fin.',
    ]);
  });

  it('end with their line, abbreviation or not', () => {
    expect(cut('It was Dr.\nNext line.')).toEqual(['It was Dr.', 'Next line.']);
  });

  it('are cut the same in a text too long to be read at once', () => {
    const one = 'A car burned in the night, said Mr. Smith. ';
    expect(cut(one.repeat(2000))).toEqual(Array(2000).fill(one.trim()));
  });

  it('take time in proportion to the text', () => {
    const started = performance.now();
    splitSentences('One, two and three. '.repeat(50_000), 'en');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('the sentence around a passage', () => {
  const passages = texts.chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([, one, other]) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      return { text, start, end };
    }),
  );

  it('holds the passage', () => {
    fc.assert(
      fc.property(passages, languages, ({ text, start, end }, language) => {
        const passage = text.slice(start, end);
        fc.pre(passage.trim() === passage && passage !== '');
        const found = findSentence(text, { start, end }, language);
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('is that of the whole text, though only its lines are read', () => {
    fc.assert(
      fc.property(passages, languages, ({ text, start, end }, language) => {
        fc.pre(text.slice(start, end).trim() === text.slice(start, end) && start < end);
        const touched = splitSentences(text, language).filter((span) => span.start < end && span.end > start);
        const found = findSentence(text, { start, end }, language);
        const whole = text.slice(touched[0]?.start, touched.at(-1)?.end);
        const sentence = text.slice(found.start, found.end);
        expect(whole.trim().endsWith(sentence)).toBe(true);
        expect(whole.trim().slice(0, -sentence.length)).toMatch(/^(?:[-–—•]\s+)?$/u);
      }),
    );
  });

  it('leaves out the mark of a list', () => {
    const text = 'Three places: - Here, at noon. - There, at night.';
    const found = findSentence(text, { start: 33, end: 38 }, 'en');
    expect(text.slice(found.start, found.end)).toBe('There, at night.');
  });

  it('has no white space at its ends', () => {
    const text = 'First one.  Second here.  Third.';
    const found = findSentence(text, { start: 12, end: 18 }, 'en');
    expect(text.slice(found.start, found.end)).toBe('Second here.');
  });

  it('is the run of sentences when the passage reaches over several', () => {
    const text = 'One. Two. Three.';
    const found = findSentence(text, { start: 2, end: 7 }, 'en');
    expect(text.slice(found.start, found.end)).toBe('One. Two.');
  });
});

describe('a paragraph', () => {
  it('is a line that is not blank, counted from 1', () => {
    const text = 'one\n\n  \ntwo\nthree';
    expect(['one', 'two', 'three'].map((word) => paragraphAt(text, text.indexOf(word)))).toEqual([1, 2, 3]);
  });
});
