import { describe } from 'vitest';
import { nightTable } from '@/tests/support/night-table';

describe('a live text', () => {
  // A Monday.
  nightTable('2025-04-28', [
    ['23:10 – A fire.\n22:45 – Good evening.\n00:20 – Shots.', '04-28 04-27'],
    ['23:40 A fire.\n00:10 Shots.\n00:30 Smoke.', '04-28'],
    ['23:40 A fire.\n00:10 Shots.\n8:30 Ministers wake.', '04-27'],
    ['00:20 Shots.\n23:40 A fire.\n22:05 Smoke.', '04-27'],
    ['8h30. Un feu.\n8h02. Rien.\n7h40. Bonjour.', ''],
    ['8h30. Un feu vers 3h30.\n8h02. Un tir hier soir.\n7h40. Bonjour.', '04-27'],
    ['[22h50] Un feu samedi soir.\n[22h40] Un tir.\n[22h10] Bonsoir.', '04-26 04-28'],
  ]);
});

describe('lines with hours under headings', () => {
  // A Thursday.
  nightTable('2025-04-17', [
    ['SUNDAY INTO MONDAY\n11.15pm, A fire.\n5.05am, Smoke.\nMONDAY INTO TUESDAY\n8pm, Shots.', '04-13 04-14'],
    ['Lundi soir\n23h15 : un feu.\nMardi soir\n23h30 : un tir.\n0h40 : un autre.', '04-14 04-15'],
    [
      'Monday, April 14\n5:05 a.m.: A fire.\n8:00 p.m.: Shots.\nTuesday, April 15\n0:40 a.m.: Smoke.',
      '04-14 04-13 04-14 04-15 04-14',
    ],
    [
      'First night (13-14 April)\n• 23:15 – A fire\nSecond night (14-15 April)\n• 20:00 – Shots\n• 00:40 – Smoke',
      '04-13 04-14',
    ],
    [
      'Published Thursday 17 April 2025, 07:10\n23:10 – A fire.\n22:45 – Good evening.\n22:20 – Shots.',
      '04-16 04-17',
    ],
  ]);
});

describe('the night of a heading', () => {
  nightTable('2025-04-17', [
    ['Night 2: Monday 14 to Tuesday 15 April', '04-14'],
    ['La deuxième nuit, lundi, un feu', '04-14'],
    ['At 8pm on Monday a car burned.\nAt 9.10pm another.\nAt 10pm a third.', '04-14'],
  ]);
});

describe('two lines are no live text', () => {
  nightTable('2025-04-28', [['23:10 – A fire.\n02:20 – Shots.', '04-27']]);
});

describe('last week', () => {
  // A Wednesday.
  nightTable('2025-06-11', [
    ['Last week, on Tuesday night', '06-03'],
    ['last week, in the night from Sunday to Monday', '06-01'],
    ['on Tuesday night of last week', '06-03'],
    ['on Thursday last week, at 11pm', '06-05'],
    ['la semaine dernière, dans la nuit de mardi à mercredi', '06-03'],
    ['mardi soir de la semaine dernière', '06-03'],
    ['mardi de la semaine passée, vers 23 h', '06-03'],
    ['On Tuesday night', '06-10'],
  ]);
});

describe('a stretch of days', () => {
  nightTable('2025-04-17', [
    ['Neuf prisons attaquées entre le dimanche 13 et le mardi 15 avril.', '04-13 04-14'],
    ['Jails were hit between April 13 and 15.', '04-13 04-14'],
    ['From Sunday to Tuesday jails were hit.', '04-13 04-14'],
    ['Des prisons visées entre le 10 et le 15 avril.', ''],
    ['Ils avaient entre 15 et 17 ans.', ''],
    ['A wave of attacks like the one from April 13 to 15.', ''],
  ]);
});

describe('a night of which somebody tells on a later day', () => {
  nightTable('2025-04-17', [
    ['AFP reported on Tuesday that a jail had been hit during the night.', '04-14'],
    ['Mardi, la préfecture a indiqué que deux voitures avaient brûlé dans la nuit.', '04-14'],
    ['"Two cars were burned overnight," the prefect said on Tuesday.', '04-14'],
    ['The minister said on Tuesday that he was shocked. Overnight, shots were fired.', '04-16'],
  ]);
});

describe('a night by the day that it leads to', () => {
  nightTable('2025-04-17', [
    ['In the night leading to Tuesday cars burned.', '04-14'],
    ['It looked concerted, a source said after the night to Tuesday.', '04-14'],
    [
      'Dimanche soir, un feu. Le lendemain soir, un tir. Le surlendemain soir, un autre.',
      '04-13 04-14 04-15',
    ],
  ]);
});

describe('the day before or after what a text tells', () => {
  nightTable('2025-04-17', [
    ['The channel opened on April 12, the day before the first wave of fires.', '04-12 04-11 04-13 04-12'],
    ['Il a été arrêté le 16 avril, deux jours après les tirs.', '04-16 04-15 04-14 04-13'],
  ]);
});
