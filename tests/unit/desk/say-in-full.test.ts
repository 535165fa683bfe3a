import { describe, expect, it } from 'vitest';
import { toEntries } from '@/lib/domain/form-entries';
import { type DraftForm, EMPTY_FORM, FORM_FIELDS } from '@/lib/domain/form-shape';
import { listSaidValues } from '@/lib/domain/form-values';
import { sayInFull } from '@/lib/domain/say-in-full';
import { toForm } from '@/lib/domain/to-form';
import { listSaid } from '@/lib/domain/typed-form';
import { heldIncidents } from '../../support/desk-context';
import { formSource, reauForm } from '../../support/incident-forms';

const count = (min: number) => ({ min, max: min, qualifier: 'exactly' as const });
const inFull = (form: DraftForm): DraftForm => ({
  ...form,
  sources: form.sources.map((row) => sayInFull(form, row)),
});

describe('a source that says all of it itself', () => {
  it('says the same after every value of the form is gone, but the place', () => {
    for (const form of heldIncidents.map(toForm)) {
      const { site } = form;
      const { sources } = inFull(form);
      const emptied = { ...EMPTY_FORM, site, sources };
      for (const [at, row] of form.sources.entries())
        for (const field of FORM_FIELDS)
          if (row.supports.includes(field) && (field !== 'time' || row.supports.includes('night')))
            expect(listSaidValues(emptied, sources[at] ?? row, field, site.slug)).toEqual(
              listSaidValues(form, row, field, site.slug),
            );
    }
  });

  it('says nothing of what the form has not got yet, and leaves the place to the form', () => {
    const row = formSource({ supports: ['site', 'night', 'injured', 'time'], says: {} });
    const open = reauForm({ quantities: { injured: { min: null, max: null, qualifier: 'exactly' } } });
    expect(sayInFull(open, row).says).toEqual({ night: open.night });
  });
});

/** What the form in a browser makes of the first source. */
function sayTyped(form: DraftForm) {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of toEntries(form)) typed[name] = [...(typed[name] ?? []), value];
  return Object.fromEntries(listSaid(typed, 'sources.0').map(({ field, is }) => [field, is]));
}

describe('what a source says, beside the form', () => {
  const form = inFull(
    reauForm({
      quantities: { vehicles_burned: count(9) },
      time: { text: 'vers 5 h 20', from: '05:20', to: null, precision: 'about' },
      traces: [{ kind: 'tag', text: 'DDPF', code: null }],
      sources: [formSource({ supports: ['night', 'time', 'method', 'trace', 'vehicles_burned'], says: {} })],
    }),
  );
  const all = {
    night: 'agrees',
    time: 'agrees',
    method: 'agrees',
    trace: 'agrees',
    vehicles_burned: 'agrees',
  };

  it('agrees as long as it is what the form holds, or some of it', () => {
    expect(sayTyped(form)).toEqual(all);
    const more: DraftForm = {
      ...form,
      methods: [...form.methods, 'gunfire'],
      traces: [...form.traces, { kind: 'tag', text: 'ACAB', code: null }],
      quantities: { vehicles_burned: { min: 9, max: null, qualifier: 'exactly' } },
    };
    expect(sayTyped(more)).toEqual(all);
  });

  it('is another thing once the form is corrected', () => {
    const corrected = {
      ...form,
      night: '2025-04-15',
      quantities: { vehicles_burned: count(6) },
      methods: [],
    };
    expect(sayTyped(corrected)).toEqual({
      ...all,
      night: 'other',
      vehicles_burned: 'other',
      method: 'other',
    });
  });
});
