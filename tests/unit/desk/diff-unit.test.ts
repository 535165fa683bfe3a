import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffUnit } from '@/lib/domain/diff-unit';
import { diffWords, type WordChange } from '@/lib/domain/diff-words';
import { listFormChanges } from '@/lib/domain/list-changes';
import { listUnitParts, type UnitNames } from '@/lib/domain/list-unit-parts';
import { toForm } from '@/lib/domain/to-form';
import { heldIncidents } from '../../support/desk-context';
import { formSource, reauForm } from '../../support/incident-forms';

const bySlug = (slug: string) => `‹${slug}›`;
const names: UnitNames = { site: bySlug, article: bySlug, origin: bySlug, outlet: bySlug };
const say = { locale: 'en', names } as const;

/** A diff as one text: what went between minus signs, what came between plus signs. */
const asText = (changes: ReturnType<typeof diffUnit>) =>
  changes.map(({ label, words }) => {
    const marks = { same: '', removed: '−', added: '+' };
    const text = words.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`).join('');
    return label === null ? text : `${label}: ${text}`;
  });

describe('what changed, in words', () => {
  it.each([
    ['night', '2025-04-13', '2025-04-14', ['night of −13–−14+–15+ April 2025']],
    ['methods', ['gunfire'], ['gunfire', 'graffiti'], ['Gunfire+, Graffiti+']],
    ['summary.en', 'Shots were fired.', 'Two shots were fired.', ['−Shots −+Two shots +were fired.']],
    ['night', null, '2025-04-14', ['+night of 14–15 April 2025+']],
    ['weapon', 'assault_rifle', null, ['−Assault rifle−']],
    ['lifecycle', 'published', 'withdrawn', ['−Published−+Withdrawn+']],
    ['quantities.injured', { min: 2, max: null, qualifier: 'at_least' }, null, ['−at least 2−']],
    ['site', { slug: 'cp-x', new: null }, { slug: 'cp-y', new: null }, ['‹cp-−x−+y+›']],
  ])('%s from %j to %j', (path, before, after, expected) => {
    expect(asText(diffUnit({ path, before, after }, say))).toEqual(expected);
  });

  it('names only the lines of a source that changed', () => {
    const before = formSource({ quote: 'two cars' });
    const after = formSource({ quote: 'three cars', speaker: 'FO Justice' });
    expect(asText(diffUnit({ path: 'sources.row-1', before, after }, say))).toEqual([
      'quote: −two−+three+ cars',
      'speaker: +FO Justice+',
    ]);
  });

  it('is said in the order of the form, whatever the order of the record', () => {
    const paths = listFormChanges(null, reauForm()).map(({ path }) => path);
    expect(paths).toEqual(['site', 'night', 'methods', 'summary.en', 'summary.fr', 'sources.row-1']);
  });
});

it('a diff holds both texts whole, whatever they are', () => {
  const text = fc.oneof(fc.string(), fc.lorem({ maxCount: 8 }), fc.constantFrom('13–14', '14–15', ' ', ''));
  const without = (gone: string, changes: WordChange[]) =>
    changes.flatMap(({ kind, text: part }) => (kind === gone ? [] : [part])).join('');
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'fr'), (before, after, locale) => {
      const changes = diffWords(before, after, locale);
      expect([without('added', changes), without('removed', changes)]).toEqual([before, after]);
    }),
  );
});

describe('the words of a value', () => {
  it.each(heldIncidents.map((held) => [held.slug, held] as const))(
    'say every part of %s in both languages',
    (_, held) => {
      for (const { path, after } of listFormChanges(null, toForm(held)))
        for (const locale of ['en', 'fr'] as const) {
          const parts = listUnitParts(path, after, { locale, names });
          expect(parts.length, path).toBeGreaterThan(0);
          for (const { text } of parts) expect(text, path).not.toMatch(/undefined|null|\[object|^\s*$/);
        }
    },
  );

  it('are none where there is no value', () => {
    expect(listUnitParts('night', null, say)).toEqual([]);
  });
});
