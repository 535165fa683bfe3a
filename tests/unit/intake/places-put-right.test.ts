import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('fires, shots and blows told in other words', () => {
  it.each<[string, string[]]>([
    ['Bullets flew at Laon prison late on Tuesday.', ['cp-laon 15 gunfire']],
    ['Un projectile a traversé la vitre de la prison de Laon mardi soir.', ['cp-laon 15 gunfire']],
    [
      'Trois hommes ont passé à tabac un surveillant mardi soir à la sortie de la maison d’arrêt de Tulle.',
      ['ma-tulle 15 assault'],
    ],
    [
      'Mardi soir, deux voitures ont brûlé : l’une à la prison de Laon, l’autre à celle de Tulle.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'Two cars burned outside Laon prison on Sunday night, one outside the jail in Tulle on Tuesday night.',
      ['cp-laon 13 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'Chiffon, essence, briquet : tout y était mardi soir devant la prison de Laon, mais le feu n’a pas pris.',
      ['cp-laon 15 arson_attempt'],
    ],
    [
      'Des tirs ont réveillé mardi soir un couple de surveillants de Laon. Leur pavillon, dans l’Aisne, porte neuf impacts de balles.',
      ['private_home: Aisne 15 gunfire'],
    ],
    ['A court in Tulle jailed a man on Tuesday for setting fire to a school. He is held at Laon prison.', []],
    ['Two cars burned near Laon jail on Tuesday night after colliding at a junction.', []],
    ['Mardi soir, une conduite de gaz a explosé près de la prison de Laon.', []],
    ['What would Laon prison need to get lights? "A car on fire?"', []],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('the place that is meant, and the one that is not', () => {
  it.each<[string, string[]]>([
    [
      'Contrairement à ce que nous avons écrit, ce n’est pas à Tulle mais à Laon que deux voitures de surveillants ont brûlé mardi soir devant la prison.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Correction: the two warders’ cars burned on Tuesday night stood outside the prison in Laon, not Tulle as we reported.',
      ['cp-laon 15 vehicle_arson'],
    ],
    ['The smallest prison in the region, Tulle, was shot at on Tuesday night.', ['ma-tulle 15 gunfire']],
    [
      'Le ministre, attendu à Limoges, a fait un détour par Tulle, où trois voitures ont brûlé mardi soir devant la prison.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    ['Shots were heard near Laon prison on Tuesday night. They came from farmers.', []],
    [
      '« Des voitures brûlées, des tirs : à Laon, nous n’avons rien connu de tout cela », dit le directeur de la prison.',
      [],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
