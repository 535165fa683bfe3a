import { readFileSync, writeFileSync } from 'node:fs';
import { type Canonical, canonicalise } from '../intake/canonicalise';
import { paragraphAt } from '../intake/sentences';

/**
 * `npm run news:locate -- seeds/articles/SLUG.json NEWS_FILE`: fills in the hashes and lengths of a coded article and
 * the passage of each of its quotes. A quote that is missing, or stands more than once, is named and nothing is written.
 */
type Located = { key: string; quote: string; start: number; end: number; paragraph: number };

function locate(canonical: Canonical, { key, quote }: { key: string; quote: string }): Located | string {
  const start = canonical.text.indexOf(quote);
  if (start < 0) return `${key}: “${quote}” does not stand in the text`;
  if (canonical.text.indexOf(quote, start + 1) >= 0) return `${key}: “${quote}” stands there more than once`;
  return { key, quote, start, end: start + quote.length, paragraph: paragraphAt(canonical.text, start) };
}

const [file, newsFile] = process.argv.slice(2);
if (!file || !newsFile) {
  console.error('usage: npm run news:locate -- seeds/articles/SLUG.json NEWS_FILE');
  process.exit(1);
}
const article = JSON.parse(readFileSync(file, 'utf8'));
const canonical = canonicalise(readFileSync(newsFile));
const found: (Located | string)[] = article.statements.map((row: { key: string; quote: string }) =>
  locate(canonical, row),
);
const faults = found.filter((row) => typeof row === 'string');
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
const { rawSha256, rawLength, canonicalSha256, text } = canonical;
const statements = article.statements.map((row: object, index: number) => ({
  ...row,
  ...(found[index] as Located),
}));
const done = { ...article, rawSha256, rawLength, canonicalSha256, canonicalLength: text.length, statements };
writeFileSync(file, `${JSON.stringify(done, null, 2)}\n`);
console.log(`${file}: ${statements.length} passages located`);
