import { attachNewsTexts } from '@/lib/workflows/attach-news-texts';
import { loadSeeds } from '@/lib/workflows/load-seeds';

/** Fills an empty database with the coded data, attaches the article texts found in `newsDir`, and says what came out. */
export async function loadCodedData(newsDir: string): Promise<void> {
  const seeds = await loadSeeds({ onProgress: (line: string) => console.log(line) });
  if (seeds.loaded) console.log(`Loaded ${seeds.incidents} incidents from ${seeds.articles} articles`);
  const { attached, changed, unknown } = await attachNewsTexts({ newsDir });
  for (const { file, article } of changed)
    console.log(`${file}: changed since ${article} was coded; not attached`);
  for (const file of unknown) console.log(`${file}: not coded yet`);
  console.log(`${attached.length} of ${seeds.articles} articles have their text`);
}
