import type { NewsReport } from '@/lib/intake/match-texts';

/** What an editor should know about the news folder, one line per file or article. */
export function listNewsRemarks(report: NewsReport): string[] {
  return [
    ...report.changed.map(({ file, article }) => `${file}: changed since ${article} was coded; not attached`),
    ...report.articles
      .filter((row) => row.broken.length > 0)
      .map((row) => `${row.article}: broken passages ${row.broken.join(', ')}`),
    ...report.unknown.map((file) => `${file}: not coded yet`),
    ...report.unreadable.map(({ file, fault }) => `${file}: ${fault}`),
  ];
}

/** As in "5 of 5 articles have their text". */
export function describeAttached({ attached, missing }: NewsReport): string {
  return `${attached.length} of ${attached.length + missing.length} articles have their text`;
}
