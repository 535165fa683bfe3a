import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('where suspects come from, were arrested or are held', () => {
  it.each<[string, string[]]>([
    [
      'Police have arrested two men over a shooting at a prison last week.\nThe pair, picked up in Lyon and in Annemasse, are suspected of driving to Aiton on the night of 13 to 14 April and firing several rounds that struck the prison’s outer gate.',
      ['cp-aiton 13 gunfire'],
    ],
    [
      'Three suspects living in Nîmes were charged after a car was burned at the jail in Laon on Tuesday night.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Deux hommes interpellés à Dijon et à Valence sont soupçonnés d’avoir tiré mardi soir sur la porte de la prison de Laon.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'A 20-year-old from Marseille and a cousin held in Toulon are said to have burned two cars outside Laon prison on Tuesday night.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Originaire de Grenoble, le tireur présumé a été arrêté à Valence. Il aurait tiré mardi soir sur la prison de Laon.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'Domicilié à Nice, un homme de 22 ans a été mis en examen pour avoir incendié mardi soir deux voitures devant la maison d’arrêt de Grasse.',
      ['ma-grasse 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('prisons named beside a school', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night the jails at Seysses, Agen and Limoges were hit with assault rifles or arson, and a school was tagged.',
      ['cp-toulouse-seysses 15', 'ma-agen 15', 'ma-limoges 15'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what somebody was told, paid or meant to do', () => {
  it.each<[string, string[]]>([
    ['Detectives uncovered what they believe was a plan to set fire to staff cars at Laon prison.', []],
    ['The group had a plan for burning cars at Laon prison, and nothing came of it.', []],
    ['Their orders were to shoot at the gate of Laon prison.', []],
    ['They had been told to burn cars at Laon prison. Nothing happened.', []],
    ['Ils avaient pour consigne de brûler les voitures du personnel de la prison de Laon.', []],
    ['Leur mission était d’incendier des voitures devant la prison de Laon.', []],
    ['Il avait reçu l’ordre de tirer sur la prison de Laon.', []],
    ['Le commanditaire leur demandait de mettre le feu à des voitures devant la prison de Laon.', []],
    ['Missionnés pour brûler des voitures devant la prison de Laon, ils ont été arrêtés mardi soir.', []],
    ['Trois hommes recrutés pour tirer sur la prison de Laon ont été arrêtés mardi soir.', []],
    ['Police say they stopped an attack on Laon prison.', []],
    ['La police a empêché une attaque de la prison de Laon.', []],
    [
      'Les policiers vérifient s’ils ont participé à l’incendie qui a détruit au moins une voiture dans la nuit de lundi à mardi devant la prison de Laon.',
      ['cp-laon 14 vehicle_arson'],
    ],
    [
      'Detectives are checking whether they took part in the fire that destroyed a car outside Laon prison on Monday night.',
      ['cp-laon 14 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a town hall that tells of it', () => {
  it.each<[string, string[]]>([
    [
      'France prison attacks: live\n10:02 Perpignan: the door of the visitors’ building at the jail was set on fire at around 3.30am today.\n09:15 We’re hearing from the town hall in Arles that three vehicles have been burned overnight outside the high-security prison.\n08:00 Good morning.',
      ['cp-perpignan 16 building_arson', 'mc-arles 16 vehicle_arson'],
    ],
    [
      'According to the town hall in Laon, two cars burned outside the prison on Tuesday night.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Selon la mairie de Laon, deux voitures ont brûlé mardi soir devant la prison.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'La mairie de Laon indique que deux voitures ont brûlé mardi soir devant la prison.',
      ['cp-laon 15 vehicle_arson'],
    ],
    ['The town hall of Laon was set on fire on Tuesday night.', []],
    ['La mairie de Laon a été incendiée mardi soir. La prison est calme.', []],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a police station', () => {
  it.each<[string, string[]]>([
    [
      'Roubaix : un commissariat visé par des tirs\nUne vingtaine de jeunes s’en sont pris mercredi soir au commissariat de Roubaix. Une voiture de police a eu le pare-brise étoilé.\nUn majeur a été écroué à la prison de Sequedin.',
      [],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a night counted from one abroad', () => {
  it.each<[string, string[]]>([
    [
      'In Belgium, Lantin prison was hit by a petrol bomb on Sunday night.\nTwenty-four hours later, two cars were burned outside Laon prison.',
      ['cp-laon 14 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a prison abroad of which only the county is named', () => {
  it.each<[string, string[]]>([
    [
      'Petrol poured at gate of Lancashire prison\nPolice are hunting two men who set a car alight against the gate of a prison near Preston on Tuesday night.',
      [],
    ],
    ['A car was torched outside a prison in Kent on Tuesday night.', []],
    ['Shots were fired on Tuesday night at a jail in Ohio.', []],
    ['Des tirs ont visé mardi soir une prison du Limbourg.', []],
    ['Two cars burned on Tuesday night outside Wandsworth prison in Surrey.', []],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a threat by telephone', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday evening the switchboard of the jail in Bourges received a call: a man’s voice listed the number plates of four officers and hung up.',
      ['ma-bourges 15 threat'],
    ],
    [
      'Mardi soir, le standard de la prison de Bourges a reçu un appel: une voix a énuméré les plaques d’immatriculation de quatre agents.',
      ['ma-bourges 15 threat'],
    ],
    [
      'On Tuesday evening an anonymous caller threatened the director of the jail in Bourges.',
      ['ma-bourges 15 threat'],
    ],
    [
      'Mardi soir, un appel anonyme a menacé de mort la directrice de la prison de Bourges.',
      ['ma-bourges 15 threat'],
    ],
    [
      'Mardi soir, un inconnu a appelé la prison de Bourges et a égrené les adresses de trois surveillants.',
      ['ma-bourges 15 threat'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a town with an adjective', () => {
  it.each<[string, string[]]>([
    [
      'On Monday night shots hit the jail in Bourges. On Tuesday night, in sleepy Aurillac, five cars outside the prison had their tyres slashed.',
      ['ma-bourges 14 gunfire', 'ma-aurillac 15 vandalism'],
    ],
    [
      'Lundi soir, des tirs ont visé la prison de Bourges. Mardi soir, dans la paisible Aurillac, cinq voitures ont eu les pneus crevés devant la prison.',
      ['ma-bourges 14 gunfire', 'ma-aurillac 15 vandalism'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
