import { describe, expect, it } from 'vitest';
import { findTitle } from '@/lib/intake/find-metadata';

const BODY = 'Three cars were burned outside Toulon prison on Monday night.\n';

describe('the headline of a plain text', () => {
  it.each([
    [`Prison hit again\n\n${BODY}`, 'Prison hit again'],
    [`PARIS, 17 April 2025\n\nPrison hit again\n\n${BODY}`, 'Prison hit again'],
    [
      `Publié le 17 avril 2025\nPrison de Toulon : des voitures brûlées\n${BODY}`,
      'Prison de Toulon : des voitures brûlées',
    ],
    [`By Our Correspondent, 17 April 2025\n\nPrison hit again\n${BODY}`, 'Prison hit again'],
    [`Statement by the Minister, 3 July 2025\n\n${BODY}`, 'Statement by the Minister, 3 July 2025'],
    [`Prison hit again: a Q&A, 17 April 2025\n\n${BODY}`, 'Prison hit again: a Q&A, 17 April 2025'],
  ])('of %j is %j', (text, title) => {
    expect(findTitle(text)).toBe(title);
  });

  it.each([
    `PARIS, 17 April 2025\n\n${BODY}`,
    `${BODY}\nNobody was hurt.\n`,
    'Prison hit again',
    `Hit\n\n${BODY}`,
    `${'A long line of no end '.repeat(10)}\n\n${BODY}`,
    '',
  ])('is missing in %j', (text) => {
    expect(findTitle(text)).toBeNull();
  });
});
