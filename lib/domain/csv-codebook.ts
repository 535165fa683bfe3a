import { CSV_COLUMNS } from './csv-incidents';
import { formPathLabel } from './form-labels';
import { FORM_FIELDS } from './form-shape';
import { FORM_PRECISIONS } from './list-unit-parts';
import type { Localised } from './locale';
import { modalityLabel } from './manner';
import { METHODS } from './method';
import { SPEAKER_ROLES } from './origin';
import { QUALIFIERS, QUANTITIES } from './quantity';
import { getField, MODALITIES } from './statement';
import { TARGETS, WEAPONS } from './target';

type Code = { code: string; label?: Localised };

/** One row of the explanation of the import: its columns, what they hold, how it is written. */
export type CsvCodebookRow = {
  keys: string[];
  label: Localised;
  /** How a cell is written; null where the codes say it. */
  format: Localised | null;
  codes: Code[];
  many: boolean;
};

const TEXT: Localised = { en: 'text', fr: 'texte' };
const FORMATS: Record<string, Localised> = {
  slug: {
    en: 'an id such as toulon-2025-04-14: changes what has it, else makes a new draft that asks for it',
    fr: 'un identifiant comme toulon-2025-04-14 : modifie ce qui le porte, sinon crée un brouillon qui le demande',
  },
  night: {
    en: 'the date of the evening, YYYY-MM-DD: 2025-04-14 is the night of 14–15 April',
    fr: 'la date du soir, AAAA-MM-JJ : 2025-04-14 est la nuit du 14 au 15 avril',
  },
  site: {
    en: 'the id of a site, as in /api/v1/sites',
    fr: 'l’identifiant d’un site, comme dans /api/v1/sites',
  },
  time_from: { en: 'Paris time, 05:20', fr: 'heure de Paris, 05:20' },
  time_to: { en: 'Paris time, 06:00', fr: 'heure de Paris, 06:00' },
  article: {
    en: 'the id of an article, as in /api/v1/articles; it becomes a source of the row',
    fr: 'l’identifiant d’un article, comme dans /api/v1/articles ; il devient une source de la ligne',
  },
  quote: {
    en: 'the few words that say it, at most eight',
    fr: 'les quelques mots qui le disent, huit au plus',
  },
  origin: { en: 'the id of an origin', fr: 'l’identifiant d’une origine' },
};

const CODES: Record<string, readonly Code[]> = {
  time: Object.entries(FORM_PRECISIONS).map(([code, label]) => ({ code, label })),
  methods: METHODS,
  targets: TARGETS,
  weapon: WEAPONS,
  speaker_role: SPEAKER_ROLES,
  modality: MODALITIES.map((code) => ({ code, label: modalityLabel(code) })),
  supports: FORM_FIELDS.map((code) => ({ code, label: getField(code).label })),
};

const COUNT = /^([a-z_]+)_(?:min|max|qualifier)$/;

/** Every column that can be imported, explained; the three columns of a count are one row. */
export function listCsvCodebook(): CsvCodebookRow[] {
  const counts = new Set<string>();
  return CSV_COLUMNS.flatMap((column): CsvCodebookRow[] => {
    const count = QUANTITIES.find(({ code }) => code === COUNT.exec(column.key)?.[1]);
    if (!count) return [toRow(column)];
    if (counts.has(count.code)) return [];
    counts.add(count.code);
    const keys = ['min', 'max', 'qualifier'].map((part) => `${count.code}_${part}`);
    const format = {
      en: 'two whole numbers, and how it is counted',
      fr: 'deux nombres entiers, et la façon de compter',
    };
    return [{ keys, label: count.label, format, codes: QUALIFIERS.map((code) => ({ code })), many: false }];
  });
}

function toRow({ key, input, many = false }: (typeof CSV_COLUMNS)[number]): CsvCodebookRow {
  const codes = [...(CODES[key] ?? [])];
  const format = FORMATS[key] ?? (codes.length === 0 ? TEXT : null);
  const label = formPathLabel((input ?? key).replace(/\.(?:slug|precision)$/, ''));
  return { keys: [key], label, format, codes, many };
}
