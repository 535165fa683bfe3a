import { formPathLabel } from './form-labels';
import type { DraftForm } from './form-shape';
import { toUnits } from './form-units';
import type { Localised } from './locale';
import { type Patch, type Seals, toPatch } from './revision';

/** One part of a record that changed: null is empty. `struck`: the value was removed from history for privacy. */
export type FieldChange = {
  /** As toUnits names it: `night`, `quantities.injured`, `summary.en`, `sources.<key>`, `lifecycle`… */
  path: string;
  label: Localised;
  before: unknown;
  after: unknown;
  struck: { before: boolean; after: boolean };
};

const LABELS: Record<string, Localised> = {
  lifecycle: { en: 'State', fr: 'État' },
  stage: { en: 'State', fr: 'État' },
  mergedInto: { en: 'Merged into', fr: 'Fusionné avec' },
  merged: { en: 'Merged from', fr: 'Fusion de' },
  incident: { en: 'Incident', fr: 'Incident' },
  baseVersion: { en: 'Version it was made on', fr: 'Version de départ' },
  note: { en: 'Note', fr: 'Note' },
  draft: { en: 'Draft', fr: 'Brouillon' },
  batch: { en: 'Import', fr: 'Import' },
  reading: { en: 'Accepted from a reading', fr: 'Accepté d’une lecture' },
  publishedAlone: {
    en: 'Published by who last edited it: the desk has one publisher',
    fr: 'Publié par qui l’a modifié en dernier : un seul responsable',
  },
};

// The order of rows is no news of its own, and the draft behind a publication means nothing to readers of a history.
const SILENT = ['sources', 'draft', 'baseVersion'];

// The order in which people read an incident; what is not part of its form comes first.
const FACTS = ['site', 'night', 'time', 'methods', 'targets', 'quantities', 'traces', 'weapon', 'victim'];
const ORDER = [...FACTS, 'summary', 'reasons', 'sources'];

function rankOf(path: string): number {
  return ORDER.indexOf(path.split('.', 1)[0] ?? '');
}

/** What a revision changed, part by part, in the order of the form. */
export function listChanges(patch: Patch, seals: Seals = {}): FieldChange[] {
  const isStruck = (name: string) => 'struck' in (seals[name] ?? {});
  return Object.entries(patch)
    .filter(([path]) => !SILENT.includes(path))
    .sort(([one], [other]) => rankOf(one) - rankOf(other))
    .map(([path, { before, after }]) => ({
      path,
      label: fieldLabel(path),
      before,
      after,
      struck: { before: isStruck(`${path}.before`), after: isStruck(`${path}.after`) },
    }));
}

/** What lies between two forms, part by part. */
export function listFormChanges(before: DraftForm | null, after: DraftForm): FieldChange[] {
  return listChanges(toPatch(before ? toUnits(before) : {}, toUnits(after)));
}

/** The name of a part of a record. */
export function fieldLabel(path: string): Localised {
  if (path.startsWith('sources.')) return { en: 'Source', fr: 'Source' };
  return LABELS[path] ?? formPathLabel(path);
}
