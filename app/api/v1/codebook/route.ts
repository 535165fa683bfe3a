import { toCodebook } from '@/lib/exports/codebook';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';

export const OPTIONS = answerPreflight;

/** Every code with its label and definition, every query key, every column. */
export const GET = answerGet(() => toJsonContent({ data: toCodebook() }));
