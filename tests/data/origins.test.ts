import { beforeAll, describe, expect, it } from 'vitest';
import { listOrigins } from '@/components/incidents/list-origins';
import { findIncident, listIncidents } from '@/lib/data/published';
import type { Evidence } from '@/lib/domain/evidence';
import { countOrigins, describeGrade, gradeIncident } from '@/lib/domain/grade';
import { EVERYTHING } from '@/lib/filters/address';
import { askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';

beforeAll(useSeededDatabase);

async function listEvidence(asOf: string | null) {
  const { selection } = await listIncidents({ ...EVERYTHING, asOf });
  const found = await Promise.all(selection.map(({ slug }) => findIncident(slug, asOf)));
  return found.flatMap((row) => row ?? []);
}

/** The grade as a reader would count it from the list of origins on the page. */
function countByHand(evidence: readonly Evidence[]) {
  const standings = listOrigins(evidence).map(({ standing }) => standing);
  const authorities = standings.filter((standing) => standing === 'authority').length;
  const counting = authorities + standings.filter((standing) => standing === 'independent').length;
  if (counting < 2) return 'single_origin';
  return authorities > 0 ? 'confirmed' : 'corroborated';
}

describe('the grade of every incident', () => {
  it.each([null, '2025-04-15', '2025-04-16', '2025-04-17'])(
    'can be counted again from its page, as of %s',
    async (asOf) => {
      const incidents = await listEvidence(asOf);
      expect(incidents.length).toBeGreaterThan(7);
      for (const { incident, evidence } of incidents) {
        expect([incident.slug, gradeIncident(evidence)]).toEqual([incident.slug, incident.grade]);
        expect([incident.slug, countByHand(evidence)]).toEqual([incident.slug, incident.grade]);
      }
    },
  );
});

describe('the origins of an incident', () => {
  it('hold every statement once, those that count first', async () => {
    for (const { evidence } of await listEvidence(null)) {
      const groups = listOrigins(evidence);
      const told = groups.flatMap(({ chains }) => chains.map(({ statements }) => statements));
      expect(told.reduce((one, other) => one + other, 0)).toBe(evidence.length);
      const counts = groups.map(({ standing }) => standing === 'authority' || standing === 'independent');
      expect(counts).toEqual([...counts].sort((one, other) => Number(other) - Number(one)));
    }
  });

  it('at Toulon are a minister and a union, then those that name nobody', async () => {
    const found = await findIncident('toulon-2025-04-14');
    expect(listOrigins(found?.evidence ?? []).map(({ origin, standing }) => [origin, standing])).toEqual([
      ['justice-minister', 'authority'],
      ['fo-justice', 'independent'],
      ['press-unattributed', 'nobody'],
      ['unnamed-authorities', 'nobody'],
    ]);
  });

  it('that name nobody stand together for one at most, where nobody is named', async () => {
    const unnamed = (await listEvidence(null)).filter(
      ({ evidence }) => countOrigins(evidence).independent.length === 0,
    );
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { incident, evidence } of unnamed) {
      expect([incident.slug, incident.grade]).toEqual([incident.slug, 'single_origin']);
      expect(new Set(listOrigins(evidence).map(({ standing }) => standing))).toEqual(new Set(['together']));
      expect(describeGrade(incident.grade, [], 'en')).toMatch(/stand for one origin at most/);
    }
  });

  it('tell the way of the minister’s words: the outlet, the radio that it relays, the speaker', async () => {
    const found = await findIncident('toulon-2025-04-14');
    const minister = listOrigins(found?.evidence ?? []).find(({ origin }) => origin === 'justice-minister');
    expect(minister?.chains.map(({ first }) => [first.outletName.en, first.relay])).toEqual([
      ['RFI', 'Europe 1'],
      ['The National', null],
    ]);
  });
});

describe('the answer about one incident', () => {
  it('gives each statement the letter of its outlet and its own digit', async () => {
    const { data } = await askJson('incidents/toulon-2025-04-14');
    type Decision = { field: string; statements: { id: string; reliability: string; credibility: number }[] };
    const impacts = (data.decisions as Decision[]).find(({ field }) => field === 'bullet_impacts');
    expect(impacts?.statements.map((row) => [row.id, row.reliability, row.credibility])).toEqual([
      ['al-jazeera-2025-04-15.s18', 'B', 3],
      ['the-national-2025-04-17.s13', 'C', 6],
    ]);
  });
});
