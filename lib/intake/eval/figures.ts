import { z } from 'zod';
import figures from './figures.json';
import { MEASURED } from './score';

const number = z.number().int().min(0);
const score = z.record(z.enum(MEASURED), z.strictObject({ right: number, wrong: number, missed: number }));

/** The sets that the reader is measured on: dispatches that whoever wrote the rules had read, and others; the coded articles. */
export const EVAL_SETS = ['seen', 'unseen', 'articles'] as const;
export type EvalSet = (typeof EVAL_SETS)[number];

const figuresSchema = z.strictObject({
  seen: z.strictObject({ count: number, score }),
  unseen: z.strictObject({ count: number, score }),
  articles: z.strictObject({ count: number, score }),
});
export type Figures = z.infer<typeof figuresSchema>;

/** The figures as `npm run eval -- --write` last left them; a test holds them against what it computes. */
export const FIGURES: Figures = figuresSchema.parse(figures);
