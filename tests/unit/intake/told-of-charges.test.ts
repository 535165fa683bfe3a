import { describe, expect, it } from 'vitest';
import { listTold } from '../../support/list-told';

describe('what is told of one attack and not of the one beside it', () => {
  it.each([
    [
      'the end of the second charge',
      'They are accused of burning a car outside Laon prison on the night of April 14 to 15 and, the same night, of throwing petrol bombs at the wall of Muret prison, where they went out.',
      ['cp-laon 14 vehicle_arson', 'cd-muret 14 arson_attempt'],
    ],
    [
      'petrol that was poured before it was lit',
      'Mardi soir, un homme a répandu de l’essence sur une voiture devant la prison de Tulle avant de l’allumer.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    [
      'a weapon found on a suspect',
      'On Tuesday night shots were fired at the gate of Laon prison. In his possession were a grenade and a map of the prison of Rouen.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'a second time without its verb',
      'Touchée dimanche soir par l’incendie d’une voiture, la maison d’arrêt de Tulle l’a été de nouveau mardi soir. Il y a onze trous dans la porte.',
      ['ma-tulle 13 vehicle_arson', 'ma-tulle 15 gunfire'],
    ],
    [
      'shots through things',
      'On Tuesday night, at Laon prison, two men shot out the windscreen of a parked truck.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'whose turn it was',
      'Last night it was Laon’s turn: three cars belonging to prison officers went up in flames.',
      ['cp-laon 16 vehicle_arson'],
    ],
    [
      'a van that held things for a building',
      'At Laon prison, a van with bread for the kitchens was turned over and set on fire on Tuesday evening.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'the next target that was never hit',
      'On Tuesday night cars burned outside Laon prison. Investigators believe that Muret was meant to be next: two bottles of petrol were found near its perimeter.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'a town measured from one abroad',
      'In Valenciennes, a half-hour drive from Tournai, seven cars burned behind the remand prison on Tuesday night.',
      ['ma-valenciennes 15 vehicle_arson'],
    ],
  ])('keeps apart %s', (_, text, told) => {
    expect(listTold(text)).toEqual(told);
  });
});
