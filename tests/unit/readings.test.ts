import { describe, expect, it } from 'vitest';
import { readingsInWords } from '@/components/incidents/readings-in-words';
import type { FieldCode } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';

const names = { site: (slug: string) => slug };
const read = (field: FieldCode, values: unknown[], locale: 'en' | 'fr' = 'en') =>
  readingsInWords({ field, sides: values.map((value) => ({ value, evidence: [] })) }, locale, names);
const one = { min: 1, max: 1, qualifier: 'exactly' };
const several = { min: 2, max: null, qualifier: 'several' };

describe('the readings of a contested value', () => {
  it('say the unit once, whichever report comes first', () => {
    expect(read('vehicles_burned', [several, one])).toBe('1 or several vehicles');
    expect(read('vehicles_burned', [one, several], 'fr')).toBe('1 ou plusieurs véhicules');
  });

  it('run on as words do, while a name keeps its capital', () => {
    expect(read('weapon', ['automatic_weapon', 'kalashnikov_type'])).toBe(
      'automatic weapon or Kalashnikov-type rifle',
    );
  });
});

describe('French type', () => {
  it('has no-break spaces before high signs and inside quotation marks', () => {
    expect(typeset('Deux signes : « B2 » ; lequel ?', 'fr')).toBe(
      'Deux signes\u00a0: «\u00a0B2\u00a0»\u00a0; lequel\u00a0?',
    );
  });

  it('leaves English, hours and addresses alone', () => {
    expect(typeset('What : this', 'en')).toBe('What : this');
    expect(typeset('https://exemple.fr a 5:20', 'fr')).toBe('https://exemple.fr a 5:20');
  });
});
