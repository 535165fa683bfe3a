import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, FORM_FIELDS, type FormSource } from '@/lib/domain/form-shape';
import { listSaidValues } from '@/lib/domain/form-values';
import { keepSaid } from '@/lib/domain/keep-said';
import { toForm } from '@/lib/domain/to-form';
import { heldIncidents } from '../../support/desk-context';
import { formSource, reauForm } from '../../support/incident-forms';

const count = (min: number) => ({ min, max: min, qualifier: 'exactly' as const });
const lines = (row: Partial<FormSource>) => formSource({ key: 'le-soir-read-s1', says: {}, ...row });
const before = {
  ...reauForm(),
  methods: ['vehicle_arson' as const],
  quantities: { vehicles_burned: count(9) },
  sources: [
    lines({ supports: ['night', 'method', 'vehicles_burned'] }),
    formSource({ key: 'row-1', supports: ['vehicles_burned'], says: {} }),
  ],
};
const recount = (form: typeof before, min: number) => ({
  ...form,
  quantities: { vehicles_burned: count(min) },
});
const saysOf = (form: { sources: FormSource[] }) => form.sources.map(({ says }) => says);

describe('a value corrected in a draft', () => {
  it('leaves what a passage read says as it was read, and what was typed by hand follows', () => {
    expect(saysOf(keepSaid(before, recount(before, 6)))).toEqual([{ vehicles_burned: count(9) }, {}]);
  });

  it('is kept once through all that is typed in between, and forgotten when it is put back', () => {
    const emptied = keepSaid(before, { ...before, quantities: {} });
    const typed = keepSaid(emptied, { ...emptied, quantities: { vehicles_burned: count(6) } });
    expect(saysOf(typed)[0]).toEqual({ vehicles_burned: count(9) });
    const back = { ...typed, quantities: { vehicles_burned: count(9) } };
    expect(saysOf(keepSaid(typed, back))[0]).toEqual({});
  });

  it('is what the passage says too once somebody takes away what it said', () => {
    const kept = keepSaid(before, recount(before, 6));
    const taken = { ...kept, sources: kept.sources.map((row) => ({ ...row, says: {} })) };
    expect(keepSaid(kept, taken)).toEqual(taken);
  });

  it('is not said of a source that is ticked for it in the same change', () => {
    const unticked = { ...before, sources: [lines({ supports: ['night'] })] };
    const after = { ...recount(before, 6), sources: [lines({ supports: ['night', 'vehicles_burned'] })] };
    expect(saysOf(keepSaid(unticked, after))).toEqual([{}]);
  });

  it('is kept of the night as of any other', () => {
    const after = { ...before, night: '2025-04-15' };
    expect(saysOf(keepSaid(before, after))[0]).toEqual({ night: before.night });
  });

  it('leaves the place to the form: who corrects it says which place the words meant', () => {
    const at = { ...before, sources: [lines({ supports: ['site'] })] };
    const moved = { ...at, site: { slug: 'ma-bourges', new: null } };
    expect(keepSaid(at, moved)).toEqual(moved);
  });

  it('does not make a passage say a method that was added', () => {
    const after = { ...before, methods: ['vehicle_arson' as const, 'gunfire' as const] };
    expect(saysOf(keepSaid(before, after))[0]).toEqual({ method: ['vehicle_arson'] });
  });
});

describe('every source of the published incidents', () => {
  it('says the same after all values of the form are gone but the place, and the night that its clock runs in', () => {
    for (const form of heldIncidents.map(toForm)) {
      const { summary, site, night, sources } = form;
      const after = keepSaid(form, { ...EMPTY_FORM, summary, site, night, sources }, () => true);
      for (const [at, row] of form.sources.entries())
        for (const field of FORM_FIELDS)
          if (row.supports.includes(field))
            expect(listSaidValues(after, after.sources[at] ?? row, field, site.slug)).toEqual(
              listSaidValues(form, row, field, site.slug),
            );
    }
  });
});
