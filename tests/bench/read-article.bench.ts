import { bench, describe } from 'vitest';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';
import { listDispatches } from '../fixtures/news/read-dispatches';

const { sites } = readSeeds();
const given = { publishedOn: '2025-04-17', outlet: null, sites, known: [] };
const text = listDispatches('seen')
  .map((dispatch) => dispatch.text)
  .join('\n');
// A hundred articles of 5,000 characters, no two alike; the target is ten seconds on two cores.
const articles = Array.from({ length: 100 }, (_, at) => (text + text).slice(at * 150, at * 150 + 5000));

describe('the reader', () => {
  bench('reads a hundred articles', () => {
    for (const article of articles) readArticle({ text: article, publishedOn: null }, given);
  });

  // Twice the text may take about twice the time, whatever the text: no pattern looks back over what it has read.
  for (const unit of ['a-', 'Nîmes, ', '(Nîmes) ', 'prison de ', 'dans la nuit de ', 'twenty ', '\n', '"'])
    for (const size of [10_000, 20_000])
      bench(`reads ${size} characters of ${JSON.stringify(unit)}`, () => {
        readArticle({ text: unit.repeat(size / unit.length), publishedOn: null }, given);
      });
});
