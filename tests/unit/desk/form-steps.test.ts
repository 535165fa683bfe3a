import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntries, type Typed } from '@/lib/domain/form-entries';
import { takeStep } from '@/lib/domain/form-steps';
import { listFilledFields, listRowNumbers } from '@/lib/domain/typed-form';

const key = () => 'row-new';
const entriesOf = (typed: Typed) =>
  Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value] as const));
const started: Typed = {
  'site.slug': ['cp-valence'],
  night: ['2025-04-14'],
  methods: ['vehicle_arson'],
};

describe('the buttons inside the form', () => {
  it('add a first source that carries everything filled in', () => {
    const typed = takeStep(started, 'add:sources', key);
    expect(typed['sources.0.supports']).toEqual(['site', 'night', 'method']);
    expect(typed['sources.0.key']).toEqual(['row-new']);
  });

  it('add a further source in the article of the one before, carrying what none carries yet', () => {
    const first = { ...takeStep(started, 'add:sources', key), 'sources.0.article.slug': ['rfi-2025-04-16'] };
    const typed = takeStep({ ...first, weapon: ['assault_rifle'] }, 'add:sources', () => 'row-other');
    expect(typed['sources.1.article.slug']).toEqual(['rfi-2025-04-16']);
    expect(typed['sources.1.supports']).toEqual(['weapon']);
    expect(typed['sources.1.quote']).toEqual(['']);
  });

  it('remove a source and number the others anew', () => {
    const three = ['a', 'b', 'c'].reduce(
      (typed, name) => takeStep(typed, 'add:sources', () => name),
      started,
    );
    const typed = takeStep(three, 'remove:sources.1', key);
    expect(listRowNumbers(typed, 'sources')).toEqual([0, 1]);
    expect(typed['sources.1.key']).toEqual(['c']);
  });

  it('add the count that was picked, and forget the pick', () => {
    const typed = takeStep({ 'pick.quantities': ['injured'] }, 'add:quantities', key);
    expect(typed).toEqual({ 'quantities.injured.qualifier': ['exactly'], 'quantities.injured.min': [''] });
    expect(takeStep(typed, 'remove:quantities.injured', key)).toEqual({});
  });

  it('add what a source says otherwise, and tick the field', () => {
    const first = takeStep(started, 'add:sources', key);
    const typed = takeStep({ ...first, 'pick.sources.0.says': ['set_methods'] }, 'add:sources.0.says', key);
    expect(typed['sources.0.supports']).toContain('set_methods');
    expect(takeStep(typed, 'remove:sources.0.says.set_methods', key)['sources.0.supports']).not.toContain(
      'set_methods',
    );
  });

  it('turn a known place into a new one and back, never both at once', () => {
    const made = takeStep(started, 'new:site', key);
    expect(Object.keys(made)).not.toContain('site.slug');
    const known = takeStep(made, 'known:site', key);
    expect(Object.keys(known).filter((name) => name.startsWith('site'))).toEqual(['site.slug']);
  });

  it('open a reason for a field, and leave one that is there', () => {
    const typed = takeStep({}, 'reason:site', key);
    expect(typed['reasons.site.rule']).toEqual(['editor']);
    const written = { ...typed, 'reasons.site.en': ['Because.'] };
    expect(takeStep(written, 'reason:site', key)).toEqual(written);
  });

  it('take a reading: the night with its time, or the night alone', () => {
    const timed = takeStep({}, 'take:2025-04-15/05:20/05:20/about', key);
    expect(timed).toEqual({
      night: ['2025-04-15'],
      'time.from': ['05:20'],
      'time.to': [''],
      'time.precision': ['about'],
    });
    const plain = takeStep({ 'time.text': ['overnight'] }, 'take:2025-04-14///', key);
    expect(plain).toEqual({ night: ['2025-04-14'], 'time.text': [''] });
  });

  it('do nothing when they are none of ours', () => {
    for (const step of [
      '',
      'add',
      'add:',
      'drop:sources',
      'add:__proto__',
      'take:now',
      'remove:a..b',
      'new:constructor',
    ])
      expect(takeStep(started, step, key), step).toEqual(started);
  });

  it('leave a form that can be stored, whatever is pressed', () => {
    const steps = fc.constantFrom(
      'add:sources',
      'add-tag:traces',
      'add-object:traces',
      'new:site',
      'known:site',
      'new:sources.0.article',
      'known:sources.0.article',
      'new:sources.0.origin',
      'remove:sources.0',
      'remove:traces.0',
      'take:2025-04-14///',
    );
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 12 }), (pressed) => {
        const made: string[] = [];
        const newKey = () => `row-${made.push('row')}`;
        const typed = pressed
          .filter((step) => !step.includes('sources.0.') || pressed.includes('add:sources'))
          .reduce((so, step) => (applies(so, step) ? takeStep(so, step, newKey) : so), started);
        expect(parseEntries(entriesOf(typed)).problems).toEqual([]);
      }),
    );
  });
});

/** A button of a row is there only while the row is. */
function applies(typed: Typed, step: string): boolean {
  return !step.includes('sources.0') || listRowNumbers(typed, 'sources').length > 0;
}

describe('the filled fields', () => {
  it('are those with a value, counts included', () => {
    expect(listFilledFields({ ...started, 'quantities.injured.min': ['2'], weapon: [''] })).toEqual([
      'site',
      'night',
      'method',
      'injured',
    ]);
  });
});
