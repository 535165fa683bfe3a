import { readSeeds } from '@/seeds/read-seeds';
import { matchTexts, type NewsReport } from '../intake/match-texts';
import { readNewsFolder } from '../workflows/news-folder';
import { describeAttached, listNewsRemarks } from './news-remarks';
import { runCommand } from './run-command';
import { requireSettings } from './settings';

/** `npm run news:check`: holds every coded passage against the texts of the news folder; 1 when one is broken. */

function toTable(report: NewsReport): string {
  const rows = report.articles.map((row) => [row.article, row.statements, row.verified, row.broken.length]);
  const missing = report.missing.filter((slug) => !report.articles.some((row) => row.article === slug));
  const all = [
    ['article', 'statements', 'verified', 'broken'],
    ...rows,
    ...missing.map((slug) => [slug, 'no text', '–', '–']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => String(row[column]).length)));
  const line = (row: unknown[]) =>
    row
      .map((cell, at) => (at ? String(cell).padStart(widths[at] ?? 0) : String(cell).padEnd(widths[0] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}

/** A passage that no longer stands in its text, or an article of which only a changed copy is there. */
function isBroken(report: NewsReport): boolean {
  return (
    report.articles.some((row) => row.broken.length > 0) ||
    report.changed.some(({ article }) => report.missing.includes(article))
  );
}

runCommand(async () => {
  const { newsDir } = requireSettings();
  const { report } = matchTexts(readNewsFolder(newsDir), readSeeds().articles);
  console.log([toTable(report), ...listNewsRemarks(report)].join('\n'));
  console.log(`${describeAttached(report)} in ${newsDir}`);
  return isBroken(report) ? 1 : 0;
});
