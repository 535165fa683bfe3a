import { describe, expect, it } from 'vitest';
import { listTold } from '../../support/list-told';

describe('an act that is told in passing', () => {
  it.each([
    [
      'is told of each place of a list beside the words left there',
      'Mardi soir, les prisons de Nîmes et de Tulle ont vu brûler des véhicules ; certains portaient l’inscription « DDPF ».',
      ['ma-nimes 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'is shots where a weapon is emptied, and none where people are drawn out of bed',
      'Mardi soir, des inconnus ont vidé une arme automatique sur l’entrée de la prison de Tulle. Le bruit a tiré les voisins du lit.',
      ['ma-tulle 15 gunfire'],
    ],
    [
      'is a fire to the own car of an officer',
      'Mardi soir, un surveillant de la prison de Tulle a vu brûler sa propre voiture devant chez lui, en Corrèze.',
      ['private_home: Corrèze 15 vehicle_arson'],
    ],
    [
      'is in the département whose number stands behind the commune',
      'Mardi soir, à Hermes (60), des inconnus ont incendié la voiture d’un surveillant devant son domicile.',
      ['private_home: Oise 15 vehicle_arson'],
    ],
    [
      'is in the département that is all the text tells',
      'Overnight Tuesday to Wednesday, the car of a prison warden was set on fire in Seine-et-Marne, near Paris, and in Nîmes three vehicles burned outside the prison.',
      ['null: Seine-et-Marne 15 vehicle_arson', 'ma-nimes 15 vehicle_arson'],
    ],
    [
      'is in the département that the sentence opens with',
      'Prisons have been attacked for a week. On Tuesday night Tulle prison was shot at.\nIn the Oise, one officer had found his car burned.',
      ['ma-tulle 15 gunfire', 'null: Oise ?vehicle_arson'],
    ],
    [
      'is one of the deeds that suspects must answer for',
      'Trois hommes sont poursuivis pour des faits commis le 15 avril au soir à la prison de Tulle.',
      ['ma-tulle 15'],
    ],
    [
      'is one of a series that a place is said to be part of',
      'They are suspected over the attacks that struck prisons between April 14 and 15, the one in Laon included.',
      ['cp-laon 14'],
    ],
    [
      'is done to several houses',
      'Deux maisons de surveillants, en Isère, ont essuyé des tirs mardi soir.',
      ['private_home: Isère 15 gunfire'],
    ],
    [
      'is told by the caption that dates it',
      'Sur le parking de la prison de Tulle, photographiée ici en avril 2017, trois véhicules ont été incendiés mardi soir (AFP / Archives)',
      ['ma-tulle 15 vehicle_arson'],
    ],
    [
      'is a fire that was set there',
      'La prison de Tulle a connu une nuit agitée. Mardi soir, le feu y a été mis à trois véhicules du parking.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    [
      'is not at the prison where the owner of one car works',
      'Mardi soir, trois voitures ont brûlé sur le parking de la prison de Tulle. La même nuit, la voiture d’un surveillant de Nîmes est elle aussi partie en fumée.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    [
      'is of the last night where it was the third one running',
      'Les prisons ont encore été visées, pour la 3e nuit de suite. À la prison de Tulle, trois véhicules ont brûlé.',
      ['ma-tulle 16 vehicle_arson'],
    ],
    [
      'is that of the names of a list that says what was done',
      'On Tuesday night vehicles were set alight outside prisons, including at Tulle and Laon near Paris, and Nîmes and Grasse in the south.',
      [
        'ma-tulle 15 vehicle_arson',
        'cp-laon 15 vehicle_arson',
        'ma-nimes 15 vehicle_arson',
        'ma-grasse 15 vehicle_arson',
      ],
    ],
    [
      'is of every member of a list with its part of the country',
      'Mardi soir, les prisons de Tulle et de Nîmes, dans le sud, et celle de Laon ont été visées. Dans ces prisons, des voitures ont été brûlées.',
      ['ma-tulle 15 vehicle_arson', 'ma-nimes 15 vehicle_arson', 'cp-laon 15 vehicle_arson'],
    ],
    [
      'is not where a suspect was arrested',
      'Deux mineurs ont été interpellés mercredi à Nîmes, soupçonnés d’avoir tiré mardi soir sur la prison de Tulle.',
      ['ma-tulle 15 gunfire'],
    ],
  ])('%s', (_, text, read) => {
    expect(listTold(text)).toEqual(read);
  });
});
