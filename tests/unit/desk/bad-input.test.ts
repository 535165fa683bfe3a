import { describe, expect, it } from 'vitest';
import { type Entry, parseEntries } from '@/lib/domain/form-entries';
import { parseDraftForm } from '@/lib/domain/incident-form';
import { reauForm } from '../../support/incident-forms';

const faultsOf = (entries: Entry[]) => parseEntries(entries).problems.map(({ path, code }) => [path, code]);

/** Input by the name of its field and the fault it must have. */
const entries: [string, unknown, string][] = [
  ['night', '2025-04-31', 'not_a_day'],
  ['night', '2025-02-29', 'not_a_day'],
  ['night', '13/04/2025', 'not_a_day'],
  ['night', '2025-04-13T00:00', 'not_a_day'],
  ['night', '\u200b', 'not_a_day'],
  ['night', '1899-12-31', 'not_a_day'],
  ['slug', 'Not A Slug', 'wrong_format'],
  ['slug', '../etc', 'wrong_format'],
  ['summary.en', '\u200b\u200b', 'invisible'],
  ['summary.en', '\u2060\ufeff', 'invisible'],
  ['summary.en', ' \t\n', 'invisible'],
  ['summary.en', 'a\u0000b', 'bad_character'],
  ['summary.en', '\ud800', 'bad_character'],
  ['summary.fr', 'a\udc00b', 'bad_character'],
  ['summary.fr', '\u202eevil', 'bad_character'],
  ['summary.fr', '\u0007', 'bad_character'],
  ['summary.en', '\uffff', 'bad_character'],
  ['summary.en', 'x'.repeat(2001), 'too_long'],
  ['quantities.vehicles_burned.min', '9007199254740993', 'too_big'],
  ['quantities.vehicles_burned.min', '100001', 'too_big'],
  ['quantities.vehicles_burned.min', '-1', 'too_small'],
  ['quantities.vehicles_burned.min', '1.5', 'not_whole'],
  ['quantities.vehicles_burned.min', '1e3', 'not_a_number'],
  ['quantities.vehicles_burned.min', '0x10', 'not_a_number'],
  ['quantities.vehicles_burned.min', 'NaN', 'not_a_number'],
  ['quantities.vehicles_burned.min', 'Infinity', 'not_a_number'],
  ['quantities.vehicles_burned.min', '٣', 'not_a_number'],
  ['quantities.vehicles_burned.qualifier', 'roughly', 'not_in_list'],
  ['quantities.dragons.min', '1', 'unknown_field'],
  ['methods', 'sorcery', 'not_in_list'],
  ['targets', 'moon', 'not_in_list'],
  ['weapon', 'slingshot', 'not_in_list'],
  ['victim.role', 'king', 'not_in_list'],
  ['victim.worksAt', 'Fleury Mérogis', 'wrong_format'],
  ['victim.name', 'Jean', 'unknown_field'],
  ['time.from', '25:00', 'not_a_time'],
  ['time.from', '5.20am', 'not_a_time'],
  ['time.from', '2025-04-16T05:20', 'not_a_time'],
  ['time.precision', 'ish', 'not_in_list'],
  ['site.new.kind', 'castle', 'not_in_list'],
  ['site.new.inseeCode', '7738', 'wrong_format'],
  ['site.new.departmentCode', '99', 'not_in_list'],
  ['site.new.lat', '200', 'too_big'],
  ['site.new.lat', 'north', 'not_a_number'],
  ['site.new.address', '12 rue', 'unknown_field'],
  ['site.slug.x', '1', 'wrong_type'],
  ['traces.0.kind', 'sound', 'not_in_list'],
  ['sources.0.article.new.url', 'javascript:alert(1)', 'bad_link'],
  ['sources.0.article.new.url', 'JaVaScRiPt:alert(1)', 'bad_link'],
  ['sources.0.article.new.url', 'data:text/html,x', 'bad_link'],
  ['sources.0.article.new.url', 'https://', 'bad_link'],
  ['sources.0.article.new.url', '//example.org', 'bad_link'],
  ['sources.0.article.new.url', 'https://user:pass@example.org', 'bad_link'],
  ['sources.0.article.new.url', 'https://exa mple.org', 'bad_link'],
  ['sources.0.article.new.publishedOn', '2025-04-31', 'not_a_day'],
  ['sources.0.article.new.language', 'de', 'not_in_list'],
  ['sources.0.quote', 'one two three four five six seven eight nine', 'quote_long'],
  ['sources.0.quote', 'x'.repeat(201), 'quote_long'],
  ['sources.0.start', '5', 'half_passage'],
  ['sources.0.start', '-5', 'too_small'],
  ['sources.0.speakerRole', 'oracle', 'not_in_list'],
  ['sources.0.modality', 'sworn', 'not_in_list'],
  ['sources.0.polarity', 'maybe', 'not_in_list'],
  ['sources.0.supports', 'everything', 'not_in_list'],
  ['sources.0.supports', 'total', 'not_in_list'],
  ['sources.0.says.dragons', '1', 'unknown_field'],
  ['sources.0.says.night', '2025-04-31', 'not_a_day'],
  ['sources.0.key', 'UPPER', 'wrong_format'],
  ['sources.0.origin.slug', 'no such', 'wrong_format'],
  ['reasons.site.rule', 'whim', 'not_in_list'],
  ['reasons.dragons.en', 'x', 'unknown_field'],
  ['__proto__', 'x', 'unknown_field'],
  ['__proto__.polluted', 'x', 'unknown_field'],
  ['summary.__proto__.en', 'x', 'unknown_field'],
  ['constructor.prototype.x', 'x', 'unknown_field'],
  ['sources.0.constructor', 'x', 'unknown_field'],
  ['lifecycle', 'published', 'unknown_field'],
  ['stage', 'published', 'unknown_field'],
  ['version', '7', 'unknown_field'],
  ['a b', 'x', 'unknown_field'],
  ['', 'x', 'unknown_field'],
  ['night', { toString: () => '2025-04-13' }, 'wrong_type'],
  ['night', 20250413, 'wrong_type'],
  ['night', null, 'wrong_type'],
  ['night', ['2025-04-13'], 'wrong_type'],
];

describe('a bad input', () => {
  it.each(entries)('%s with %j is named', (name, value, code) => {
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
