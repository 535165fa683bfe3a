import { z } from 'zod';
import { CONFIDENCE_LEVELS } from '../proposal';
import figures from './figures.json';
import { MEASURED, TRUSTED } from './score';

const number = z.number().int().min(0);
const score = z.record(z.enum(MEASURED), z.strictObject({ right: number, wrong: number, missed: number }));

/** The sets that the reader is measured on: dispatches that whoever wrote the rules had read, and others; the coded articles. */
export const EVAL_SETS = ['seen', 'unseen', 'articles'] as const;
export type EvalSet = (typeof EVAL_SETS)[number];

const trust = z.record(z.enum(CONFIDENCE_LEVELS), z.record(z.enum(TRUSTED), number));
const setSchema = z.strictObject({ count: number, score, trust });
const figuresSchema = z.strictObject({ seen: setSchema, unseen: setSchema, articles: setSchema });
export type Figures = z.infer<typeof figuresSchema>;

/** The figures as `npm run eval -- --write` last left them; a test holds them against what it computes. */
export const FIGURES: Figures = figuresSchema.parse(figures);
