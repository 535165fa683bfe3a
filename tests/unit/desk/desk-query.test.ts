import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageLinks } from '@/components/desk/page-links';
import { DRAFT_LISTS, INCIDENT_STATES, parseDeskQuery, toDeskSearch } from '@/lib/domain/desk-query';

const query = fc.record({
  list: fc.constantFrom(null, ...DRAFT_LISTS.map((row) => row.code)),
  draftsPage: fc.integer({ min: 1, max: 999_999 }),
  q: fc.string({ maxLength: 100 }).map((text) => text.trim()),
  state: fc.constantFrom(null, ...INCIDENT_STATES),
  page: fc.integer({ min: 1, max: 999_999 }),
});

it('an address of the overview says what it shows, and is read back as that', () => {
  fc.assert(
    fc.property(query, (wanted) => {
      const parameters = Object.fromEntries(new URLSearchParams(toDeskSearch(wanted)));
      expect(parseDeskQuery(parameters)).toEqual(wanted);
    }),
  );
});

it('what cannot be read falls back to the default, whatever it is', () => {
  const anything = fc.dictionary(
    fc.constantFrom('list', 'drafts', 'q', 'state', 'page', 'stray'),
    fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined)),
  );
  fc.assert(
    fc.property(anything, (parameters) => {
      const { draftsPage, page, q } = parseDeskQuery(parameters);
      expect([draftsPage >= 1, page >= 1, q.length <= 100]).toEqual([true, true, true]);
    }),
  );
});

it.each([
  [1, 0, [undefined, undefined, '1–0 / 0']],
  [1, 60, [undefined, '2', '1–25 / 60']],
  [2, 60, ['1', '3', '26–50 / 60']],
  [3, 60, ['2', undefined, '51–60 / 60']],
  [9, 60, ['3', undefined, '51–60 / 60']],
])('page %j of %j rows leads to its neighbours', (page, total, expected) => {
  const links = pageLinks({ page, total, perPage: 25, hrefOf: String });
  expect([links.previous, links.next, links.position]).toEqual(expected);
});
