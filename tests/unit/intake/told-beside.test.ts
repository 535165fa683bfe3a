import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';
import { listTold, toTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

const TOLD: readonly (readonly [behaviour: string, rows: readonly (readonly [string, string[]])[]])[] = [
  [
    'two places of one sentence, each with its own act',
    [
      [
        'On Tuesday night three vans were torched outside the Gap remand prison, and in Metz shots were fired at the prison.',
        ['ma-gap 15 vehicle_arson', 'cp-metz 15 gunfire'],
      ],
      [
        'Mardi soir, deux voitures ont brûlé devant la prison de Gap et, à Metz, des tirs ont visé la prison.',
        ['ma-gap 15 vehicle_arson', 'cp-metz 15 gunfire'],
      ],
      [
        'The prisons in Gap and Metz, two towns in the east, and in the southern city of Valence were hit on Tuesday night.',
        ['ma-gap 15', 'cp-metz 15', 'cp-valence 15'],
      ],
    ],
  ],
  [
    'names that follow the targets of a night',
    [
      ['Two more prisons were among the targets of the night, Gap and Metz.', ['ma-gap 16', 'cp-metz 16']],
      ['La prison de Gap a fait l’objet d’une action mardi soir.', ['ma-gap 15']],
    ],
  ],
  [
    'what was not so before, which takes nothing back',
    [
      [
        'Shots were fired at Gap prison on Tuesday night. It had not been targeted in the spring.',
        ['ma-gap 15 gunfire'],
      ],
      ['Shots were fired at Gap prison on Tuesday night. It had not been targeted.', []],
    ],
  ],
  [
    'what had another reason or did not take place',
    [
      ['Mardi soir, une voiture a brûlé devant la prison de Gap, pour toucher l’assurance.', []],
      ['A van burned outside Gap prison on Tuesday night. The fire at Gap prison was unconnected.', []],
      ['À Gap, aucune attaque n’a eu lieu. La voiture filmée mardi soir avait pris feu en roulant.', []],
      [
        'Un conteneur a brûlé mardi soir devant la prison de Gap. Le parquet a écarté tout lien avec l’établissement.',
        [],
      ],
      ['À Gap, la prison n’a pas essuyé de tirs mardi soir : les impacts sont anciens.', []],
    ],
  ],
  [
    'a bottle that did not catch, and a night after another',
    [
      [
        'Mardi soir, deux bouteilles d’essence ont été jetées contre la porte de la prison de Gap. Aucune ne s’est embrasée.',
        ['ma-gap 15 arson_attempt'],
      ],
      [
        'A van burned outside Gap prison on Tuesday night. The fire came a night after two cars were burned at Metz prison.',
        ['ma-gap 15 vehicle_arson', 'cp-metz 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'one method of several places, and a list whose items have several sentences',
    [
      [
        'Des tirs ont visé mardi soir les prisons de Gap et de Metz.',
        ['ma-gap 15 gunfire', 'cp-metz 15 gunfire'],
      ],
      [
        'Gunfire hit the prisons in Gap and Metz on Tuesday night.',
        ['ma-gap 15 gunfire', 'cp-metz 15 gunfire'],
      ],
      [
        'The prisons in Gap and Metz were attacked with rifles on Tuesday night.',
        ['ma-gap 15', 'cp-metz 15'],
      ],
      [
        'Mardi soir, deux prisons ont été visées :\n• Gap : deux voitures brûlées. Personne n’a été blessé.\n• Metz : trois voitures brûlées devant la prison.',
        ['ma-gap 15 vehicle_arson', 'cp-metz 15 vehicle_arson'],
      ],
      [
        'Mardi soir, deux voitures ont été incendiées devant la prison par un homme masqué, à Gap.',
        ['ma-gap 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'a house beside a prison in one sentence, which is not the prison',
    [
      [
        'On Tuesday night, three vans burned at the prison in Gap, and the hallway of a block of flats where a warder lives was set on fire.',
        ['ma-gap 15 vehicle_arson', 'residential_building: null 15 building_arson'],
      ],
      [
        'Trois voitures ont brûlé devant la prison de Gap mardi soir, et le hall d’un immeuble de l’Isère a été incendié.',
        ['ma-gap 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'what was done in a month, or since a day, which is of no one night',
    [
      [
        'Trois voitures ont brûlé mardi soir devant la prison de Gap. La série a touché des prisons depuis le 13 avril, dont celles de Metz et de Laon.',
        ['ma-gap 15 vehicle_arson', 'cp-metz', 'cp-laon'],
      ],
    ],
  ],
  [
    'a weapon that fires, which is no fire; and what burned somewhere else',
    [
      [
        'The front of a prison officer’s house in the Isère was hit by shotgun fire on Tuesday night.',
        ['private_home: Isère 15 gunfire'],
      ],
      [
        'Gap prison got the worst of it on Tuesday night: a rifle was emptied at its gate. At several of the others cars were torched.',
        ['ma-gap 15 gunfire'],
      ],
      [
        'Gunfire at the jail in Gap on Tuesday night, burning cars from Paris to Provence',
        ['ma-gap 15 gunfire'],
      ],
    ],
  ],
];

describe.each(TOLD)('%s', (_, rows) => {
  it.each(rows)('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

it('keeps the attack that is the news apart from one of months before at the same place', () => {
  const text =
    'Un engin incendiaire contre la prison de Gap\n\nUn inconnu s’est présenté la nuit dernière devant l’entrée. Il a lancé un cocktail Molotov contre la porte, sans l’enflammer.\n\nÀ Gap, les premières dégradations dataient de la nuit du 19 au 20 avril : une voiture brûlée.';
  const given = { publishedOn: null, outlet: null, sites: readSeeds().sites, known: [] };
  expect(readArticle({ text, publishedOn: '2025-07-12' }, given).proposals.map(toTold)).toEqual([
    'ma-gap 2025-07-11 arson_attempt',
    'ma-gap 19 vehicle_arson',
  ]);
});
