import { one, type Parameter, wholeNumber } from './parameter';

/** Which version of a record is asked for; null for the current one. */
export const VERSION: Parameter<number | null, 'version'> = {
  key: 'version',
  fallback: null,
  ...one(wholeNumber({ min: 1, max: 999_999_999 })),
  wanted: { en: 'a whole number from 1', fr: 'un nombre entier à partir de 1' },
};
