import type { DeskProposal, DeskStatement } from '@/lib/intake/ruling/reading-state';

/** A statement of a proposal; `part` is what the test is about. */
export const deskStatement = (part: Partial<DeskStatement> = {}): DeskStatement => ({
  ...{ key: 's1', field: 'method', value: 'gunfire', start: 10, end: 21, quote: 'shots fired' },
  ...{ paragraph: 1, speaker: null, speakerRole: 'press', relay: null },
  ...{ modality: 'stated', polarity: 'asserts', by: 'reader' },
  ...part,
});

/** An open proposal without statements; `part` is what the test is about. */
export const deskProposal = (part: Partial<DeskProposal> = {}): DeskProposal => ({
  ...{ key: 'p1', site: 'ma-douai', place: 'Douai', siteKind: 'maison_arret', departmentCode: '59' },
  ...{ nights: ['2025-04-17'], nightBasis: 'stated', nightReason: 'evening', time: null },
  ...{ candidates: [], hedges: [], version: 1, confidence: null, statements: [], match: null, ruling: null },
  ...part,
});
