import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClockText } from '@/lib/domain/clock';
import { daySchema } from '@/lib/domain/night';
import { foldInPlace } from '@/lib/intake/fold-in-place';
import { readNights } from '@/lib/intake/read-nights';
import { isEither } from '@/lib/intake/time/night-reading';

// A Wednesday.
const publishedOn = '2025-04-16';

/** The readings in short: the day of April 2025, the time, "~" where it is rounded, "…" between two ends. */
function inShort(text: string, published: string | null = publishedOn): string[] {
  return readNights(text, { publishedOn: published }).map(({ night, from, to, precision }) => {
    const time =
      from === null ? '' : from === to ? ` ${precision === 'about' ? '~' : ''}${from}` : ` ${from}…${to}`;
    return `${night.replace('2025-04-', '')}${time}`;
  });
}

describe('a night in words', () => {
  it.each([
    ['overnight Monday to Tuesday', '14'],
    ['overnight from Monday into Tuesday', '14'],
    ['overnight Sunday-Monday', '13'],
    ['Monday night into Tuesday', '14'],
    ['in the night from Sunday to Monday', '13'],
    ['overnight and into Tuesday', '14'],
    ['overnight into Tuesday', '14'],
    ['overnight Wednesday', '15'],
    ['overnight', '15'],
    ['last night', '15'],
    ['on Sunday night', '13'],
    ['Tuesday night', '15'],
    ['night of April 13 to 14', '13'],
    ['the night of 13 to 14 April', '13'],
    ['on the night of April 14', '14'],
    ['13-14 April', '13'],
    ['April 13–14', '13'],
    ['13/14 avril', '13'],
    ['nuit de lundi à mardi', '14'],
    ['dans la nuit du lundi au mardi', '14'],
    ['dans la nuit du 14 au 15 avril', '14'],
    ['la nuit du dimanche 13 au lundi 14 avril 2025', '13'],
    ['nuit du 31 mars au 1er avril', '2025-03-31'],
    ['la nuit dernière', '15'],
    ['cette nuit', '15'],
    ['in the night between Monday and Tuesday', '14'],
    ['entre lundi soir et mardi matin', '14'],
    ['from Sunday night into the early hours of Monday', '13'],
    ['celle du 14 au 15 avril', '14'],
    ['du dimanche au lundi', '13'],
    ['the night before last', '14'],
    ['on the night of April 13, a Sunday', '13'],
  ])('%s', (text, night) => {
    expect(inShort(text)).toEqual([night]);
  });

  it.each([
    ['early Wednesday', '15 00:00…06:00'],
    ['early on Tuesday morning', '14 00:00…06:00'],
    ['in the early hours of Tuesday', '14 00:00…06:00'],
    ['Tuesday afternoon', '15 12:00…18:00'],
    ['lundi soir', '14 18:00…23:59'],
    ['hier soir', '15 18:00…23:59'],
    ['mercredi à l’aube', '15 05:00…07:00'],
    ['à l’aube', '15 05:00…07:00'],
    ['tôt mercredi', '15 00:00…06:00'],
    ['this morning', '15 06:00…11:59'],
    ['ce matin', '15 06:00…11:59'],
    ['late on Monday', '14 18:00…23:59'],
    ['tard lundi', '14 18:00…23:59'],
    ['lundi en fin de soirée', '14 18:00…23:59'],
    ['avant-hier en fin de soirée', '14 18:00…23:59'],
    ['le soir du 14', '14 18:00…23:59'],
    ['the evening of the 14th', '14 18:00…23:59'],
    ['mardi, avant le lever du jour', '14 05:00…07:00'],
    ['before sunrise on Tuesday', '14 05:00…07:00'],
  ])('part of a night: %s', (text, expected) => {
    expect(inShort(text)).toEqual([expected]);
  });

  it.each([
    ['5.20am', '15 05:20'],
    ['5.20am Wednesday', '15 05:20'],
    ['at around 2 am on Tuesday', '14 ~02:00'],
    ['Tuesday, April 15, at 3 a.m.', '14 03:00'],
    ['shortly before midnight', '15 ~00:00'],
    ['10pm on Monday', '14 22:00'],
    ['between 2 and 3 am on Tuesday', '14 02:00…03:00'],
    ['mercredi vers 5h20', '15 ~05:20'],
    ['vers 5 h 20', '15 ~05:20'],
    ['aux alentours de 3 heures du matin', '15 ~03:00'],
    ['trois heures du matin', '15 03:00'],
    ['lundi vers 22 heures', '14 ~22:00'],
    ['entre 2h et 3h du matin', '15 02:00…03:00'],
    ['mardi 15 avril, peu après 2 heures du matin', '14 ~02:00'],
    ['dans la nuit de mardi à mercredi, vers 1h30', '15 ~01:30'],
    ['le 14 avril 2025 à 23h40', '14 23:40'],
    ['soon after 5am on Wednesday', '15 ~05:00'],
    ['just after midnight on Tuesday', '14 ~00:00'],
    ['half past midnight on Tuesday', '14 00:30'],
    ['à minuit et demi mardi', '14 00:30'],
    ['ten to three in the morning on Tuesday', '14 02:50'],
    ['on Monday evening at about half past ten', '14 ~22:30'],
    ['vers une heure et demie du matin mardi', '14 ~01:30'],
    ['ce mardi 15 avril vers 00h40', '14 ~00:40'],
    ['il est 22H20, toujours lundi soir', '14 22:20'],
    ['vers 2 heures, hier matin', '14 ~02:00'],
    ['– 14 avril, 20 h : deux voitures', '14 20:00'],
    ['Le 14, vers 22 h', '14 ~22:00'],
  ])('with a time of day: %s', (text, expected) => {
    expect(inShort(text)).toEqual([expected]);
  });

  it.each([
    ['overnight Tuesday', ['14', '15']],
    ['Tuesday', ['14', '15']],
    ['hier', ['14', '15']],
    ['April 14', ['14', '13']],
    ['le 14 avril', ['14', '13']],
    ['14/04/2025', ['14', '13']],
    ['il y a deux jours', ['13', '14']],
    ['vers minuit lundi', ['13 ~00:00', '14 ~00:00']],
    ['over the weekend', ['12', '13']],
    ['dans la nuit de mardi', ['14', '15']],
  ])('two honest readings stay two: %s', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
    expect(readNights(text, { publishedOn }).every(isEither)).toBe(true);
  });

  it.each([
    ['the previous two nights', ['14', '15']],
    ['ces deux dernières nuits', ['14', '15']],
    ['Sunday and Monday nights', ['13', '14']],
    ['On Sunday night here, on the same night there', ['13', '13']],
    ['Overnight here; at least nine the previous two nights', ['15', '13', '14']],
    ['Dans la nuit de lundi à mardi, vers 2h ; la nuit suivante', ['14 ~02:00', '15']],
    ['Overnight Monday to Tuesday a fire broke out, at 3.10am', ['14', '14 03:10']],
    ['lundi soir ici ; la veille au soir là', ['14 18:00…23:59', '13']],
    ['mardi soir ici ; quarante-huit heures plus tôt là', ['15 18:00…23:59', '13']],
    ['Tuesday night here; two nights earlier there', ['15', '13']],
    ['Sunday night here. On the third night there', ['13', '14']],
    ['lundi soir ici ; le soir même là', ['14 18:00…23:59', '14']],
    ['Tuesday here, at 3am', ['14', '15', '14 03:00']],
    ['from Sunday night to Tuesday morning', ['13', '14']],
    ['De la nuit de dimanche à lundi jusqu’au matin de mardi', ['13', '14']],
  ])('several: %s', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it.each([
    ['pendant 3 heures'],
    ['en 24h'],
    ['deux heures plus tard'],
    ['next Friday'],
    ['vendredi prochain'],
    ['since Sunday'],
    ['avant mardi'],
    ['nuit du 30 mars au 1er avril'],
    ['31 April 2025'],
    ['18 April 2025'],
    ['in May'],
    ['the same night'],
    [''],
    ['those of the ten days before'],
    ['from Thursday to Sunday'],
  ])('reads no night in “%s”', (text) => {
    expect(inShort(text)).toEqual([]);
  });

  it('reads full dates alone when nobody knows the day of publication', () => {
    expect(inShort('Tuesday', null)).toEqual([]);
    expect(inShort('April 14', null)).toEqual([]);
    expect(inShort('nuit du 14 au 15 avril 2025', null)).toEqual(['14']);
  });

  it('counts days from the full date a text looks back on, weekdays and hours as well', () => {
    const text =
      'Dans la nuit du 14 au 15 avril 2025, des tirs. Le soir du 15, une voiture. Le 17 avril vers 3h, une autre.';
    expect(inShort(text, '2026-04-14')).toEqual(['14', '15 18:00…23:59', '16 ~03:00']);
    expect(inShort(text, null)).toEqual(['14', '15 18:00…23:59', '16 ~03:00']);
    expect(inShort('The fire of 13 April 2025. On Tuesday night, shots.', '2025-07-10')).toEqual([
      '13',
      '12',
      '15',
    ]);
  });

  it('takes a date without its year for the last one when the next is months ahead', () => {
    expect(inShort('dans la nuit du 17 au 18 avril dernier', '2025-11-05')).toEqual(['17']);
    expect(inShort('le 12 mai à 3h', '2025-04-30')).toEqual([]);
  });

  it('takes the last weekday before publication, over the end of a month and a year', () => {
    expect(inShort('overnight Tuesday to Wednesday', '2025-01-02')).toEqual(['2024-12-31']);
    expect(inShort('le 30 décembre vers 4h', '2025-01-02')).toEqual(['2024-12-29 ~04:00']);
  });
});

const WORDS =
  'overnight night nuit de du la Monday mardi to à into Tuesday early at vers 5.20am 5h20 midnight April 14 14/04/2025 yesterday hier same previous two nights the on , . — il y a trois jours 31'.split(
    ' ',
  );
const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const days = fc
  .date({ min: new Date('1990-01-10'), max: new Date('2098-12-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('any text', () => {
  it('is read to real nights, none after the day of publication, at spans inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(phrases, fc.string({ unit: 'grapheme' })), days, (text, published) => {
        for (const { night, from, to, start, end } of readNights(text, { publishedOn: published })) {
          expect(daySchema.safeParse(night).success && night <= published).toBe(true);
          expect([from, to].every((time) => time === null || isClockText(time))).toBe(true);
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its length when folded, unit by unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldInPlace(text)).toHaveLength(text.length);
      }),
    );
  });
});
