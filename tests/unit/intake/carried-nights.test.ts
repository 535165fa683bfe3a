import { describe, expect, it } from 'vitest';
import { findFrame } from '@/lib/intake/read/night-frame';
import { layOut, toSheet } from '@/lib/intake/read/sheet';

// A Wednesday.
const publishedOn = '2025-04-16';
const lay = (text: string, language: 'en' | 'fr' = 'en') => toSheet(layOut(text, language), publishedOn);
/** For each sentence the nights it names, or else, after "<", those it goes on about; days of April 2025. */
const inShort = (text: string) =>
  lay(text).sentences.map(({ nights, carried }) => {
    const days = (of: typeof nights) => [...new Set(of.map(({ night }) => night.slice(8)))].join('+');
    return nights.length > 0 ? days(nights) : carried.length > 0 ? `<${days(carried)}` : '';
  });

describe('a night that a sentence does not name', () => {
  it.each([
    ['its paragraph’s', 'A car burned on Monday night. Shots hit the gate as well.', ['14', '<14']],
    [
      'none needed: what was confirmed before a colon',
      'Le syndicat le confirme : lundi soir, pendant que tous dînaient, deux hommes ont ouvert le feu.',
      ['14'],
    ],
    ['none needed: an evening that is told', 'Maud raconte d’une voix blanche la soirée de lundi.', ['14']],
    [
      'none needed: what a gate received',
      'Lundi soir, la prison de Metz avait reçu des coups de fusil.',
      ['14'],
    ],
    [
      'that of the line above its list',
      'What burned overnight Monday to Tuesday:\n- Agen: a car\n- Metz: a van',
      ['14', '<14', '<14'],
    ],
    [
      'that of the date above it',
      'Nuit du 13 au 14 avril\nUne voiture brûle à Agen.\nDes tirs à Metz.',
      ['13', '<13', '<13'],
    ],
    [
      'none that was calm',
      'La nuit de mardi à mercredi a été calme. Une voiture avait brûlé à Metz.',
      ['15', ''],
    ],
    [
      'that of the named night above it',
      'La deuxième nuit, lundi\nUne voiture brûle à Agen.\nDes tirs à Metz.',
      ['14', '<14', '<14'],
    ],
    [
      'one it goes on from',
      'A car burned on Sunday night.\nNot long before, a van had burned in Metz.',
      ['13', '<13'],
    ],
    [
      'one said of it afterwards',
      'Two cars were burned in Metz. That was on the night of April 13.',
      ['<13', '13'],
    ],
    [
      'its paragraph’s, told on from place to place',
      'A van burned in Metz on Monday night. By Tuesday the list had grown. At Agen two cars had burned. At Gap a bus had burned. At Pau a gate had burned. In Albi a car had burned.',
      ['14', '<14', '<14', '<14', '<14', '<14'],
    ],
    [
      'one that “it was” gives the hour of',
      '“They are burning the bus,” a guard recalls. It was shortly after 9pm on Monday, and in court they speak of it yet.',
      ['<14', '14'],
    ],
    ['between its two days', 'A bus burned in Metz between Sunday and Monday.', ['13']],
    ['none: another paragraph', 'A car burned on Sunday night.\nShots hit a gate in Metz.', ['13', '']],
    [
      'none: told of another time',
      'A car burned on Sunday night. A van had been hit there a few weeks before.',
      ['13', ''],
    ],
  ])('takes %s', (_what, text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});

describe('a time that belongs to something else', () => {
  it.each([
    ['The minister visited the prison on Tuesday.'],
    ['On Tuesday, the minister said that shots had been fired at the gate.'],
    ['A man was arrested on Tuesday evening over the fire.'],
    ['Le parquet a ouvert une enquête mardi après l’incendie.'],
    ['Le ministre est attendu mardi à la prison visée par les tirs.'],
    ['Publié le 16 avril 2025 à 9h'],
    ['Seven people were rounded up at dawn on Tuesday over the fire.'],
    ['Police arrested three teenagers at dawn on Tuesday over the burning of a car.'],
    ['Les surveillants ont débrayé mardi soir.'],
    ['The prosecutor gave these details on Monday.'],
  ])('dates no attack: %s', (text) => {
    expect(inShort(text)).toEqual(['']);
  });

  it.each([
    ['Shots were fired at the prison on Monday evening, police said on Tuesday.', '14'],
    ['On Monday evening, said the same paper, four cars were burned.', '14'],
    ['A guard was beaten on Tuesday morning at 6am, a police source told AFP.', '14'],
    ['Une voiture a été incendiée lundi soir, a indiqué mardi le parquet.', '14'],
    ['A guard was beaten as she left, on Monday evening, the local prosecutor has announced.', '14'],
    ['Monday evening, as the minister was speaking in Paris, two vans were burned.', '14'],
  ])('leaves the attack its own: %s', (text, night) => {
    expect(inShort(text)).toEqual([night]);
  });
});

describe('the night of an article as a whole', () => {
  const frame = (text: string) => findFrame(lay(text)).map(({ night }) => night.slice(8));

  it('is that of its first sentence about the attacks', () => {
    expect(
      frame(
        'Several prisons were attacked overnight Monday to Tuesday.\nOn Sunday night, a car burned in Agen.',
      ),
    ).toEqual(['14']);
  });

  it('is the only one it names', () => {
    expect(frame('Fire at a prison.\nA van was destroyed in the night of Sunday to Monday.')).toEqual(['13']);
  });

  it('is none where the attacks went on for days', () => {
    expect(frame('The latest of the fires since Sunday.\nA van was destroyed early on Wednesday.')).toEqual(
      [],
    );
  });
});
