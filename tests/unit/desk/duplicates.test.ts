import { describe, expect, it } from 'vitest';
import { compareTexts } from '@/lib/domain/compare-texts';
import { diffWords } from '@/lib/domain/diff-words';
import { type DuplicateCandidate, findDuplicates, toLink } from '@/lib/domain/duplicates';
import { reauForm } from '../../support/incident-forms';

const other = (part: Partial<DuplicateCandidate>): DuplicateCandidate => ({
  slug: 'other',
  draft: null,
  title: { en: 'Other', fr: 'Autre' },
  siteSlug: 'cp-toulon-la-farlede',
  night: '2025-04-14',
  links: [],
  summaries: [],
  quotes: [],
  ...part,
});
const codes = (part: Partial<DuplicateCandidate>, notSame: string[] = []) =>
  findDuplicates(reauForm(), [other(part)], notSame).flatMap(({ reasons }) =>
    reasons.map(({ code }) => code),
  );
const reau = 'cp-sud-francilien-reau';

describe('a form that may repeat a record', () => {
  it('is told the same place in the same night, and the night beside it', () => {
    expect(codes({ siteSlug: reau, night: '2025-04-13' })).toEqual(['same_site_night']);
    expect(codes({ siteSlug: reau, night: '2025-04-12' })).toEqual(['adjacent_night']);
    expect(codes({ siteSlug: reau, night: '2025-04-16' })).toEqual([]);
    expect(codes({ night: '2025-04-13' })).toEqual([]);
  });

  it('says the night in words', () => {
    const [found] = findDuplicates(reauForm(), [other({ siteSlug: reau, night: '2025-04-14' })]);
    expect(found?.reasons[0]?.words.fr).toBe('Même lieu, nuit du 14 au 15 avril 2025.');
  });

  it('is told the same link however it is written, at another place only with the same words', () => {
    const links = ['http://www.gazette.example/reau/?utm_source=x#top'];
    expect(codes({ siteSlug: reau, night: null, links })).toEqual(['same_link']);
    expect(codes({ links })).toEqual([]);
    expect(codes({ links, quotes: ['An attack was reported'] })).toContain('same_link');
  });

  it('is told near wording', () => {
    expect(codes({ siteSlug: reau, night: null, summaries: ['A vehicle burnt at Réau!'] })).toEqual([
      'near_wording',
    ]);
    expect(codes({ siteSlug: reau, night: null, summaries: ['Shots at a gate in the south.'] })).toEqual([]);
  });

  it('is told nothing of another place for one sentence that both rest on among others', () => {
    const links = ['http://www.gazette.example/reau/'];
    const night = 'It happened overnight from Sunday to Monday.';
    const form = reauForm();
    const [source] = form.sources;
    if (!source) throw new Error('the form of Réau rests on a source');
    const rests = (...quotes: string[]) => ({
      ...form,
      summary: { en: null, fr: null },
      sources: quotes.map((quote) => ({ ...source, quote })),
    });
    const shots = other({ links, quotes: [night, 'Shots hit the gate of Toulon prison.'] });
    const mine = ['A car burned outside Réau prison.', night];
    expect(findDuplicates(rests(...mine), [shots])).toEqual([]);
    const twin = findDuplicates(rests(...mine), [other({ links, quotes: mine })]);
    expect(twin.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      'same_link',
      'near_wording',
    ]);
  });

  it('is not told again what somebody ruled to be another attack', () => {
    expect(codes({ siteSlug: reau, night: '2025-04-13' }, ['other'])).toEqual([]);
  });
});

describe('two texts', () => {
  it('are as alike as their runs of four letters', () => {
    expect(compareTexts('Three vehicles burned', 'three VEHICLES, burned')).toBe(1);
    expect(compareTexts('Three vehicles burned', 'Nothing of the kind here')).toBe(0);
    expect(compareTexts('a', 'a')).toBe(0);
  });

  it('lose the marks of campaigns from their links', () => {
    expect(toLink('https://www.example.org/a/?utm_source=x')).toBe('example.org/a');
  });

  it('differ by the words that one has and the other not', () => {
    expect(diffWords('Three cars burned.', 'Four cars burned at dawn.', 'en')).toEqual([
      { kind: 'removed', text: 'Three' },
      { kind: 'added', text: 'Four' },
      { kind: 'same', text: ' cars burned' },
      { kind: 'added', text: ' at dawn' },
      { kind: 'same', text: '.' },
    ]);
    expect(diffWords('', 'New', 'fr')).toEqual([{ kind: 'added', text: 'New' }]);
  });
});
