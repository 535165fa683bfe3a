import { describe, expect, it } from 'vitest';
import { settleTyped } from '@/components/desk/incident-form/settle-typed';

const HOMES = ['private_home'];
const oneSource = (key: string) => ({
  night: ['2025-04-13'],
  'sources.0.key': [key],
  'sources.0.supports': ['night'],
});

describe('what follows from a change', () => {
  it('ticks a new field for the only source there is', () => {
    const before = oneSource('row-1');
    const after = settleTyped({ ...before, weapon: ['assault_rifle'] }, before, HOMES);
    expect(after['sources.0.supports']).toEqual(['night', 'weapon']);
  });

  it('ticks nothing for a source that was published, or that somebody unticked', () => {
    const published = oneSource('rfi-2025-04-16-s01');
    const kept = settleTyped({ ...published, weapon: ['assault_rifle'] }, published, HOMES);
    expect(kept['sources.0.supports']).toEqual(['night']);
    const unticked = { ...oneSource('row-1'), 'sources.0.supports': [] };
    const left = settleTyped({ ...unticked, weapon: ['assault_rifle'] }, unticked, HOMES);
    expect(left['sources.0.supports']).toEqual([]);
  });

  it('ticks nothing once there are two sources', () => {
    const before = { ...oneSource('row-1'), 'sources.1.key': ['row-2'], 'sources.1.supports': [] };
    const after = settleTyped({ ...before, weapon: ['assault_rifle'] }, before, HOMES);
    expect(after['sources.0.supports']).toEqual(['night']);
  });

  it('drops what would lead to a home once the kind is one', () => {
    const before = {
      'site.new.kind': ['office'],
      'site.new.lat': ['48.8'],
      'site.new.departmentCode': ['77'],
    };
    expect(settleTyped({ ...before, 'site.new.kind': ['private_home'] }, before, HOMES)).toEqual({
      'site.new.kind': ['private_home'],
      'site.new.departmentCode': ['77'],
    });
  });
});
