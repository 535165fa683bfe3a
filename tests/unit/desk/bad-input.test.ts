import { describe, expect, it } from 'vitest';
import { type Entry, parseEntries } from '@/lib/domain/form-entries';
import { parseDraftForm } from '@/lib/domain/incident-form';
import { BAD_ENTRIES } from '../../support/bad-entries';
import { formSource, reauForm } from '../../support/incident-forms';

const faultsOf = (entries: Entry[]) => parseEntries(entries).problems.map(({ path, code }) => [path, code]);

describe('a bad input', () => {
  it.each(BAD_ENTRIES)('%s with %j is named', (name, value, code) => {
    const { form, problems } = parseEntries([[name, value]]);
    expect(form).toBeNull();
    const told = problems.map((row) => [row.path.replace(/\.\d+$/, ''), row.code]);
    const at = code === 'half_passage' ? 'sources.0.start' : name;
    expect(told).toContainEqual([expect.stringContaining(at.split(/\.(?:x|__|min$|en$)/)[0] ?? at), code]);
    for (const { message } of problems)
      expect([message.en, message.fr].every((words) => words.length > 8)).toBe(true);
  });

  it('does not touch the prototype of anything', () => {
    parseEntries([
      ['__proto__.polluted', 'yes'],
      ['constructor.prototype.polluted', 'yes'],
    ]);
    parseDraftForm(JSON.parse('{"__proto__": {"polluted": "yes"}}'));
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it.each([
    null,
    undefined,
    7,
    'form',
    [],
    [[]],
    {},
    { sources: 'x' },
    { ...reauForm(), sources: {} },
    () => 1,
    7n,
    { summary: { en: {}, fr: [] } },
  ])('instead of a form is refused: %s', (input) => {
    const { form, problems } = parseDraftForm(input);
    expect(form).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('of JSON names __proto__ by its place', () => {
    const { problems } = parseDraftForm({
      ...reauForm(),
      site: JSON.parse('{"slug": null, "__proto__": {"a": 1}}'),
    });
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['site.__proto__', 'unknown_field']]);
  });

  it('is told with all others at once, and everything typed comes back', () => {
    const typed: Entry[] = [
      ['night', '2025-04-31'],
      ['summary.en', 'Fine.'],
      ['quantities.injured.min', 'two'],
      ['sources.3.quote', 'one two three four five six seven eight nine'],
      ['sources.3.article.new.url', 'javascript:x'],
    ];
    const answer = parseEntries(typed);
    expect(answer.form).toBeNull();
    expect(answer.problems.map(({ path, code }) => [path, code]).sort()).toEqual([
      ['night', 'not_a_day'],
      ['quantities.injured.min', 'not_a_number'],
      ['sources.3.article.new.url', 'bad_link'],
      ['sources.3.quote', 'quote_long'],
    ]);
    expect(answer.typed).toEqual(Object.fromEntries(typed.map(([name, value]) => [name, [value]])));
  });

  it('sent twice is named, save where several choices are meant', () => {
    expect(
      faultsOf([
        ['night', '2025-04-13'],
        ['night', '2025-04-14'],
      ]),
    ).toEqual([['night', 'sent_twice']]);
    expect(
      faultsOf([
        ['methods', 'gunfire'],
        ['methods', 'graffiti'],
      ]),
    ).toEqual([]);
    expect(
      faultsOf([
        ['methods', 'gunfire'],
        ['methods', 'gunfire'],
      ]),
    ).toEqual([['methods.1', 'sent_twice']]);
  });
});

describe('a time', () => {
  const at = (night: string, from: string) =>
    faultsOf([
      ['night', night],
      ['time.from', from],
    ]);

  it('must exist on its night', () => {
    expect(at('2025-03-29', '02:30')).toEqual([['time.from', 'no_such_time']]);
    expect(at('2025-03-29', '03:30')).toEqual([]);
    expect(at('2025-03-28', '02:30')).toEqual([]);
  });

  it('that came twice wants its offset', () => {
    expect(at('2025-10-25', '02:30')).toEqual([['time.from', 'two_such_times']]);
    expect(at('2025-10-25', '2025-10-26T02:30:00+01:00')).toEqual([]);
  });

  it('must lie in its night', () => {
    expect(at('2025-04-13', '2025-04-16T02:30:00+02:00')).toEqual([['time.from', 'outside_night']]);
  });

  it('that a source says lies in a night that some source says', () => {
    const says = { time: { from: '2025-04-16T02:30:00+02:00', to: null, precision: 'exact' as const } };
    const nights = (...said: string[]) => {
      const others = said.map((night, at) => formSource({ key: `row-${at + 2}`, says: { night } }));
      const sources = [formSource({ supports: ['time'], says }), ...others];
      return parseDraftForm(reauForm({ sources })).problems.map(({ path, code }) => [path, code]);
    };
    const outside = [['sources.0.says.time.from', 'outside_night']];
    expect(nights()).toEqual(outside);
    expect(nights('2025-04-14')).toEqual(outside);
    expect(nights('2025-04-14', '2025-04-15')).toEqual([]);
  });
});

describe('a point', () => {
  const at = (lat: string, lon: string, departmentCode = '13') =>
    faultsOf([
      ['site.new.kind', 'office'],
      ['site.new.departmentCode', departmentCode],
      ['site.new.lat', lat],
      ['site.new.lon', lon],
    ]);

  it('the wrong way round is noticed', () => {
    expect(at('5.38107', '43.29695')).toEqual([['site.new.lat', 'swapped']]);
    expect(at('43,29695', '5,38107')).toEqual([]);
    expect(at('40', '-74')).toEqual([['site.new.lat', 'outside_france']]);
    expect(at('-21.1', '55.5', '974')).toEqual([]);
    expect(at('43.29695', '5.38107', '974')).toEqual([['site.new.lat', 'outside_france']]);
  });
});

describe('plain text', () => {
  it.each([
    '<script>alert(1)</script>',
    '"; DROP TABLE Incident; --',
    '=HYPERLINK("x")',
    '{{7*7}}',
    'é'.normalize('NFD'),
    '😀 ok',
    'line\r\nbreak',
  ])('stays text: %j', (text) => {
    const { form, problems } = parseEntries([['summary.en', text]]);
    expect(problems).toEqual([]);
    expect(form?.summary.en).toBe(text.replace('\r\n', '\n'));
  });
});
