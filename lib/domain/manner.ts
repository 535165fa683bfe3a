import type { Localised } from './locale';
import type { Modality, Polarity } from './statement';

const MODALITY: Record<Modality, Localised> = {
  stated: { en: 'stated as a fact', fr: 'affirmé' },
  reported: { en: 'reported', fr: 'rapporté' },
  alleged: { en: 'alleged', fr: 'allégué' },
  suspected: { en: 'suspected', fr: 'soupçonné' },
};
const POLARITY: Record<Polarity, Localised> = {
  asserts: { en: 'asserts it', fr: 'l’affirme' },
  denies: { en: 'denies it', fr: 'le dément' },
  unknown: { en: 'says that it is not known', fr: 'dit qu’on ne le sait pas' },
};

/** How firmly something is said. */
export function modalityLabel(modality: Modality): Localised {
  return MODALITY[modality];
}

/** Whether something is asserted, denied or said to be unknown. */
export function polarityLabel(polarity: Polarity): Localised {
  return POLARITY[polarity];
}

/** How a statement says what it says: a denial is a denial, however firm. */
export function mannerLabel({ modality, polarity }: { modality: Modality; polarity: Polarity }): Localised {
  return polarity === 'asserts' ? MODALITY[modality] : POLARITY[polarity];
}
