import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftForm } from '@/lib/domain/form-shape';
import { mergeForms } from '@/lib/domain/merge-forms';
import { toForm } from '@/lib/domain/to-form';
import { heldIncidents } from '../../support/desk-context';
import { formSource, reauForm } from '../../support/incident-forms';

const forms = heldIncidents.map(toForm);
const anyForm = fc.constantFrom(...forms, reauForm());
const base = reauForm();
const withSource = (part: Parameters<typeof formSource>[0]): DraftForm => ({
  ...base,
  sources: [...base.sources, formSource(part)],
});

describe('two changes of one form', () => {
  it('merge alone where they touch different parts', () => {
    const theirs = { ...base, night: '2025-04-14' };
    const mine = { ...base, summary: { ...base.summary, en: 'Mine.' } };
    const { form, conflicts } = mergeForms(base, theirs, mine);
    expect(conflicts).toEqual([]);
    expect(form).toEqual({ ...base, night: '2025-04-14', summary: { ...base.summary, en: 'Mine.' } });
  });

  it('are listed with base, theirs and mine where both changed one part', () => {
    const theirs = { ...base, night: '2025-04-14' };
    const mine = { ...base, night: '2025-04-15' };
    expect(mergeForms(base, theirs, mine).conflicts).toEqual([
      { path: 'night', base: '2025-04-13', theirs: '2025-04-14', mine: '2025-04-15' },
    ]);
  });

  it('agree where both made the same change', () => {
    const both = { ...base, night: '2025-04-15' };
    expect(mergeForms(base, both, both)).toEqual({ form: both, conflicts: [] });
  });

  it('keep both new sources, and merge within one', () => {
    const merged = mergeForms(base, withSource({ key: 'row-2' }), withSource({ key: 'row-3' }));
    expect(merged.form.sources.map(({ key }) => key)).toEqual(['row-1', 'row-2', 'row-3']);
    const edit = (part: Parameters<typeof formSource>[0]) => ({
      ...base,
      sources: base.sources.map((row) => ({ ...row, ...part })),
    });
    const inside = mergeForms(base, edit({ quote: 'theirs' }), edit({ speaker: 'mine' }));
    expect(inside.conflicts).toEqual([]);
    expect(inside.form.sources[0]).toMatchObject({ quote: 'theirs', speaker: 'mine' });
    const clash = mergeForms(base, edit({ quote: 'theirs' }), edit({ quote: 'mine' }));
    expect(clash.conflicts.map(({ path }) => path)).toEqual(['sources.row-1.quote']);
  });

  it('lose no source that one deleted and the other changed', () => {
    const gone = { ...base, sources: [] };
    const changed = { ...base, sources: base.sources.map((row) => ({ ...row, quote: 'changed' })) };
    for (const { form, conflicts } of [mergeForms(base, gone, changed), mergeForms(base, changed, gone)]) {
      expect(conflicts).toHaveLength(1);
      expect(form.sources).toEqual(changed.sources);
    }
  });

  it('give the one that was made when the other changed nothing', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (one, other) => {
        expect(mergeForms(one, one, other)).toEqual({ form: other, conflicts: [] });
        expect(mergeForms(one, other, one)).toEqual({ form: other, conflicts: [] });
      }),
    );
  });

  it('have the same conflicts whoever comes second', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyForm, (one, two, three) => {
        const paths = (a: DraftForm, b: DraftForm) =>
          mergeForms(one, a, b)
            .conflicts.map(({ path }) => path)
            .sort();
        expect(paths(two, three)).toEqual(paths(three, two));
      }),
    );
  });
});
