import { beforeAll, describe, expect, it } from 'vitest';
import { getDatabase } from '@/lib/data/database';
import { readHealth } from '@/lib/data/health';
import { findIncident, listArticles, listIncidents } from '@/lib/data/published';
import { EVERYTHING } from '@/lib/filters/address';
import { useSeededDatabase } from '../support/database';

beforeAll(useSeededDatabase);

const home = 'bouches-du-rhone-home-2025-04-15';

describe('a day of knowledge', () => {
  it('shows no reason that rests on a later article', async () => {
    const earlier = await findIncident(home, '2025-04-16');
    const site = earlier?.incident.decisions.find((decision) => decision.field === 'site');
    expect(site).toMatchObject({ rule: 'unanimous', reason: null });
    const today = await findIncident(home);
    expect(today?.incident.decisions.find((decision) => decision.field === 'site')?.rule).toBe('editor');
  });

  it('knows only the articles published by then', async () => {
    expect((await listArticles('2025-04-15')).articles.map(({ article }) => article.slug)).toEqual([
      'al-jazeera-2025-04-15',
      'caliber-2025-04-15',
    ]);
  });
});

describe('values that different articles add', () => {
  it('are not called unanimous', async () => {
    const found = await findIncident('seine-et-marne-building-2025-04-15');
    const target = found?.incident.decisions.find((decision) => decision.field === 'target');
    expect(target?.rule).toBe('all_reported');
  });
});

describe('a record that no door would let in', () => {
  it('does not take the site down: the last good revision is shown, and health says so', async () => {
    expect((await listIncidents(EVERYTHING)).selection).toHaveLength(12);
    const database = await getDatabase();
    await database.$executeRaw`UPDATE Statement SET quote = 'not its length' WHERE key = 's01'`;
    await database.$executeRaw`UPDATE Dataset SET revision = revision + 1`;
    expect((await listIncidents(EVERYTHING)).selection).toHaveLength(12);
    const health = await readHealth();
    expect(health.status).toBe('failing');
    expect(health).toMatchObject({ reasons: [expect.stringContaining('is shown instead')] });
  });
});
