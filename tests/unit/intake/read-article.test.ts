import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getField } from '@/lib/domain/statement';
import type { KnownIncident } from '@/lib/intake/proposal';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';
import { toTold } from '../../support/list-told';

const { sites } = readSeeds();
// A Thursday.
const publishedOn = '2025-04-17';

function read(text: string, known: readonly KnownIncident[] = []) {
  return readArticle({ text, publishedOn }, { publishedOn: null, outlet: null, sites, known });
}

const shorts = (text: string) => read(text).proposals.map(toTold);

describe('an attack', () => {
  it.each([
    ['Two cars were set on fire outside Laon prison on Tuesday night.', 'cp-laon 15 vehicle_arson'],
    [
      'Shots were fired at the prison in the southern town of Grasse early on Wednesday.',
      'ma-grasse 15 gunfire',
    ],
    ['Gunmen sprayed the gate of Riom’s prison overnight Tuesday to Wednesday.', 'cp-riom 15 gunfire'],
    ['A grenade exploded at Pau prison at about 3am on Wednesday.', 'ma-pau 15 explosive'],
    ['The tyres of ten cars were slashed outside the jail in Albi on Monday night.', 'ma-albi 14 vandalism'],
    ['An attempt to burn a van at Gap prison failed on Tuesday night.', 'ma-gap 15 arson_attempt'],
    ['Trois véhicules ont été incendiés devant la prison de Laon mardi soir.', 'cp-laon 15 vehicle_arson'],
    [
      'La porte de la maison d’arrêt de Tulle a été incendiée dans la nuit de mardi à mercredi.',
      'ma-tulle 15 building_arson',
    ],
    ['Des tirs ont visé le centre pénitentiaire de Béziers, mercredi vers 2 h 15.', 'cp-beziers 15 gunfire'],
    ['Le mur de la prison de Pau a été tagué dans la nuit de lundi à mardi.', 'ma-pau 14 graffiti'],
    [
      'Une bouteille enflammée a été lancée vers les voitures de la prison de Gap mardi soir, sans prendre.',
      'ma-gap 15 arson_attempt',
    ],
    ['Sept voitures ont brûlé à l’Énap d’Agen dans la nuit de lundi à mardi.', 'enap-agen 14 vehicle_arson'],
  ])('%s', (text, expected) => {
    expect(shorts(text)).toEqual([expected]);
  });

  it.each([
    [
      'Dans l’Isère, la voiture d’un surveillant a été brûlée devant son domicile mardi soir.',
      'private_home: Isère 15 vehicle_arson',
    ],
    [
      'A fire was lit overnight in the hallway of a block of flats in Essonne where a prison officer lives.',
      'residential_building: Essonne 16 building_arson',
    ],
  ])('at a home has its département for a place: %s', (text, expected) => {
    expect(shorts(text)).toEqual([expected]);
  });

  it('in a town that no gazetteer holds keeps the name of the place', () => {
    const [proposal] = read(
      'Two diggers were torched at the future prison of Noiseau, Val-de-Marne, overnight.',
    ).proposals;
    expect([proposal?.site, proposal?.place, proposal?.confidence.reason]).toEqual([
      null,
      'Noiseau',
      'site_unknown',
    ]);
  });

  it('told of several places together gives none of them a method', () => {
    const { proposals } = read(
      'The prisons of Pau, Tarbes and Gap were hit on Tuesday night with rifles or arson of vehicles.',
    );
    expect(proposals.map(({ site, methods }) => [site, methods])).toEqual([
      ['ma-pau', []],
      ['ma-tarbes', []],
      ['ma-gap', []],
    ]);
    expect(proposals[0]?.setMethods).toContain('gunfire');
  });

  it('at one place on two nights is two', () => {
    const text =
      'Pau prison was attacked twice. On Monday night, two cars were burned. On Tuesday night, shots were fired at the gate.';
    expect(shorts(text)).toEqual(['ma-pau 14 vehicle_arson', 'ma-pau 15 gunfire']);
  });

  it('of each of two nights keeps in both what was hit', () => {
    const { proposals } = read(
      'Des coups de feu ont été tirés contre le portail de la prison de Fresnes les deux nuits précédentes.',
    );
    expect(proposals.map(({ nights, targets }) => [nights, targets])).toEqual([
      [['2025-04-15'], ['gate']],
      [['2025-04-16'], ['gate']],
    ]);
  });

  it('at two places of one sentence is two, each with its own method', () => {
    const text =
      'Shots hit the gate of Gap prison overnight Monday to Tuesday, while two cars were torched at the jail in Albi.';
    expect(shorts(text)).toEqual(['ma-gap 14 gunfire', 'ma-albi 14 vehicle_arson']);
  });
});

describe('what is no attack of ours', () => {
  it.each([
    ['No shots were fired at Gap prison on Tuesday night.'],
    ['Aucun véhicule n’a brûlé devant la prison de Gap mardi soir.'],
    ['Police arrested two youths who had been planning to fire on Gap prison.'],
    ['In 2003 a commando blew open a door at Fresnes prison.'],
    ['Last year assailants attacked a prison van, killing two guards.'],
    ['Quatre voitures ont été incendiées devant la prison de Lantin, en Belgique, mardi soir.'],
    ['Shots could be fired at Gap prison, a union warned.'],
    ['A police station in Gap was pelted with petrol bombs on Tuesday night; prisons were spared.'],
    ['The minister will visit Vendin-le-Vieil, where a high-security prison is under construction.'],
    ['In this file photo, police stand outside Gap prison after shots were fired.'],
    ['Drug gangs in Marseille have shot dead forty people this year.'],
    ['An inmate set fire to his cell at Gap prison on Tuesday night.'],
    ['Les maisons d’arrêt de Nîmes et de Pau sont les plus touchées par la surpopulation.'],
  ])('%s', (text) => {
    expect(shorts(text)).toEqual([]);
  });
});

describe('counts', () => {
  it.each([
    [
      'At least nine cars were burned at Gap prison on Tuesday night.',
      'vehicles_burned',
      { min: 9, max: null, qualifier: 'at_least' },
    ],
    [
      'Several cars were burned at Gap prison on Tuesday night.',
      'vehicles_burned',
      { min: 2, max: null, qualifier: 'several' },
    ],
    [
      'Une quinzaine d’impacts de balles ont été relevés sur le portail de la prison de Gap mardi soir.',
      'bullet_impacts',
      { min: 15, max: 15, qualifier: 'about' },
    ],
    [
      'Trois voitures, dont deux appartenant à des agents, ont été incendiées à la prison de Gap mardi soir.',
      'staff_vehicles_burned',
      { min: 2, max: 2, qualifier: 'exactly' },
    ],
    [
      'Two or three cars were torched outside Gap prison on Tuesday night.',
      'vehicles_burned',
      { min: 2, max: 3, qualifier: 'between' },
    ],
    [
      'A worker’s car was torched outside Gap prison on Tuesday night.',
      'vehicles_burned',
      { min: 1, max: 1, qualifier: 'exactly' },
    ],
  ] as const)('%s', (text, code, expected) => {
    expect(read(text).proposals[0]?.quantities[code]).toEqual(expected);
  });
});

describe('a known incident', () => {
  const known: KnownIncident[] = [
    {
      slug: 'gap-2025-04-15',
      site: 'ma-gap',
      siteKind: 'maison_arret',
      departmentCode: '05',
      night: '2025-04-15',
      worksAt: null,
    },
  ];

  it('is matched by place and night, and settles which of two nights was meant', () => {
    const [proposal] = read('Two cars were torched at Gap prison overnight Wednesday.', known).proposals;
    expect([proposal?.nights, proposal?.match]).toEqual([
      ['2025-04-15'],
      { slug: 'gap-2025-04-15', reason: 'site_and_night' },
    ]);
  });

  it('of another night is a candidate', () => {
    const [proposal] = read('Two cars were torched at Gap prison on Sunday night.', known).proposals;
    expect([proposal?.match, proposal?.candidates]).toEqual([
      null,
      [{ slug: 'gap-2025-04-15', reason: 'nearest' }],
    ]);
  });

  it.each([
    ['Two cars were torched at Gap prison overnight from Friday to Saturday.', null],
    ['Deux voitures ont brûlé à la prison de Gap dans la nuit de mardi à mercredi.', null],
    ['Two cars were torched at Gap prison.', { slug: 'gap-2025-04-15', reason: 'site_only_incident' }],
  ])('is no match of a night that nobody can count: %s', (text, match) => {
    const undated = { text, publishedOn: null };
    const other = known.map((incident) => ({ ...incident, night: '2025-04-14' }));
    const article = { publishedOn: null, outlet: null, sites, known: other };
    expect(readArticle(undated, article).proposals[0]?.match ?? null).toEqual(match);
  });
});

const WORDS =
  'shots cars were set on fire at the prison of Gap, Nîmes and Toulon overnight Monday to Tuesday . a fire in front of his home in Isère said police source three two vehicles 🔥 \u200f burned \n la voiture incendiée prison de devant domicile surveillant selon le parquet (Var) – « » " 15 impacts 2025 not if'.split(
    ' ',
  );
const articles = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

describe('any text', () => {
  it('is read, every quote stands where it is said to, every value obeys its field', () => {
    fc.assert(
      fc.property(fc.oneof(articles, fc.string({ unit: 'grapheme' })), (text) => {
        const { proposals, totals, looseEnds, series, developments, unused } = read(text);
        const statements = [...proposals.flatMap((one) => one.statements), ...totals, ...series];
        for (const { start, end, quote } of [...statements, ...looseEnds, ...developments])
          expect(text.slice(start, end)).toBe(quote);
        for (const { field, value } of statements)
          expect(getField(field).schema.safeParse(value).success).toBe(true);
        for (const { start, end } of unused) expect(start < end && end <= text.length).toBe(true);
        for (const { siteKind, site } of proposals)
          if (siteKind === 'private_home' || siteKind === 'residential_building') expect(site).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
