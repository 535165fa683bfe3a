import { expect, it } from 'vitest';
import { parseDraftForm } from '@/lib/domain/incident-form';
import { reauForm } from '../../support/incident-forms';

it('says of a text that is too long how long it may be', () => {
  const { problems } = parseDraftForm(reauForm({ summary: { en: 'x'.repeat(50_000), fr: null } }));
  expect(problems.map(({ message }) => message.en)).toEqual([
    expect.stringMatching(/^Summary, English: is too long, [\d,]+ characters at most$/),
  ]);
  expect(problems[0]?.message.fr).toMatch(/est trop long, \d[\d\s]* caractères au plus$/);
});
