import type { Span } from '../sentences';
import { findAreas } from './find-areas';

const SEVERAL_HOMES = /^(?:homes|houses|domiciles|logements|maisons|habitations|residences)$/;
const COUNTED_OR_OWN = /\b(?:two|three|four|deux|trois|quatre|their|leurs|\d+) (?:[a-z]+ )?$/;

/** "Homes of officers were tagged": how many, and where, nobody says. */
export const isSomeHomes = (
  { text, folded }: { text: string; folded: string },
  span: Span & { text: string },
  sentence: Span,
): boolean =>
  SEVERAL_HOMES.test(span.text) &&
  !COUNTED_OR_OWN.test(folded.slice(Math.max(0, span.start - 24), span.start)) &&
  findAreas(text, folded, sentence).length === 0;
