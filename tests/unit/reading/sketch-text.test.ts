import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSketches, sketchText } from '@/lib/intake/sketch-text';
import { KNOWN_ATTACK, SIX_ATTACKS } from '../../support/six-attacks';

const likeness = (one: string, other: string) => compareSketches(sketchText(one), sketchText(other));

describe('the sketch of a text', () => {
  it('is the same for the same words, accents, case and signs aside', () => {
    expect(likeness(SIX_ATTACKS, SIX_ATTACKS.toUpperCase().replaceAll('.', ' ;'))).toBe(1);
  });

  it('is near for a text with a sentence more, and far for another text', () => {
    expect(likeness(SIX_ATTACKS, `${SIX_ATTACKS} A line was added later on.`)).toBeGreaterThan(0.85);
    expect(likeness(SIX_ATTACKS, KNOWN_ATTACK)).toBeLessThan(0.2);
  });

  it('is never more than the same nor less than nothing, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 60 }), (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says nothing of texts of a word or two', () => {
    expect(likeness('prison', 'prison')).toBe(0);
  });
});
