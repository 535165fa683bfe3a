import type { ArticleReading, Proposal, ReadStatement } from '../intake/proposal';

/** One file as it was read. */
export type FileReading = { file: string; rawSha256: string; reading: ArticleReading };

const toJsonStatement = ({
  field,
  value,
  start,
  end,
  quote,
  speaker,
  speakerRole,
  relay,
  modality,
  polarity,
  toCheck,
}: ReadStatement) => ({
  field,
  value,
  start,
  end,
  quote,
  speaker,
  speakerRole,
  relay,
  modality,
  polarity,
  toCheck: toCheck === true,
});

function toJsonProposal({ key: _, match, departmentCode: __, statements, ...rest }: Proposal) {
  return {
    ...rest,
    matches: match?.slug ?? null,
    matchReason: match?.reason ?? null,
    statements: statements.map(toJsonStatement),
  };
}

/** A reading as `--json` prints it. */
export function toJsonReading({ file, rawSha256, reading }: FileReading) {
  const {
    title,
    outlet,
    publishedOn,
    publishedBasis,
    language,
    proposals,
    totals,
    looseEnds,
    series,
    developments,
    unused,
  } = reading;
  return {
    file,
    article: { outlet, title, publishedOn, publishedBasis, language, sha256: rawSha256 },
    proposals: proposals.map(toJsonProposal),
    totals: totals.map(({ value, start, end, quote, speaker }) => ({ ...value, start, end, quote, speaker })),
    looseEnds,
    series: series.map(toJsonStatement),
    developments,
    unused: unused.map(({ start, end }) => [start, end]),
  };
}

function describeQuantities(quantities: Proposal['quantities']): string {
  return Object.entries(quantities)
    .map(
      ([code, { min, max, qualifier }]) =>
        `${code} ${qualifier === 'exactly' ? min : `${qualifier} ${min || max}`}`,
    )
    .join(', ');
}

function toRow(proposal: Proposal): string[] {
  const { site, siteKind, place, nights, nightBasis, methods, methodsToCheck } = proposal;
  const { quantities, match, confidence } = proposal;
  return [
    site ?? `${siteKind ?? 'unlisted'} (${place ?? 'no place'})`,
    nights.length > 0
      ? `${nights.join(' or ')}${nightBasis === 'inferred' ? ' (inferred)' : ''}`
      : 'night unknown',
    [...methods, ...methodsToCheck.map((method) => `${method}?`)].join(', ') || 'method not specified',
    describeQuantities(quantities) || '–',
    match ? `adds to ${match.slug} (${match.reason})` : 'new',
    `${confidence.level} (${confidence.reason})`,
  ];
}

const HEAD = ['place', 'night', 'method', 'counts', 'known', 'confidence'];

function toTable(rows: readonly string[][]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function describeEvidence({ field, value, quote, start, end, speaker, toCheck }: ReadStatement): string {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  const more = [speaker, toCheck && 'to be checked'].filter(Boolean).map((part) => `, ${part}`);
  return `      ${field} = ${said}  “${quote}” [${start}, ${end})${more.join('')}`;
}

/** A reading as a person reads it at the terminal: a table of proposals, each with its evidence below. */
export function describeReading({ file, reading }: FileReading): string {
  const { publishedOn, publishedBasis, language, proposals, totals, looseEnds, unused } = reading;
  const day = publishedOn ? `published ${publishedOn} (${publishedBasis})` : 'day of publication unknown';
  const [head = '', ...rows] = toTable([HEAD, ...proposals.map(toRow)]);
  const body = proposals.flatMap((proposal, at) => [
    `  ${rows[at] ?? ''}`,
    ...proposal.statements.map(describeEvidence),
  ]);
  const table = proposals.length > 0 ? [`  ${head}`, ...body] : ['  no attack is told'];
  const rest = [
    ...totals.map(
      ({ quote, value }) => `  total: ${value.qualifier} ${value.value} ${value.unit}  “${quote}”`,
    ),
    ...looseEnds.map(({ quote }) => `  loose end: “${quote}”`),
    `  ${unused.length} ${unused.length === 1 ? 'sentence' : 'sentences'} unused`,
  ];
  return [`${file}: ${language}, ${day}`, ...table, ...rest].join('\n');
}
