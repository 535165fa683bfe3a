import type { Localised } from './locale';
import { isQuantityCode, quantityLabel } from './quantity';
import { FIELDS } from './statement';

/** What the parts of the incident form are called. */
const PARTS: Record<string, Localised> = {
  '': { en: 'The form', fr: 'Le formulaire' },
  row: { en: 'The row', fr: 'La ligne' },
  slug: { en: 'Public id', fr: 'Identifiant public' },
  site: { en: 'Place', fr: 'Lieu' },
  new: { en: 'new', fr: 'nouveau' },
  name: { en: 'name', fr: 'nom' },
  kind: { en: 'kind', fr: 'type' },
  commune: { en: 'commune', fr: 'commune' },
  inseeCode: { en: 'INSEE code', fr: 'code INSEE' },
  departmentCode: { en: 'département', fr: 'département' },
  lat: { en: 'latitude', fr: 'latitude' },
  lon: { en: 'longitude', fr: 'longitude' },
  night: { en: 'Night', fr: 'Nuit' },
  time: { en: 'Time', fr: 'Heure' },
  text: { en: 'as typed', fr: 'telle que saisie' },
  from: { en: 'from', fr: 'de' },
  to: { en: 'to', fr: 'à' },
  precision: { en: 'precision', fr: 'précision' },
  methods: { en: 'Methods', fr: 'Modes opératoires' },
  targets: { en: 'Targets', fr: 'Cibles' },
  quantities: { en: 'Counts', fr: 'Comptes' },
  min: { en: 'least', fr: 'minimum' },
  max: { en: 'most', fr: 'maximum' },
  qualifier: { en: 'how it is counted', fr: 'façon de compter' },
  traces: { en: 'Traces', fr: 'Traces' },
  code: { en: 'object', fr: 'objet' },
  weapon: { en: 'Weapon', fr: 'Arme' },
  victim: { en: 'Whose home', fr: 'Domicile de' },
  role: { en: 'role', fr: 'fonction' },
  worksAt: { en: 'place of work', fr: 'lieu de travail' },
  summary: { en: 'Summary', fr: 'Résumé' },
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
  sources: { en: 'Sources', fr: 'Sources' },
  article: { en: 'article', fr: 'article' },
  outlet: { en: 'outlet', fr: 'média' },
  outletName: { en: 'name of the outlet', fr: 'nom du média' },
  title: { en: 'title', fr: 'titre' },
  url: { en: 'link', fr: 'lien' },
  publishedOn: { en: 'day of publication', fr: 'jour de publication' },
  publishedBasis: { en: 'how the day is known', fr: 'origine de la date' },
  publishedReason: { en: 'what the day rests on', fr: 'fondement de la date' },
  language: { en: 'language', fr: 'langue' },
  quote: { en: 'quote', fr: 'citation' },
  start: { en: 'start of the passage', fr: 'début du passage' },
  end: { en: 'end of the passage', fr: 'fin du passage' },
  paragraph: { en: 'paragraph', fr: 'paragraphe' },
  speaker: { en: 'speaker', fr: 'locuteur' },
  speakerRole: { en: 'role of the speaker', fr: 'qualité du locuteur' },
  relay: { en: 'relayed by', fr: 'relayé par' },
  origin: { en: 'origin', fr: 'origine' },
  modality: { en: 'how it is said', fr: 'modalité' },
  polarity: { en: 'asserts or denies', fr: 'affirme ou dément' },
  supports: { en: 'fields it supports', fr: 'champs appuyés' },
  says: { en: 'says', fr: 'dit' },
  reasons: { en: 'Reason', fr: 'Raison' },
  rule: { en: 'rule', fr: 'règle' },
};

function partLabel(part: string): Localised {
  if (isQuantityCode(part)) return quantityLabel(part);
  return PARTS[part] ?? FIELDS.find((field) => field.code === part)?.label ?? { en: part, fr: part };
}

/** The name of a place in the form: `quantities.vehicles_burned.min` is "Vehicles burned, least"; sources count from 1. */
export function formPathLabel(path: string): Localised {
  const [head = '', ...rest] = path.split('.');
  if (head === 'quantities' && rest.length > 0) return join(rest);
  if (head === 'sources' && rest.length > 0) return join([`Source ${Number(rest[0]) + 1}`, ...rest.slice(1)]);
  return join([head, ...rest.map((part) => (/^\d+$/.test(part) ? `${Number(part) + 1}` : part))]);
}

function join(parts: readonly string[]): Localised {
  const labels = parts.map((part) =>
    Object.hasOwn(PARTS, part) || !/^Source /.test(part) ? partLabel(part) : { en: part, fr: part },
  );
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join(', ') };
}
