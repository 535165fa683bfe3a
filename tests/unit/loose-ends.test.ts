import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowLooseEnd } from '@/lib/domain/loose-end';
import { METHOD_CODES } from '@/lib/domain/method';
import { listByField, looseEndSchema } from '@/lib/domain/statement';
import { listIncidents, listStatements } from '../support/seed-series';

const incidents = listIncidents();
const mention = (id: string) =>
  looseEndSchema.parse(listByField(listStatements(), 'loose_end').find((row) => row.id === id)?.value);
const THREE = mention('al-jazeera-2025-04-15.s17');

describe('“the mention of three more prisons, one of them near Paris”', () => {
  const { state, parts } = narrowLooseEnd(THREE, incidents);

  it('is partly resolved: by elimination near Paris, open in the south', () => {
    expect(state).toBe('partly');
    expect(parts.map((part) => part.state)).toEqual(['by_elimination', 'open']);
    expect(parts[0]?.possible).toEqual(['nanterre-2025-04-14']);
  });

  it('leaves four candidates in the south; Toulon is ruled out by the gunfire its own reports give', () => {
    expect(parts[1]?.possible).toHaveLength(4);
    expect(parts[1]?.excluded).toEqual(['toulon-2025-04-14']);
  });

  it('adopts nothing: the attack it points to still has no method', () => {
    expect(incidents.find((row) => row.slug === 'nanterre-2025-04-14')?.methods).toEqual([]);
  });

  it('says that too few are recorded where fewer are left than places', () => {
    const one = incidents.filter((row) => row.slug === 'nimes-2025-04-14');
    expect(narrowLooseEnd(THREE, one).parts.map((part) => part.state)).toEqual(['short', 'short']);
  });

  it('shrinks as methods are reported, and never grows', () => {
    const methods = fc.array(fc.constantFrom(...METHOD_CODES), { maxLength: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...incidents), methods, (told, found) => {
        const later = incidents.map((row) =>
          row.slug === told.slug && row.methods.length === 0 ? { ...row, methods: found } : row,
        );
        for (const [at, part] of narrowLooseEnd(THREE, later).parts.entries()) {
          expect(parts[at]?.possible).toEqual(expect.arrayContaining(part.possible));
          expect([...part.possible, ...part.excluded].sort()).toEqual(
            [...(parts[at]?.possible ?? []), ...(parts[at]?.excluded ?? [])].sort(),
          );
        }
      }),
    );
  });

  it('is resolved by elimination when two of the four turn out to be something else', () => {
    const later = incidents.map((row) =>
      ['nimes-2025-04-14', 'valence-2025-04-14'].includes(row.slug)
        ? { ...row, methods: ['gunfire' as const] }
        : row,
    );
    expect(narrowLooseEnd(THREE, later).state).toBe('by_elimination');
  });
});

describe('“facilities in Agen, Nanterre”', () => {
  it('leaves open which of the two nights at Nanterre is meant', () => {
    const { parts } = narrowLooseEnd(mention('rfi-2025-04-16.s15'), incidents);
    expect(parts.map((part) => part.possible)).toEqual([
      ['enap-agen-2025-04-13'],
      ['nanterre-2025-04-13', 'nanterre-2025-04-14'],
    ]);
  });
});
