import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/domain/decision';
import { describeCoding } from '@/lib/domain/describe-coding';

const names = { site: (slug: string) => slug };
const decide = (field: Decision['field'], value: unknown): Decision => ({
  field,
  value,
  rule: 'single',
  reason: null,
  statements: ['a.s01'],
});

describe('what is held of an incident, in words', () => {
  it('names each value after its field and leaves out place and night', () => {
    const decisions = [
      decide('site', 'cd-tarascon'),
      decide('night', '2025-04-15'),
      decide('method', ['vehicle_arson']),
      decide('vehicles_burned', { min: 2, max: null, qualifier: 'several' }),
    ];
    expect(describeCoding(decisions, names)).toEqual({
      en: 'Method: Vehicle arson. Vehicles burned: several.',
      fr: 'Mode opératoire\u00a0: Incendie de véhicules. Véhicules brûlés\u00a0: plusieurs.',
    });
  });

  it('says in plain words that no method is given', () => {
    expect(describeCoding([decide('method', [])], names)).toEqual({
      en: 'Method not specified.',
      fr: 'Mode opératoire non précisé.',
    });
  });

  it('leaves names their capital', () => {
    expect(describeCoding([decide('weapon', 'kalashnikov_type')], names).en).toMatch(/^Weapon: Kalashnikov/);
  });
});
