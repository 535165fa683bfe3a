import { describe, expect, it } from 'vitest';
import { readCodedWorld } from '@/lib/commands/known-world';
import { toGazetteer } from '@/lib/intake/read/gazetteer';
import { readText } from '@/lib/intake/read-text';

const { sites } = readCodedWorld();
const gazetteer = toGazetteer(sites);
/** What is read of a text of 16 April 2025: slug or kind, night and methods of each proposal. */
const inShort = (text: string, language: 'en' | 'fr') =>
  readText({ text, language, publishedOn: '2025-04-16', gazetteer, known: [] }).proposals.map(
    ({ site, siteKind, nights, methods }) =>
      `${site ?? siteKind} ${nights.map((night) => night.slice(5)).join('+')} ${methods.join('+')}`,
  );

describe('what stands around an attack', () => {
  it.each([
    [
      'who works near a town is attacked at home',
      'A guard who works at a jail outside Nîmes had his car torched in front of his home on Tuesday night.',
      ['private_home 04-15 vehicle_arson'],
    ],
    [
      'the gate of a guard is that of a home',
      'Un officier de la prison de Beauvais a vu mardi soir son portail, dans l’Oise, traversé par sept balles.',
      ['private_home 04-15 gunfire'],
    ],
    [
      'towns of arrests and courts are no places of attacks',
      'Raided in Valence, Rouen and Metz, they are accused of the shots fired at Nîmes prison on Monday night.',
      ['ma-nimes 04-14 gunfire'],
    ],
    [
      'the night before an arrest is counted from it',
      'Two men were arrested on Tuesday evening. The night before, shots were fired at Nîmes prison.',
      ['ma-nimes 04-14 gunfire'],
    ],
    [
      'what a place is said to have suffered since then happened then',
      'Nothing has changed since the night of 14 April, when cars were burned at Nîmes prison.',
      ['ma-nimes 04-14 vehicle_arson'],
    ],
    [
      'once more is another night',
      'Shots were fired at Nîmes prison on Sunday night and again on Monday night.',
      ['ma-nimes 04-13 gunfire', 'ma-nimes 04-14 gunfire'],
    ],
    [
      'a day after another attack counts back to it',
      'Nîmes prison was shot at on Monday night, a day after two staff cars were set alight there.',
      ['ma-nimes 04-14 gunfire', 'ma-nimes 04-13 vehicle_arson'],
    ],
    [
      'walls that were cleaned were cleaned afterwards',
      'Des tirs ont visé la prison de Nîmes lundi soir. Les impacts ont été rebouchés mardi à midi.',
      ['ma-nimes 04-14 gunfire'],
    ],
    [
      'what is said after "where" is said of the place before it',
      'On Monday night it was the turn of Valence prison, in the south, where a man threw a petrol bomb under a van, and of Nîmes, where shots were fired.',
      ['cp-valence 04-14 vehicle_arson', 'ma-nimes 04-14 gunfire'],
    ],
    [
      'what the early shift finds was done in the night before',
      'Guards arriving for the early shift on Tuesday found the tyres of nine cars slashed at Nîmes prison.',
      ['ma-nimes 04-14 vandalism'],
    ],
    [
      'what a headline tells of a town is that of the office there',
      'A car in ashes in Caen\n\nThe probation office in Caen was the target on Monday night: a van was burned in its yard.',
      ['office 04-14 vehicle_arson'],
    ],
    [
      'a night of something else is counted back from',
      'The fire at Nîmes prison on Monday night, which destroyed a van, came a day after shots were fired at the jail in Albi.',
      ['ma-nimes 04-14 vehicle_arson', 'ma-albi 04-13 gunfire'],
    ],
    [
      'a prison close to a town is its prison',
      'A prison close to Toulon was attacked overnight Monday to Tuesday by men who shot at the gate.',
      ['cp-toulon-la-farlede 04-14 gunfire'],
    ],
    [
      'what burned elsewhere burned nowhere that is named',
      'Gunmen shot at the prison in Toulon on Monday night. Elsewhere, cars were burned.',
      ['cp-toulon-la-farlede 04-14 gunfire'],
    ],
    [
      'a prison that a minister travels to',
      'The minister will travel to Toulon. The prison there was strafed on Monday night.',
      ['cp-toulon-la-farlede 04-14 gunfire'],
    ],
    [
      'a list in two parts of the country',
      'Prisons were hit on Monday night: in the south those in Toulon and Nîmes, and close to Paris those in Villepinte and Nanterre.',
      ['cp-toulon-la-farlede 04-14 ', 'ma-nimes 04-14 ', 'cp-villepinte 04-14 ', 'cp-nanterre 04-14 '],
    ],
    [
      'fires or shots are no method of any of them',
      'Jails in Nanterre and Nîmes were hit on Monday night, by “fires or shots” without a word on which.',
      ['cp-nanterre 04-14 ', 'ma-nimes 04-14 '],
    ],
    [
      'what the story turns to is of the night it turns to',
      'Cars burned at the prison in Agen on Sunday night. The night after, it spread to the whole country. At the Nanterre prison a van was torched. A car burned at Nîmes prison.',
      ['ma-agen 04-13 vehicle_arson', 'cp-nanterre 04-14 vehicle_arson', 'ma-nimes 04-14 vehicle_arson'],
    ],
    [
      'a night that brought more is that of what it brought',
      'Des voitures ont brûlé dimanche soir devant la prison de Tulle. La nuit de lundi à mardi en a ajouté d’autres. À Nîmes, une voiture a brûlé devant la prison.',
      ['ma-tulle 04-13 vehicle_arson', 'ma-nimes 04-14 vehicle_arson'],
    ],
    [
      'what burned every time burned at each of a list',
      'There were incidents on Monday night in Toulon prison, Nîmes prison and Nanterre prison, and each time it was a car that burned.',
      [
        'cp-toulon-la-farlede 04-14 vehicle_arson',
        'ma-nimes 04-14 vehicle_arson',
        'cp-nanterre 04-14 vehicle_arson',
      ],
    ],
    [
      'a guard who was threatened at his door',
      'In Nancy, on Monday night, a prison guard was threatened at his home.',
      ['private_home 04-14 threat'],
    ],
    [
      'names between semicolons are a list',
      'Four prisons were hit on Monday night: Toulon; Valence with Nîmes; Nanterre.',
      ['cp-toulon-la-farlede 04-14 ', 'cp-valence 04-14 ', 'ma-nimes 04-14 ', 'cp-nanterre 04-14 '],
    ],
    [
      'a semicolon before what else happened joins no list',
      'A car was torched at Toulon prison on Monday night; Nîmes prison was calm.',
      ['cp-toulon-la-farlede 04-14 vehicle_arson'],
    ],
    [
      'a prison that is called another of the kind',
      'On Monday night cars burned where the staff of Villepinte, another prison of the region, park.',
      ['cp-villepinte 04-14 vehicle_arson'],
    ],
    [
      'a riot squad makes no riot',
      'On Monday night a van burned at the prison in Nîmes, as did the gate of the riot squad for jails.',
      ['ma-nimes 04-14 vehicle_arson'],
    ],
    [
      'the base of its teams belongs to the prison',
      'On Monday night Aix-Luynes prison saw the door of the base of its intervention teams (PREJ) set alight.',
      ['cp-aix-luynes 04-14 building_arson'],
    ],
    ['a question is no attack', 'A reader asks: has the prison in Metz been attacked? Not that we know.', []],
  ])('%s', (_, text, read) => {
    expect(inShort(text, 'en')).toEqual(read);
  });

  it.each([
    [
      'what was taken for firecrackers was none',
      'La prison de Nanterre a été mitraillée lundi soir. « On a cru à des pétards », dit un agent.',
      ['cp-nanterre 04-14 gunfire'],
    ],
    [
      'a prison beside a home is where somebody works',
      'Mardi soir, le hall d’un immeuble proche du centre pénitentiaire de Meaux, où vit une surveillante, a été incendié.',
      ['residential_building 04-15 building_arson'],
    ],
    [
      'a prison of the headline is only where somebody works',
      'De Tarascon à Meaux, les prisons de nouveau attaquées\nMardi soir, deux voitures ont brûlé à la prison de Tarascon. En Seine-et-Marne, le hall de l’immeuble d’un agent de la prison de Meaux a été incendié.',
      ['cd-tarascon 04-15 vehicle_arson', 'residential_building 04-15 building_arson'],
    ],
    [
      'staff who burn pallets attack nobody',
      'Les agents ont brûlé des palettes mercredi matin devant la prison de Nantes.',
      [],
    ],
    [
      'two attacks in one sentence, each with its night',
      'Deux fourgons ont brûlé à la prison de Nanterre dans la nuit du 13 au 14 avril, et l’incendie de l’entrée d’un immeuble où loge une surveillante, la nuit suivante.',
      ['cp-nanterre 04-13 vehicle_arson', 'residential_building 04-14 building_arson'],
    ],
  ])('%s', (_, text, read) => {
    expect(inShort(text, 'fr')).toEqual(read);
  });
});
