import type { Canonical } from './canonicalise';

/** One file of the news folder: its text, or why there is none. */
export type NewsFile = { name: string; canonical: Canonical } | { name: string; fault: string };

export type Locator = { key: string; start: number | null; end: number | null; quote: string | null };
export type CodedArticle = { slug: string; rawSha256: string | null; statements: readonly Locator[] };

/** How the news folder and the coded articles fit: slugs of articles, names of files. */
export type NewsReport = {
  attached: string[];
  missing: string[];
  /** Files that are a coded article but for a change: its hash differs, at least half of its quotes are there. */
  changed: { file: string; article: string }[];
  unknown: string[];
  unreadable: { file: string; fault: string }[];
  /** Statements whose passage is not the quote in the attached text, or in a changed copy where there is no other. */
  articles: { article: string; statements: number; verified: number; broken: string[] }[];
};

/** The statements whose passage is not, to the letter, their quote. */
export function listBroken(text: string, statements: readonly Locator[]): string[] {
  const located = statements.filter((row) => row.start !== null && row.end !== null);
  return located
    .filter((row) => text.slice(row.start ?? 0, row.end ?? 0) !== row.quote)
    .map((row) => row.key);
}

function countQuotes(text: string, statements: readonly Locator[]): number {
  return statements.filter((row) => row.quote !== null && text.includes(row.quote)).length;
}

function findOriginal(text: string, articles: readonly CodedArticle[]): CodedArticle | undefined {
  return articles.find(
    (row) => row.statements.length > 0 && countQuotes(text, row.statements) * 2 >= row.statements.length,
  );
}

/** Matches files to coded articles by the hash of their bytes; answers the report and the texts by article. */
export function matchTexts(
  files: readonly NewsFile[],
  articles: readonly CodedArticle[],
): { report: NewsReport; texts: Map<string, string> } {
  const report: NewsReport = {
    attached: [],
    missing: [],
    changed: [],
    unknown: [],
    unreadable: [],
    articles: [],
  };
  const texts = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const file of files) {
    if ('fault' in file) {
      report.unreadable.push({ file: file.name, fault: file.fault });
      continue;
    }
    const { text, rawSha256 } = file.canonical;
    const known = articles.find((row) => row.rawSha256 === rawSha256);
    const original = known ?? findOriginal(text, articles);
    if (known) texts.set(known.slug, text);
    else if (original) copies.set(original.slug, text);
    if (original && !known) report.changed.push({ file: file.name, article: original.slug });
    if (!original) report.unknown.push(file.name);
  }
  report.attached = articles.map((row) => row.slug).filter((slug) => texts.has(slug));
  report.missing = articles.map((row) => row.slug).filter((slug) => !texts.has(slug));
  report.articles = articles.flatMap((row) => verify(row, texts.get(row.slug) ?? copies.get(row.slug)));
  return { report, texts };
}

function verify({ slug, statements }: CodedArticle, text: string | undefined): NewsReport['articles'] {
  if (text === undefined) return [];
  const broken = listBroken(text, statements);
  return [
    { article: slug, statements: statements.length, verified: statements.length - broken.length, broken },
  ];
}
