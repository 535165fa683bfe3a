import { describe, expect, it } from 'vitest';
import { EVERYTHING, parseQuery } from '@/lib/filters/address';
import { isInArea, parseArea } from '@/lib/filters/area';
import { selectIncidents } from '@/lib/filters/select';
import { listIncidents } from '../support/seed-series';

describe('an area of the map', () => {
  it('is west, south, east and north, to a hundredth of a degree', () => {
    expect(parseArea('4.123456,43,6.5,44.019')).toEqual([4.12, 43, 6.5, 44.02]);
    expect(parseArea('-0.001,43,6.5,44')?.join()).toBe('0,43,6.5,44');
  });

  it.each([
    '',
    '1,2,3',
    '6,43,4,44',
    '4,44,6,43',
    '4,43,4,44',
    '-181,0,1,1',
    '0,0,1,91',
    'a,b,c,d',
    '1e1,0,20,1',
    ' 1,2,3,4',
    '1,2,3,4,5',
  ])('is not "%s", which is told and sets no limit', (bbox) => {
    expect(parseArea(bbox)).toBeNull();
    const { query, problems } = parseQuery({ bbox });
    expect(query.bbox).toBeNull();
    expect(problems.map((row) => row.parameter)).toEqual(bbox === '' ? [] : ['bbox']);
  });

  it('holds what lies on its edges', () => {
    expect(isInArea({ lat: 43, lon: 4 }, [4, 43, 6, 44])).toBe(true);
    expect(isInArea({ lat: 44, lon: 6 }, [4, 43, 6, 44])).toBe(true);
    expect(isInArea({ lat: 44.01, lon: 6 }, [4, 43, 6, 44])).toBe(false);
  });

  it('never holds a home, however large it is: that would tell where the home is not', () => {
    const everywhere = selectIncidents(listIncidents(), { ...EVERYTHING, bbox: [-180, -90, 180, 90] });
    expect(everywhere).toHaveLength(10);
    expect(everywhere.filter(({ site }) => site.lat === null)).toEqual([]);
  });
});
