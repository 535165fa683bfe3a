import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySchema } from '@/lib/domain/night';
import { findStatedDay, inferStatedDay, statesPublication, toDay } from '@/lib/intake/find-stated-day';

const BODY = '\nDes tirs ont visé une prison dans la nuit du 1er au 2 mars 2024, selon la presse locale.\n';

describe('the day of publication that a text states', () => {
  it.each([
    ['Bus burnt\n\nBy our correspondent, 12 May 2025', '2025-05-12'],
    ['Statement by the Minister of Justice, 3 July 2025 (courtesy translation)', '2025-07-03'],
    ['Quiévrechain — La Feuille du Hainaut, mercredi 4 juin 2025', '2025-06-04'],
    ['Interview | 4 juin 2025 | Propos recueillis par nous', '2025-06-04'],
    ['Lyon, France | ANP | mercredi 04/06/2025 - Le ministre se rendra jeudi dans une prison.', '2025-06-04'],
    ['Courier of Nice04-06-2025\nNice: Several prisons were visited.', '2025-06-04'],
    ['AFFAIRS EUROPE | Friday 2 May 2025, 18:05 | By our staff', '2025-05-02'],
    ['Picardie Actu | 22 avril 2025, 8h48 | Mise à jour 11h02', '2025-04-22'],
    ['Loire Valley Gazette, Thursday 24 April 2025, 10.10am', '2025-04-24'],
    ['L’Hebdo du jeudi, 24 avril 2025', '2025-04-24'],
    ['JOURNAL DE 7 H – mardi 4 juin 2025 – conducteur', '2025-06-04'],
    ['LIVE: prisons on alert\nWednesday 4 June 2025 (all times local)', '2025-06-04'],
    [
      '04/06/2025 06:12 FLASH – Voitures en feu à Pau\n\n04/06/2025 06:31 URGENT – Des tirs à Dax',
      '2025-06-04',
    ],
    ['Compte rendu du conseil municipal du 4 juin 2025', '2025-06-04'],
    ['Publié le 15/04/2025 à 10:53, mis à jour à 19:27', '2025-04-15'],
    ['Mis à jour le 16 avril 2025 à 8h, publié le 15 avril 2025', '2025-04-15'],
    ['Mis à jour le 16/04/25', '2025-04-16'],
    ['Prisons visées\n\nLe 28 avril 2025 - Deux semaines après, un bilan est donné.', '2025-04-28'],
    ['Vendredi 9 mai 2025, 16h03. Les images ont fait le tour de la ville.', '2025-05-09'],
    ['Plan foiled\n\nJune 24, 2025 – A man of 21 was heard by a judge.', '2025-06-24'],
    ['Issued on: 22/04/2025 - 14:20 Modified: 23/04/2025 - 15:02', '2025-04-22'],
    ['April 16, 2025', '2025-04-16'],
    ['FRANCE 24 • 03-05-2025', '2025-05-03'],
    ['Wed, Apr 16, 2025, 9:41 AM', '2025-04-16'],
    ['mercredi 16 avril 2025', '2025-04-16'],
    ['le 12/05/2025 à 08h14', '2025-05-12'],
    ['Par notre rédaction | 12 mai 2025 | 3 min', '2025-05-12'],
    ['PARIS, April 15, 2025 (Agency) – Shots were fired', '2025-04-15'],
    ['Toulon, le 16 avril 2025 – Des tirs', '2025-04-16'],
    ['Titre\nLundi 28 avril – 7 h 15\nEn 2025', '2025-04-28'],
    ['Saint-Denis (Réunion), 2 May 2025. The wave', '2025-05-02'],
    ['13 avril 2026. Il y a douze mois, un soir', '2026-04-13'],
    ['Communiqué de presse du 5 mai 2025', '2025-05-05'],
    ['The attacks so far (as of May 5, 2025)', '2025-05-05'],
    [
      'Pau – lundi 5 mai 2025. Un agent de la maison d’arrêt a trouvé ce matin, sous l’essuie-glace de sa voiture garée devant le mur, une enveloppe épaisse, fermée par deux bandes de ruban adhésif, avec une balle et la photo de sa fille.',
      '2025-05-05',
    ],
    ['Édition du lundi 5 mai 2025', '2025-05-05'],
    ['Date : 5 mai 2025', '2025-05-05'],
    ['First published on 05.05.2025', '2025-05-05'],
    ['ATTACKS ON JAILS – LIVE. Monday 5 May 2025', '2025-05-05'],
    ['LIVE – Attacks on French prisons, Tuesday 15 April 2025', '2025-04-15'],
    ['Notice to the media, 5 May 2025', '2025-05-05'],
    ['Syndicat local — Section de Pau — Le 5 mai 2025', '2025-05-05'],
    ['EN DIRECT. Prisons visées : le fil de la journée du lundi 5 mai 2025', '2025-05-05'],
    ['Pau, le 5 mai 2025 (agence). – Des tirs', '2025-05-05'],
    ['Monday May 5 2025, 7.40am, A Daily Paper', '2025-05-05'],
    ['Published: 14:33 BST, 5 May 2025 | Updated: 16:00 BST, 6 May 2025', '2025-05-05'],
    ['Par A. B. - Publié le 05/05/25 à 14:33', '2025-05-05'],
  ])('%s', (head, day) => {
    expect(findStatedDay(head + BODY)).toBe(day);
  });

  it.each([
    ['Photo by an agency, 12 March 2023'],
    ['Attaques du 14 avril 2025 : ce que l’on sait'],
    ['Nuit du 14 au 15 avril 2025'],
    ['Pau – Soirée agitée. Lundi 14 avril 2025, des tirs'],
    ['Des tirs à Pau depuis le 14 avril 2025'],
    ['Le groupe a publié le 12 avril 2025 un message'],
    ['– 14 avril 2025 : Agen, sept voitures'],
    ['1 May 2025 – Shots hit Pau.\n2 May 2025 – Shots hit Tarbes.'],
    ['1er mai 2025. Des tirs à Pau.\n\n2 mai 2025. Des tirs à Tarbes.'],
  ])('none in “%s”', (head) => {
    expect(findStatedDay(head + BODY)).toBeNull();
  });

  it('reads a date at the foot whole, wherever a text of that length ends', () => {
    const body = 'Two cars burned outside the prison in Laon. '.repeat(60);
    for (let length = 600; length < 2600; length += 3)
      expect(findStatedDay(`${body.slice(0, length)}\n22.04.2025 – 17:40\n`)).toBe('2025-04-22');
  });

  it('takes a dateline without a year for the first one on which the attacks can be told', () => {
    expect(inferStatedDay('PARIS, April 15 (Agency) – Shots')).toBe('2025-04-15');
    expect(inferStatedDay('PARIS, January 15 (Agency) – Shots')).toBe('2026-01-15');
    expect(inferStatedDay('Shots were fired on April 15')).toBeNull();
  });

  it('takes no year to come for that of a dateline', () => {
    const line = 'PARIS, April 15 (Agency) – Shots were fired at a prison.';
    expect(
      findStatedDay(`${line} A minister with an eye on the 2027 presidential election spoke.`),
    ).toBeNull();
    expect(findStatedDay(`${line} Two wings will open by 2028.`)).toBeNull();
    expect(findStatedDay(`${line} It was the first attack of 2026.`)).toBe('2026-04-15');
  });

  it('tells a dateline from what is told behind it', () => {
    const line = 'PARIS, April 15 (Agency) – Shots were fired overnight Monday';
    const publishedOn = '2025-04-15';
    expect(statesPublication(line, { at: line.indexOf('April'), publishedOn })).toBe(true);
    expect(statesPublication(line, { at: line.indexOf('overnight'), publishedOn })).toBe(false);
  });

  it('reads the dates of heads of pages as days in Paris', () => {
    expect(toDay('2025-04-15T23:30:00Z')).toBe('2025-04-16');
    expect(toDay('2025-04-15T10:53:00+02:00')).toBe('2025-04-15');
    expect(toDay('Tue, 15 Apr 2025 10:53:00 +0200')).toBe('2025-04-15');
    expect(toDay('soon')).toBeNull();
  });

  it('is a day of the calendar or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const day = findStatedDay(text);
        expect(day === null || daySchema.safeParse(day).success).toBe(true);
      }),
    );
  });
});
