import { describe, expect, it } from 'vitest';
import { parseDraftForm } from '@/lib/domain/incident-form';
import type { DeskProposal, DeskStatement } from '@/lib/intake/ruling/reading-state';
import { toDraftForm } from '@/lib/intake/ruling/to-draft-form';
import { deskProposal as proposal, deskStatement as statement } from '../../support/desk-proposals';

const toForm = (part: Partial<DeskProposal>, statements: DeskStatement[], night: string | null = null) =>
  toDraftForm(proposal(part), { article: 'a-gazette', statements, night });

describe('the form of an accepted proposal', () => {
  it('is one that the desk takes, whatever was read', () => {
    const odd = [
      statement({ key: 's1', quote: 'one two three four five six seven eight nine ten', end: 58 }),
      statement({ key: 's2', quote: 'a \u202Eturned\u202C word', end: 24 }),
      statement({ key: 's3', field: 'time', value: null, quote: 'at half past two', end: 26 }),
      statement({ key: 's4', speaker: 'x'.repeat(500), speakerRole: 'police_source' }),
    ];
    const time = { from: '02:30', to: '02:30', precision: 'about' as const };
    const form = toForm({ nights: ['2025-03-29'], time }, odd);
    expect(parseDraftForm(form).problems).toEqual([]);
    // The clocks skipped this hour.
    expect(form.time.from).toBeNull();
    expect(form.sources[0]?.quote).toBe('one two three four five six seven eight');
  });

  it('leaves the night open where two are possible, until one is chosen', () => {
    const nights = ['2025-04-16', '2025-04-17'];
    expect(toForm({ nights }, [statement({})]).night).toBeNull();
    expect(toForm({ nights }, [statement({})], '2025-04-17').night).toBe('2025-04-17');
  });

  it('gives the reason of an inferred night', () => {
    const { reasons } = toForm({ nightBasis: 'inferred', nightReason: 'from_publication' }, [statement({})]);
    expect(reasons.night).toMatchObject({ rule: 'editor', en: expect.stringContaining('publication') });
    expect(toForm({}, [statement({})]).reasons).toEqual({});
  });

  it('takes what an editor checked for the word of its source', () => {
    const toModalities = (part: Partial<DeskStatement>) =>
      toForm({}, [statement({ toCheck: true, modality: 'suspected', ...part })]).sources.map(
        ({ modality }) => modality,
      );
    expect(toModalities({})).toEqual(['reported']);
    expect(toModalities({ speaker: 'the prosecutor', speakerRole: 'prosecutor' })).toEqual(['stated']);
    expect(toModalities({ modality: 'alleged' })).toEqual(['alleged']);
  });

  it('keeps what is denied out of the values, and among the sources', () => {
    const form = toForm({}, [statement({ polarity: 'denies' })]);
    expect(form.methods).toEqual([]);
    expect(form.sources).toMatchObject([{ polarity: 'denies', says: { method: ['gunfire'] } }]);
  });

  it('knows a home by kind and département alone', () => {
    const home = {
      site: null,
      place: 'Isère',
      siteKind: 'private_home' as const,
      departmentCode: '38' as const,
    };
    expect(toForm(home, [statement({})]).site.new).toMatchObject({
      kind: 'private_home',
      departmentCode: '38',
      name: null,
      commune: null,
      lat: null,
    });
  });

  it('adds evidence to a form without touching what it holds', () => {
    const base = toForm({}, [statement({})]);
    const more = proposal({ nights: ['2025-04-20'], statements: [] });
    const second = statement({ key: 's9', value: 'graffiti', start: 40, end: 50, quote: 'a tag DDPF' });
    const form = toDraftForm(more, { article: 'another', statements: [second], night: null }, base);
    expect([form.night, form.site.slug, form.methods]).toEqual([
      '2025-04-17',
      'ma-douai',
      ['gunfire', 'graffiti'],
    ]);
    expect(form.sources.map((row) => row.article.slug)).toEqual(['a-gazette', 'another']);
    // What was said before is still all that it says.
    expect(form.sources[0]).toEqual({ ...base.sources[0], says: { method: ['gunfire'] } });
    // Once more: the same source is not added twice.
    const again = toDraftForm(more, { article: 'another', statements: [second], night: null }, form);
    expect(again.sources).toHaveLength(2);
  });
});
