import type { Evidence } from '@/lib/domain/evidence';

/** What an article says, gathered by the paragraph it stands in; null gathers what has no place in the text. */
export type Paragraph = { paragraph: number | null; evidence: Evidence[] };

/** The paragraphs in the order of the evidence given. */
export function listParagraphs(evidence: readonly Evidence[]): Paragraph[] {
  const paragraphs = new Map<number | null, Evidence[]>();
  for (const row of evidence) paragraphs.set(row.paragraph, [...(paragraphs.get(row.paragraph) ?? []), row]);
  return [...paragraphs].map(([paragraph, rows]) => ({ paragraph, evidence: rows }));
}
