import { closeDatabase } from '@/lib/data/database';
import { attachNewsTexts } from '@/lib/workflows/attach-news-texts';
import { loadSeeds } from '@/lib/workflows/load-seeds';
import { describeAttached, listNewsRemarks } from './news-remarks';
import { withProgress } from './progress';

/** Fills an empty database with the coded data, attaches the article texts found in `newsDir`, and says what came out. */
export async function loadCodedData(newsDir: string): Promise<void> {
  try {
    const { loaded, articles, incidents } = await withProgress('Loading the coded data', (onProgress) =>
      loadSeeds({ onProgress }),
    );
    if (loaded) console.log(`Loaded ${incidents} incidents from ${articles} articles`);
    const report = await attachNewsTexts({ newsDir });
    for (const remark of listNewsRemarks(report)) console.log(remark);
    console.log(describeAttached(report));
  } finally {
    // Closing moves what stands in the write-ahead log into the file itself, which may then be copied.
    await closeDatabase();
  }
}
