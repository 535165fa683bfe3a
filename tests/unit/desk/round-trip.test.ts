import { describe, expect, it } from 'vitest';
import { parseEntries, toEntries } from '@/lib/domain/form-entries';
import { fromUnits, toUnits } from '@/lib/domain/form-units';
import { draftFormSchema, listFormProblems } from '@/lib/domain/incident-form';
import { listBlockers } from '@/lib/domain/list-blockers';
import { planPublication } from '@/lib/domain/plan-publication';
import { toForm } from '@/lib/domain/to-form';
import { codedContext, heldIncidents } from '../../support/desk-context';

const rows = heldIncidents.map((row) => [row.slug, row] as const);

describe('a published incident made into a form', () => {
  it.each(rows)('%s can be published as it is', (_, held) => {
    const form = toForm(held);
    expect(draftFormSchema.parse(form)).toEqual(form);
    expect(listFormProblems(form)).toEqual([]);
    expect(listBlockers(form, codedContext)).toEqual([]);
  });

  it.each(rows)('%s says what it said, by the same statements and decisions', (_, held) => {
    const plan = planPublication(toForm(held), codedContext);
    expect(plan.statements.map(({ id }) => id).sort()).toEqual(held.statements.map(({ id }) => id).sort());
    expect(plan.decisions).toEqual(held.decisions);
    expect(plan.refs.made).toEqual({ site: null, outlets: [], articles: [], origins: [] });
  });

  it.each(rows)('%s comes back whole from the inputs of a page', (_, held) => {
    const form = toForm(held);
    const parsed = parseEntries(toEntries(form));
    expect(parsed.problems).toEqual([]);
    expect(parsed.form).toEqual(form);
    expect(fromUnits(toUnits(form))).toEqual(form);
  });
});
