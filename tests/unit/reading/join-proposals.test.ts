import { describe, expect, it } from 'vitest';
import { applyChange, type ChangeContext } from '@/lib/intake/ruling/apply-change';
import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import { toDraftForm } from '@/lib/intake/ruling/to-draft-form';
import { deskProposal, deskStatement } from '../../support/desk-proposals';

const context = {
  by: 'eve',
  at: '2025-04-20T10:00:00Z',
  computed: { unused: [] },
} as unknown as ChangeContext;

const undated = { nights: [], nightBasis: null, nightReason: null };
const inferred = {
  nights: ['2025-04-17'],
  nightBasis: 'inferred' as const,
  nightReason: 'from_publication' as const,
};
const stated = { nights: ['2025-04-17'], nightBasis: 'stated' as const, nightReason: 'evening' as const };

/** The first of two proposals after it was joined with the second. */
function join(first: Partial<DeskProposal>, second: Partial<DeskProposal>): DeskProposal {
  const one = deskProposal({ statements: [deskStatement()], ...first });
  const other = deskProposal({ key: 'p2', statements: [deskStatement({ key: 's2', start: 40 })], ...second });
  const change = { verb: 'join' as const, proposal: 'p1', seen: 1, with: { proposal: 'p2', seen: 1 } };
  const after = applyChange({ proposals: [one, other], marks: [] }, change, context);
  if (typeof after === 'string') throw new Error(after);
  const [joined] = after.proposals;
  if (!joined || after.proposals.length !== 1) throw new Error('not joined');
  return joined;
}

describe('two proposals that become one', () => {
  it('keep why their night holds, whichever of them had it', () => {
    for (const joined of [join(undated, inferred), join(inferred, undated), join(inferred, inferred)]) {
      expect(joined).toMatchObject(inferred);
      const { reasons } = toDraftForm(joined, { article: 'a', statements: joined.statements, night: null });
      expect(reasons.night?.en).toContain('publication');
    }
  });

  it('take it for stated where one of them states it', () => {
    expect(join(inferred, stated)).toMatchObject(stated);
    expect(join(stated, inferred)).toMatchObject(stated);
  });

  it('have no reason for a night where neither has one', () => {
    expect(join(undated, undated)).toMatchObject(undated);
  });
});
