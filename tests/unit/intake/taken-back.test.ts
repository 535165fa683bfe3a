import { describe, expect, it } from 'vitest';
import { listAttacked } from '../../support/list-attacked';

const told = 'A car was burned outside the jail in Albi on Tuesday night, a guard told police.';
const conte = 'Une voiture a été incendiée mardi soir devant la prison d’Albi, a raconté un surveillant.';
const fired = 'Shots were fired at Gap prison on Tuesday night. In Albi, a car was burned outside the jail.';

describe('what a text takes back', () => {
  it.each([
    `${told}\nIn the end the officer admitted making the whole story up.`,
    `${told}\nHe has confessed to having invented the attack.`,
    `${told}\nBut he had set fire to his own car, prosecutors said.`,
    `${told}\nHe was charged with filing a false report.`,
    `${told}\nReports that a car had burned at Albi prison were incorrect, the prefecture said.`,
    `${told}\nThis was wrong. We have removed the article.`,
    `${told}\nIt was not.`,
    `11.10 CORRECTION. An earlier post said that a car had been burned at Albi jail.`,
    `A reader asks whether the prison in Albi was hit. No: the smoke came from a rubbish skip.`,
    `Les enquêteurs leur prêtent l’intention d’ouvrir le feu sur la prison d’Albi.`,
    `A union has taken back its claim that Albi jail came under fire on Tuesday.\nOn Sunday it had spoken of “volleys” aimed at Albi prison.`,
    `${told}\nThe union at Albi prison has backed away from its account.`,
    `${conte}\nLe syndicat de la prison d’Albi revient sur ses déclarations.`,
    `${conte}\nIl n’en est rien.`,
    `11.10 We said at 9.30 that a car was burned at Albi jail. The prison says that was wrong.\n\n9.30 A car was burned at the prison in Albi last night.`,
    `We wrongly reported on Wednesday that a car had been torched at Albi prison.\nThe car that burned overnight outside Albi prison had an electrical fault.`,
    `${conte}\nL’agent a reconnu avoir tout inventé.`,
    `${conte}\nIl a avoué qu’il avait monté l’affaire de toutes pièces.`,
    `${conte}\nIl est poursuivi pour dénonciation mensongère.`,
    `${conte}\nErratum : contrairement à ce que nous écrivions, aucune voiture n’a brûlé à la prison d’Albi.`,
    `${conte}\nIl n’y a eu aucun incendie à la prison d’Albi, indique la préfecture.`,
    `${conte}\nLa préfecture dément tout incendie à la prison d’Albi.`,
  ])('%j leaves no attack', (text) => {
    expect(listAttacked(text)).toEqual([]);
  });

  it.each([
    [
      '13.20 Correction: an earlier post said five cars had burned at Albi prison last night. The prefecture now puts the number at three.',
      ['ma-albi vehicle_arson'],
    ],
    [
      'Rectificatif. Nous avions écrit que cinq voitures avaient brûlé mardi soir devant la prison d’Albi. Le chiffre exact est de trois.',
      ['ma-albi vehicle_arson'],
    ],
    [
      'Contrairement à ce que nous avons écrit, ce ne sont pas deux mais trois voitures qui ont brûlé mardi soir devant la prison d’Albi.',
      ['ma-albi vehicle_arson'],
    ],
    [
      'À Tours, les vitres du service de probation ont été brisées mardi soir. La maison d’arrêt de la ville n’a pas été visée.',
      ['office vandalism'],
    ],
    [`${fired} The reports of gunfire at Gap turned out to be untrue.`, ['ma-albi vehicle_arson']],
    [
      `${told}\nPolice first spoke of gunshots at Albi, then corrected themselves: tyres had burst.`,
      ['ma-albi vehicle_arson'],
    ],
    [`${told}\nRumours of a second fire at Albi prison were false.`, ['ma-albi vehicle_arson']],
    [`${told}\nReports of shots at another jail were false.`, ['ma-albi vehicle_arson']],
    [`${conte}\nUn suspect dément avoir mis le feu à la prison d’Albi.`, ['ma-albi vehicle_arson']],
    [`${told}\nIn Nice, guards are posted at a house. Nothing happened there.`, ['ma-albi vehicle_arson']],
    [
      `${conte}\nLa prison de Gap n’a pas été attaquée, contrairement à ce qui circule. En revanche, la porte de celle de Pau a été incendiée la même nuit.`,
      ['ma-albi vehicle_arson', 'ma-pau building_arson'],
    ],
  ])('%j leaves what it does not speak of', (text, expected) => {
    expect(listAttacked(text)).toEqual(expected);
  });
});
