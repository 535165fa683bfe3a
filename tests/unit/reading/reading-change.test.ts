import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReadingChange } from '@/lib/intake/ruling/reading-change';

const ID = '779d3ea1-9b69-4d2f-b356-3e9b9b957914';
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const accept = { reading: ID, verb: 'accept', proposal: 'p1', seen: '1', 'take.s1': 'on', 'take.s12': 'on' };

describe('a ruling as a form sends it', () => {
  it('takes of the form of a proposal what its verb needs', () => {
    const whole = { ...accept, reason: 'other', note: '', to: 'new', with: 'p2:1', $ACTION_ID: 'x' };
    expect(parseReadingChange(form(whole))?.change).toEqual({
      verb: 'accept',
      proposal: 'p1',
      seen: 1,
      take: ['s1', 's12'],
      night: null,
    });
    expect(
      parseReadingChange(form({ ...whole, verb: 'match', to: 'incident:toulon-2025-04-14' }))?.change,
    ).toEqual({
      verb: 'match',
      proposal: 'p1',
      seen: 1,
      to: { kind: 'incident', slug: 'toulon-2025-04-14', reason: 'editor' },
    });
  });

  it('names both proposals that are joined as they were seen', () => {
    const join = { reading: ID, verb: 'join', proposal: 'p1', seen: '3', with: 'p2:4' };
    expect(parseReadingChange(form(join))?.change).toEqual({
      ...{ verb: 'join', proposal: 'p1', seen: 3 },
      with: { proposal: 'p2', seen: 4 },
    });
    for (const other of ['p2', 'p2:', 'p2:0', 'p2:4:4', 'me:4'])
      expect(parseReadingChange(form({ ...join, with: other }))).toBeNull();
  });

  it.each([
    ['a field nobody asked for', { ...accept, stray: 'x' }],
    ['no verb', { ...accept, verb: '' }],
    ['another verb', { ...accept, verb: 'publish' }],
    ['a reading by another name', { ...accept, reading: 'me' }],
    ['a version that is none', { ...accept, seen: '-1' }],
    ['a version beyond counting', { ...accept, seen: '9007199254740993' }],
    ['a statement by another name', { ...accept, 'take.__proto__': 'on' }],
    ['31 April', { ...accept, night: '2025-04-31' }],
    ['a reason that is none', { ...accept, verb: 'refuse', reason: 'because' }],
    ['a note with NUL', { ...accept, verb: 'refuse', reason: 'other', note: 'a\0b' }],
    ['a note turned about', { ...accept, verb: 'refuse', reason: 'other', note: '\u202Eabc' }],
    ['a match into nothing', { ...accept, verb: 'match', to: 'incident:../../x' }],
    ['an empty passage', { ...accept, verb: 'add', what: 'night', quote: '', from: '0' }],
  ])('is refused with %s', (_, fields) => {
    expect(parseReadingChange(form(fields))).toBeNull();
  });

  it('is refused when a field comes twice or as a file', () => {
    const twice = form(accept);
    twice.append('verb', 'refuse');
    expect(parseReadingChange(twice)).toBeNull();
    const file = form(accept);
    file.set('proposal', new File(['p1'], 'p1'));
    expect(parseReadingChange(file)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (fields) => {
        expect(() => parseReadingChange(form(fields))).not.toThrow();
      }),
    );
  });
});
