import { describe } from 'vitest';
import { nightTable } from '@/tests/support/night-table';

describe('a time counted from what the text spoke of', () => {
  // A Thursday.
  nightTable('2025-05-15', [
    ['Tuesday night here; the same night there', '05-13'],
    ['Tuesday night here; that same evening there', '05-13'],
    ['Tuesday night here; on the following night there', '05-13 05-14'],
    ['Sunday night here; two nights later there', '05-11 05-13'],
    ['Sunday night here; over the following two nights there', '05-11 05-12 05-13'],
    ['Tuesday night here; the next three nights there', '05-13 05-14'],
    ['dimanche soir ici ; les deux nuits suivantes là', '05-11 05-12 05-13'],
    ['Sunday night here; two evenings later there', '05-11 05-13'],
    ['Sunday night here; forty-eight hours later there', '05-11 05-13'],
    ['Sunday night here; a day later there', '05-11 05-12'],
    ['Sunday night here; the night after that there', '05-11 05-12'],
    ['Sunday night here; the evening after there', '05-11 05-12'],
    ['Tuesday night here; the previous evening there', '05-13 05-12'],
    ['Tuesday night here; the night before there', '05-13 05-12'],
    ['Tuesday night here; twenty-four hours earlier there', '05-13 05-12'],
    ['Early on Wednesday here; the previous evening there', '05-13'],
    ['on Wednesday morning it was found where it stood the evening before', '05-13'],
    ['On Tuesday evening here; in the small hours there', '05-13'],
    ['On Tuesday evening here; at 2am there', '05-13'],
    ['Tuesday night here, for the third night running', '05-13'],
    ['mardi soir ici, pour la deuxième nuit consécutive', '05-13'],
    ['la nuit du 6 au 7 mai ici ; aucun suspect à ce jour ; la nuit suivante là', '05-06 05-07'],
    [
      'Shots on the night of 6 to 7 May in Pau. On the night of 8 to 9 May, Metz; two nights after Pau, Dax',
      '05-06 05-08',
    ],
    [
      'a fire on the night of 6 to 7 May in Pau. On the night of 9 to 10 May, Metz; two nights after Pau, Dax',
      '05-06 05-09 05-08',
    ],
    ['6 May – Late on Tuesday evening, a fire', '05-06 05-05 05-06'],
    ['28 April – Late on Monday evening, a fire', '04-28 04-27 04-28'],
    ['28 April – Overnight Sunday to Monday, a fire', '04-28 04-27'],
    ['Sunday was calm; by midnight it was not. At a quarter past ten, shots', '05-10 05-11'],
    ['6 May – He wakes up to find it burned', '05-06 05-05'],
    ['On 6 May here; that evening there', '05-06 05-05 05-06'],
    ['On 6 May here; that night there', '05-06 05-05 05-06'],
    ['On the night of 5 to 6 May here; on 6 May wrecks were left of that night', '05-05 05-06 05-05'],
    ['it happened between Monday and Tuesday', '05-12'],
    ['on the nights of Sunday to Monday, May 12 and Monday to Tuesday, May 13', '05-11 05-12'],
    ['dans la nuit de dimanche à lundi et de lundi à mardi', '05-11 05-12'],
    ['prisons were hit for the third night running', '05-14'],
    ['cette nuit, des tirs. — UNION (@union) May 6, 2025', '05-05'],
    ['des tirs. — UNION (@union) May 6, 2025', '05-06 05-05'],
    ['c’est arrivé entre lundi et mardi', '05-12'],
    ['On 6 May here; that morning there', '05-06 05-05'],
    ['On 6 May here; the next evening there', '05-06 05-05 05-07'],
    ['Sunday 4 May. Shortly before midnight, a fire', '05-04 05-03 05-04'],
    ['6 May – Shortly after midnight, a fire', '05-06 05-05'],
    ['6 May – In the evening, a fire', '05-06 05-05 05-06'],
    ['6 May – Slogans appear overnight', '05-06 05-05 05-06'],
    ['6 May – Before dawn, a fire', '05-06 05-05'],
    ['On the night of May 6-7 here. The Friday after, at 11pm, there', '05-06 05-09'],
    ['On the night of May 6-7 here. On the following Friday night there', '05-06 05-09'],
    ['On the night of May 6-7 here. The Friday before, at 11pm, there', '05-06 05-02'],
    ['lundi soir ici ; le même soir là', '05-12'],
    ['lundi soir ici ; au cours de la même nuit là', '05-12'],
    ['lundi soir ici ; cette nuit-là, ailleurs', '05-12'],
    ['lundi soir ici ; le lendemain soir là', '05-12 05-13'],
    ['lundi soir ici ; la nuit suivante là', '05-12 05-13'],
    ['lundi soir ici ; deux nuits plus tard là', '05-12 05-14'],
    ['lundi soir ici ; deux soirs plus tard là', '05-12 05-14'],
    ['lundi soir ici ; vingt-quatre heures plus tard là', '05-12 05-13'],
    ['mardi soir ici ; vingt-quatre heures auparavant là', '05-13 05-12'],
    ['mardi soir ici ; la nuit d’avant là', '05-13 05-12'],
    ['mercredi matin, il la trouve là où elle était la veille au soir', '05-13'],
    ['Le 6 mai ici ; le soir même là', '05-06 05-05 05-06'],
    ['Le 6 mai ici ; dans la soirée, là', '05-06 05-05 05-06'],
    ['Le 6 mai ici ; la veille au soir là', '05-06 05-05'],
    ['Le 6 mai ici ; le lendemain matin là', '05-06 05-05 05-06'],
    ['Mardi 6 mai. Dans la soirée, un tir. Des impacts sont relevés au petit matin', '05-06 05-05 05-06'],
    ['Mardi 6 mai. À l’aube, un tir', '05-06 05-05'],
    ['Dans la nuit du 6 au 7 mai ici. Le vendredi suivant, vers 23 h, là', '05-06 05-09'],
    ['Dans la nuit du 6 au 7 mai ici. Le vendredi précédent, vers 23 h, là', '05-06 05-02'],
    ['Dans la nuit du 6 au 7 mai ici. Le surlendemain vers 23 h, là', '05-06 05-08'],
    ['“Last night they burned it,” said a guard on Wednesday', '05-13'],
    ['« Cette nuit, ils ont tiré », a déclaré une surveillante mardi', '05-12'],
    ['« Hier soir, ils ont tiré »', '05-14'],
    ['The prosecutor said on Wednesday that a car had been burned the previous evening', '05-13'],
    ['Le parquet a indiqué mardi qu’une voiture avait été incendiée la veille au soir', '05-12'],
    ['the previous evening', '05-14'],
    ['la veille au soir', '05-14'],
  ]);
});

describe('days without their month or year', () => {
  nightTable('2026-01-05', [
    ['on 30 December', '12-30 12-29'],
    ['on the night of 31 December to 1 January', '12-31'],
    ['dans la nuit du 31 décembre au 1er janvier', '12-31'],
    ['overnight Friday to Saturday', '01-02'],
    ['le 22 décembre vers 3 heures', '12-21'],
    ['on the evening of the 22nd', '12-22'],
    ['on December 22nd at 9pm', '12-22'],
    ['le soir du 23', '12-23'],
  ]);
  nightTable('2025-06-02', [
    ['on the night of the 31st', '05-31'],
    ['dans la nuit du 31 au 1er', '05-31'],
    ['dans la nuit de samedi à dimanche', '05-31'],
    ['over the weekend', '05-31 06-01'],
    ['Friday night', '05-30'],
    ['on the 22nd, at 2am', '05-21'],
    ['le 22, à 2 heures du matin', '05-21'],
    ['le 22 au petit matin', '05-21'],
  ]);
  nightTable('2025-06-10', [
    ['in the early hours of Whit Sunday', '06-07'],
    ['on Whit Monday at 11pm', '06-09'],
    ['le dimanche de Pentecôte à 3 heures du matin', '06-07'],
    ['lundi de Pâques, vers 23 heures', '04-21'],
    ['on the evening of Good Friday', '04-18'],
    ['on Easter Monday 2024, at 11pm', '04-01'],
    ['le 21 avril, lundi de Pâques, vers 23 heures', '04-21'],
  ]);
});

describe('without the day of publication', () => {
  nightTable(null, [
    ['on Tuesday night', ''],
    ['last night', ''],
    ['on the night of 13 to 14 May 2025, then two nights later', '05-13 05-15'],
    ['On 13 May 2025, at 11pm, here. On the Friday night, there', '05-13 05-16'],
    ['le 13 mai 2025 au soir ici, le lendemain soir là', '05-13 05-14'],
  ]);
});

describe('a text that looks back', () => {
  // The anniversary and the trial: months later.
  nightTable('2026-04-13', [
    ['on the night of 15 to 16 April 2025', '04-15'],
    ['In the early hours of 16 April 2025, here. On the Friday night, there', '04-15 04-18'],
    ['le 16 avril 2025 à 5 h 20, puis le 21 au soir', '04-15 04-21'],
    ['le 16 avril 2025 à 5 h 20. Le lendemain soir, là', '04-15 04-17'],
    ['on 13 April last year', '04-13 04-12'],
    ['le 14 avril de l’an dernier vers 23 h', '04-14'],
    ['le 14 avril dernier', '04-14 04-13'],
  ]);
});

describe('no night', () => {
  nightTable('2025-05-15', [
    ['in recent weeks', ''],
    ['ces dernières semaines', ''],
    ['a few nights ago', ''],
    ['night after night', ''],
    ['nuit après nuit', ''],
    ['every night', ''],
    ['chaque nuit', ''],
    ['the night shift', ''],
    ['the night watch', ''],
    ['un surveillant de nuit', ''],
    ['jour et nuit', ''],
    ['day and night', ''],
    ['next Tuesday', ''],
    ['on Tuesday next week', ''],
    ['mardi prochain', ''],
    ['until Friday', ''],
    ['for two nights', ''],
    ['one night', ''],
    ['La Nuit debout', ''],
    ['a dozen nights', ''],
    ['the morning after', ''],
  ]);
});

describe('another year or month', () => {
  // A Monday, a year after the Sunday on which it began.
  nightTable('2026-04-13', [
    ['A year ago today, on a Sunday evening, a fire. The next evening, another', '04-13 04-12 04-13 04-14'],
    ['Il y a douze mois jour pour jour, un dimanche soir. Le lendemain soir, là', '04-13 04-12 04-13 04-14'],
    ['A year ago tonight', '04-13'],
    ['A year ago, on a Sunday night', ''],
    ['A year ago, on the night of 14 April', '04-14'],
    ['Il y a un an, dans la nuit du 14 au 15 avril', '04-14'],
    ['L’an dernier, le 21 avril au soir', '04-21'],
    ['In April 2025, on the night of the 14th to the 15th', '04-14'],
    ['En avril dernier. Une voiture a brûlé samedi soir', '04-11'],
    ['Last year it was cars. On Saturday night, it was a van', '04-11'],
  ]);
  nightTable('2025-07-10', [
    ['in April 2025, on a Tuesday', ''],
    ['en mai dernier, dans la nuit du 12 au 13', '05-12'],
    ['In May 2025 there were fires. On Tuesday night there was one more', '07-08'],
  ]);
});
