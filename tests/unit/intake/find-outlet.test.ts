import { describe, expect, it } from 'vitest';
import { findTitle } from '@/lib/intake/find-metadata';
import { findOutlet } from '@/lib/intake/find-outlet';

const TITLE = 'Two cars burned outside the remand prison of Bourges';
const BODY = 'Two cars were burned outside the prison of Bourges on Monday night. Nobody was hurt.';
const under = (...head: string[]) => [...head, BODY].join('\n\n');
const over = (...foot: string[]) => [TITLE, BODY, ...foot].join('\n\n');

describe('who publishes a text', () => {
  it.each([
    [under('Ouest-France', TITLE), 'Ouest-France'],
    [
      under(TITLE, 'Le Progrès - Aujourd’hui à 13:40 | mis à jour à 18:25 - Temps de lecture : 4 min'),
      'Le Progrès',
    ],
    [under(TITLE, 'Par Sud Ouest'), 'Sud Ouest'],
    [under(TITLE, 'Article rédigé par Franceinfo avec AFP'), 'franceinfo'],
    [under(TITLE, 'Par Clémence R., ici Gironde'), 'ici'],
    [under(TITLE, 'Jane Doe', 'BBC News, Paris', 'Reuters'), 'BBC News'],
    [under(TITLE, 'Text by: FRANCE 24 with AFP'), 'France 24'],
    [under(TITLE, 'By THE ASSOCIATED PRESS'), 'AP'],
    [over('(FRANCE 24 with AFP)'), 'France 24'],
    [over('La Dépêche du Midi, L. B.'), 'La Dépêche du Midi'],
    [`${TITLE}\n\nPARIS, April 16 (Reuters) - ${BODY}`, 'Reuters'],
    [`Paris, 15 avr 2025 (AFP) - ${BODY}`, 'AFP'],
  ])('is read from a line of its own or a dateline: %j', (text, outlet) => {
    expect(findOutlet(text)).toBe(outlet);
  });

  it.each([
    [under(TITLE, 'Reuters')],
    [under(TITLE, 'Photo AFP')],
    [under(TITLE, 'A guard told BFM-TV that he was afraid.')],
    [under('Le Monde a pu consulter une partie de l’enquête ouverte à Paris.')],
    [under('CNews: two cars burned, the minister says on air that he will act soon')],
    [under('Le point - Attaques contre les prisons : où en est-on', TITLE)],
    [under('RTL, « c’est du jamais vu »')],
    [under(TITLE, 'Sud-Ouest | Faits divers')],
    [under(TITLE, 'Ici aussi')],
    [over('Sources', 'Le Monde, 16 avril 2025')],
    [over('Lire aussi', 'Le Parisien - La colère des surveillants')],
    [over('Source : Le Parisien')],
    [''],
  ])('is not whom a picture, a sentence or a headline names: %j', (text) => {
    expect(findOutlet(text)).toBeNull();
  });
});

describe('the headline of a text', () => {
  it('may be short: what stands below it is no headline for that', () => {
    const text = under(
      'Prisons under attack',
      'Cars were burned outside several jails in the night, says the ministry',
    );
    expect(findTitle(text)).toBe('Prisons under attack');
  });

  it.each([
    [under('BFMTV', 'Police-Justice', TITLE)],
    [under('Accueil > Occitanie > Haute-Garonne', TITLE)],
    [under('Meurthe-et-Moselle', TITLE)],
    [under('Publié le 15 avril 2025', TITLE)],
    [under('Prisons', TITLE)],
    [under(TITLE, 'A second line that is longer than the first and ends with a full stop.')],
  ])('stands below who publishes it and where the page stands: %j', (text) => {
    expect(findTitle(text)).toBe(TITLE);
  });
});
