import type { TestProject } from 'vitest/node';
import { findNewsDir } from './find-news-dir';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the texts of the coded articles, or null: tests that need them are skipped then. */
    newsDir: string | null;
  }
}

/** Looks for the articles before a test file gets a news folder of its own. */
export default function provideNewsDir(project: TestProject): void {
  project.provide('newsDir', findNewsDir());
}
