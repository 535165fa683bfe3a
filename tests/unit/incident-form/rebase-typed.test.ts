import { describe, expect, it } from 'vitest';
import { rebaseTyped, withoutFaults } from '@/components/desk/incident-form/rebase-typed';

const row = (at: number, key: string, quote: string) => ({
  [`sources.${at}.key`]: [key],
  [`sources.${at}.quote`]: [quote],
});

describe('what was typed while a save was under way', () => {
  it('stays, over what others changed meanwhile', () => {
    const sent = { night: ['2025-04-13'], weapon: [''] };
    const now = { night: ['2025-04-14'], weapon: [''] };
    const merged = { night: ['2025-04-13'], weapon: ['assault_rifle'] };
    expect(rebaseTyped({ sent, now, merged })).toEqual({ night: ['2025-04-14'], weapon: ['assault_rifle'] });
  });

  it('follows its source to where the merge has put it', () => {
    const sent = row(0, 'a', 'before');
    const now = { ...row(0, 'a', 'typed on'), ...row(1, 'c', 'just added') };
    const merged = { ...row(0, 'b', 'theirs'), ...row(1, 'a', 'before') };
    expect(rebaseTyped({ sent, now, merged })).toEqual({
      ...row(0, 'b', 'theirs'),
      ...row(1, 'a', 'typed on'),
      ...row(2, 'c', 'just added'),
    });
  });

  it('keeps a source away that was removed meanwhile', () => {
    const sent = { ...row(0, 'a', 'one'), ...row(1, 'b', 'two') };
    const now = row(0, 'b', 'two');
    expect(rebaseTyped({ sent, now, merged: sent })).toEqual(row(0, 'b', 'two'));
  });
});

describe('a form without its faulty places', () => {
  it('keeps what is stored there', () => {
    const typed = { night: ['31 April'], weapon: ['assault_rifle'] };
    const stored = { night: ['2025-04-13'] };
    expect(withoutFaults(typed, ['night'], stored)).toEqual({
      night: ['2025-04-13'],
      weapon: ['assault_rifle'],
    });
  });

  it('keeps what is stored of a count as a whole', () => {
    const typed = { 'quantities.injured.min': ['30'], 'quantities.injured.max': ['12'], weapon: ['x'] };
    const stored = { 'quantities.injured.min': ['12'], 'quantities.injured.max': ['12'], weapon: [''] };
    expect(withoutFaults(typed, ['quantities.injured.max'], stored)).toEqual({ ...stored, weapon: ['x'] });
  });

  it('drops a fault deep in a list or a part', () => {
    const typed = { methods: ['gunfire', 'gunfire'], 'time.from': ['9'], 'time.to': ['x'], weapon: [''] };
    expect(withoutFaults(typed, ['methods.1', 'time'], {})).toEqual({ weapon: [''] });
  });

  it('finds the stored value of a source by its key', () => {
    const typed = { ...row(0, 'b', 'far too long'), ...row(1, 'a', 'fine') };
    const stored = { ...row(0, 'a', 'old'), ...row(1, 'b', 'short') };
    expect(withoutFaults(typed, ['sources.0.quote'], stored)).toEqual({
      ...row(0, 'b', 'short'),
      ...row(1, 'a', 'fine'),
    });
  });
});
