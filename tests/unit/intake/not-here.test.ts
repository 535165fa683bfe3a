import { describe, expect, it } from 'vitest';
import { readCodedWorld } from '@/lib/commands/known-world';
import { foldInPlace } from '@/lib/intake/fold-in-place';
import { findNames } from '@/lib/intake/read/find-names';
import { toGazetteer } from '@/lib/intake/read/gazetteer';
import { judgeNames } from '@/lib/intake/read/place-context';

const gazetteer = toGazetteer(readCodedWorld().sites);
const judge = (text: string) => {
  const sheet = { text, folded: foldInPlace(text) };
  return judgeNames(sheet, findNames(sheet, gazetteer)).map((one) =>
    typeof one === 'string' ? one : one.role,
  );
};

describe('a name that says only where something else is gives the reason', () => {
  it.each<[string, string[]]>([
    ['A man was charged by the prosecutor of Nîmes.', ['seat']],
    ['Le maire de Tulle a réagi.', ['seat']],
    ['It was in Guéret, not in Tulle.', ['scene', 'denied']],
    ['Une prison de Valence, en Espagne, a brûlé.', ['abroad']],
    ['Les suspects ont grandi dans la banlieue de Grenoble.', ['suburb']],
    ['Un incendie à dix kilomètres de Tulle.', ['far_off']],
    ['A fire broke out north of Tulle.', ['landmark']],
    ['He wants to lock up traffickers in Condé-sur-Sarthe.', ['held_there']],
    ['The opening of a wing in Tulle was put off.', ['made_there']],
    ['Prisons épargnées, comme Tulle, restent en alerte.', ['left_alone']],
    ['Les Baumettes, à Marseille, ont été visées.', ['scene', 'town_of_site']],
    ['Two men were arrested near Tulle. A fire burned at Guéret prison.', ['custody', 'scene']],
  ])('%s', (text, expected) => {
    expect(judge(text)).toEqual(expected);
  });
});
