import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('words for what was done', () => {
  it.each<[string, string[]]>([
    ['On Tuesday night, two men doused and lit three cars outside Gap prison.', ['ma-gap 15 vehicle_arson']],
    ['Hooded men lit two vans in front of Gap prison on Tuesday night.', ['ma-gap 15 vehicle_arson']],
    [
      'A bottle bomb was thrown at the gate of Gap prison on Tuesday night, but its petrol failed to catch.',
      ['ma-gap 15 arson_attempt'],
    ],
    [
      'On Tuesday night two tyres of each of nine cars were knifed on the staff lot at Gap prison.',
      ['ma-gap 15 vandalism'],
    ],
    [
      'On Tuesday night somebody put a bullet through the windscreen of a parked prison bus at Gap prison.',
      ['ma-gap 15 gunfire'],
    ],
    [
      'Mardi soir, deux hommes visèrent à l’arme de poing la porte de la prison de Gap.',
      ['ma-gap 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('threats by post and by telephone', () => {
  it.each<[string, string[]]>([
    [
      'The director of Gap prison received by post, on Tuesday afternoon, a bullet wrapped in a page.',
      ['ma-gap 15 threat'],
    ],
    [
      'Mardi après-midi, le directeur de la prison de Gap a reçu par la poste une balle emballée.',
      ['ma-gap 15 threat'],
    ],
    [
      'La prison de Gap a reçu mardi, vers 20h30, deux lettres promettant de tuer des surveillants.',
      ['ma-gap 15 threat'],
    ],
    [
      'On Tuesday evening an anonymous caller claimed that a bomb had been planted at Gap prison.',
      ['ma-gap 15 threat'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what was paid for and not done, and what was said and was not so', () => {
  it.each<[string]>([
    [
      'He had been offered 4,000 euros to set fire to the gate of Gap prison on Tuesday night, but was pulled over.',
    ],
    [
      'Two men were paid 3,000 euros to shoot at the gate of Gap prison on Tuesday night but were stopped on the way.',
    ],
    ['Il devait toucher 5 000 euros pour tirer sur la porte de la prison de Gap mardi soir.'],
    ['La prison de Gap, un temps donnée pour cible mardi soir, n’a subi aucun dommage.'],
    [
      'Une vidéo montrait des tirs mardi soir contre la prison de Gap. Aucune arme n’a été utilisée contre la prison de Gap, dit le procureur.',
    ],
  ])('%j', (text) => expect(listTold(text)).toEqual([]));
});

it('takes no prison for the dateline’s neighbour in a list', () => {
  const text =
    'LILLE – Prisons in Longuenesse, Maubeuge and Valenciennes were struck with rifles or firebombs on Tuesday night.';
  expect(listTold(text)).toEqual(['cp-longuenesse 15', 'cp-maubeuge 15', 'ma-valenciennes 15']);
});

it('takes what a shift found on arriving for done in the night before', () => {
  const text = 'Staff arriving on Tuesday found two burned cars in the car park of Gap prison.';
  expect(listTold(text)).toEqual(['ma-gap 14 vehicle_arson']);
});

describe('prisons told of for whom they are made, or as left alone', () => {
  const ATTACK = 'Three cars were burned outside Gap prison on Tuesday night. ';
  it.each<[string]>([
    [
      'The minister said the attacks were the work of gangs angry at his plan to lock up 200 traffickers in two prisons at Vendin-le-Vieil and Condé-sur-Sarthe.',
    ],
    ['« Ils nous attaquent parce que nous allons les isoler à Vendin-le-Vieil », a lancé le ministre.'],
    ['Ministers call the attacks a reply to the conversion of Vendin-le-Vieil prison into a fortress.'],
    ['How to read the map: red, attack; grey, prison not concerned (for instance Fresnes, Melun).'],
    ['Homes of prison officers were tagged as well, police said, without saying where.'],
    ['Des logements d’agents ont été la cible de tags dans la nuit ; on ignore où.'],
  ])('%j', (text) => expect(listTold(ATTACK + text)).toEqual(['ma-gap 15 vehicle_arson']));
});

it('comes back to the night that a text is about with « cette fois »', () => {
  const text =
    'Dans la nuit de mardi à mercredi, des prisons ont de nouveau été visées. Rappel : lundi soir, des tirs contre la prison de Toulon. Cette fois, vers 2h20, une voiture a brûlé devant la prison de Gap.';
  expect(listTold(text)).toEqual(['cp-toulon-la-farlede 14 gunfire', 'ma-gap 15 vehicle_arson']);
});

it.each<[string, string[]]>([
  ['Mardi soir, un incendie a été tenté devant la prison de Gap.', ['ma-gap 15 arson_attempt']],
  ['On Tuesday night arson was attempted at Gap prison.', ['ma-gap 15 arson_attempt']],
  [
    'On Tuesday night a cleaning contractor’s car was set on fire at Gap prison.',
    ['ma-gap 15 vehicle_arson'],
  ],
  [
    'Info Midi Libre. La prison de Gap visée par des tirs dans la nuit de lundi à mardi.',
    ['ma-gap 14 gunfire'],
  ],
  [
    'Mardi soir, une voiture a brûlé dans une rue de Bron. Son propriétaire est surveillant à la prison de Gap. Les lettres DDPF ont été relevées sur le mur voisin.',
    [],
  ],
])('%j', (text, told) => expect(listTold(text)).toEqual(told));

it('takes nothing for an attack on a prison that is miles away', () => {
  const text =
    'A man was shot dead on Monday night in Marseille, two miles from Les Baumettes prison. Police suspect a drug feud.';
  expect(listTold(text)).toEqual([]);
});

it('knows whose home it is where a headline only tells of a home', () => {
  const text =
    'Staff targeted at home\nA car of a union representative from Gap prison was set alight outside his home on Tuesday night.';
  const { sites } = readSeeds();
  const { proposals } = readArticle(
    { text, publishedOn: '2025-04-17' },
    { publishedOn: null, outlet: null, sites, known: [] },
  );
  expect(proposals.map(({ victim }) => victim)).toEqual([
    { role: 'union_representative', worksAt: 'ma-gap' },
  ]);
});
