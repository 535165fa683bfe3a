import { expect, it } from 'vitest';
import type { QueryForm } from '@/components/filters/query-form';
import { toQueryForm } from '@/components/filters/to-query-form';
import { catchUp, startDraft } from '@/components/filters/use-query-draft';
import { parseQuery } from '@/lib/filters/address';

function formOf(address: string): QueryForm {
  const { query, problems } = parseQuery(new URLSearchParams(address));
  return toQueryForm('/en/incidents', query, problems);
}

it.each(['from=2025-04-20&to=2025-04-15', 'q=%3F%3F%3F'])(
  'forgets what was refused at a link away: "%s"',
  (refused) => {
    const draft = startDraft(formOf(refused));
    expect(draft.values).not.toEqual({});
    expect(catchUp(draft, formOf('')).values).toEqual({});
  },
);

it('shows what a link leads to and is refused there', () => {
  const draft = catchUp(startDraft(formOf('')), formOf('from=2025-04-20&to=2025-04-15'));
  expect(draft.values).toEqual({ from: ['2025-04-20'], to: ['2025-04-15'] });
});

it.each(['q=tags', 'q=%3F%3F%3F'])(
  'keeps what was typed since when its own asking comes back: "%s"',
  (sent) => {
    const draft = { ...startDraft(formOf('')), sent: ['', sent], values: { q: ['typed since'] } };
    expect(catchUp(draft, formOf(sent)).values).toEqual({ q: ['typed since'] });
  },
);

it('stays as it is while its page does', () => {
  const draft = { ...startDraft(formOf('q=tags')), values: { q: ['tags on'] } };
  expect(catchUp(draft, formOf('q=tags'))).toBe(draft);
});
