import type { RuledConflict } from '@/lib/domain/conflict';
import type { Evidence } from '@/lib/domain/evidence';

/** One answer, with all that is needed to show the reports that give it. */
export type ShownSide = { value: unknown; evidence: readonly Evidence[] };

/** A conflict with the evidence on each side. */
export type ShownConflict = Omit<RuledConflict, 'sides'> & { sides: readonly ShownSide[] };
