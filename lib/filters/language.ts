import { z } from 'zod';
import { LOCALES, type Locale } from '../domain/locale';
import { one, type Parameter } from './parameter';

/** The language of a feed. */
export const LANGUAGE: Parameter<Locale, 'lang'> = {
  key: 'lang',
  fallback: 'en',
  ...one(z.enum(LOCALES)),
  wanted: { en: `one of ${LOCALES.join(', ')}`, fr: `une valeur parmi ${LOCALES.join(', ')}` },
};
