import { describe, expect, it } from 'vitest';
import { mergeForms } from '@/lib/domain/merge-forms';
import { resolveMerge } from '@/lib/domain/resolve-merge';
import { formSource, reauForm } from '@/tests/support/incident-forms';

const base = reauForm();
const theirs = reauForm({ summary: { en: 'Theirs.', fr: 'Les leurs.' }, night: '2025-04-14' });
const mine = reauForm({
  summary: { en: 'Mine.', fr: 'Les miens.' },
  night: '2025-04-15',
  methods: ['gunfire'],
});

describe('a merge with choices', () => {
  const merged = mergeForms(base, theirs, mine);

  it('leaves open what nobody chose on', () => {
    const { open } = resolveMerge(merged, { 'summary.en': 'mine' });
    expect(open.map((row) => row.path)).toEqual(['night', 'summary.fr']);
  });

  it('takes each side as chosen, and what was written instead', () => {
    const choices = { 'summary.en': 'mine', 'summary.fr': { text: 'À nous deux.' }, night: 'base' } as const;
    const { form, open } = resolveMerge(merged, choices);
    expect(open).toEqual([]);
    expect(form.summary).toEqual({ en: 'Mine.', fr: 'À nous deux.' });
    expect(form.night).toBe('2025-04-13');
    expect(form.methods).toEqual(['gunfire']);
  });

  it('chooses within a source by its key, wherever the row stands now', () => {
    const quoting = (quote: string) => reauForm({ sources: [formSource({ quote })] });
    const added = formSource({ key: 'row-0' });
    const other = { ...quoting('as theirs'), sources: [added, formSource({ quote: 'as theirs' })] };
    const three = mergeForms(quoting('before'), other, quoting('as mine'));
    const { form } = resolveMerge(three, { 'sources.row-1.quote': 'mine' });
    expect(form.sources.map((row) => [row.key, row.quote])).toEqual([
      ['row-0', 'an attack was reported'],
      ['row-1', 'as mine'],
    ]);
  });

  it('lets a source go that one deleted and the other changed', () => {
    const gone = reauForm({ sources: [] });
    const changed = reauForm({ sources: [formSource({ quote: 'changed' })] });
    const three = mergeForms(reauForm({ sources: [formSource()] }), changed, gone);
    expect(resolveMerge(three, { 'sources.row-1': 'mine' }).form.sources).toEqual([]);
    expect(resolveMerge(three, { 'sources.row-1': 'theirs' }).form.sources).toHaveLength(1);
  });

  it('leaves aside a choice for what is no conflict', () => {
    expect(resolveMerge(merged, { methods: 'base', weapon: 'mine' }).form.methods).toEqual(['gunfire']);
  });
});
