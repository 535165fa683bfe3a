import type { Localised } from '../domain/locale';
import { QUANTITIES } from '../domain/quantity';
import type { IncidentItem } from './incident-item';

type Cell = string | number | null;
/** One column of the CSV; `definition` is the text of the codebook. */
export type Column = { key: string; definition: Localised; read: (item: IncidentItem) => Cell };

const column = (key: string, read: Column['read'], en: string, fr: string): Column => ({
  key,
  read,
  definition: { en, fr },
});

/** Several values in one cell; none of the codes and slugs holds this sign. */
const joined = (values: readonly string[]) => values.join('|');

const quantityColumns = QUANTITIES.flatMap(({ code, label: { en, fr } }) => [
  column(
    `${code}_min`,
    ({ quantities }) => quantities[code]?.min ?? null,
    `${en}: the least, included; empty when no report counts them`,
    `${fr} : le moins, inclus ; vide si aucun article ne les compte`,
  ),
  column(
    `${code}_max`,
    ({ quantities }) => quantities[code]?.max ?? null,
    `${en}: the most, included; empty when open upwards`,
    `${fr} : le plus, inclus ; vide si la borne est ouverte`,
  ),
  column(
    `${code}_qualifier`,
    ({ quantities }) => quantities[code]?.qualifier ?? null,
    `${en}: how the count is meant`,
    `${fr} : comment le compte s’entend`,
  ),
]);

/** The columns of incidents.csv, in order. An empty cell means unknown, withheld or not applicable. */
export const INCIDENT_COLUMNS: readonly Column[] = [
  column(
    'slug',
    ({ slug }) => slug,
    'Id of the incident; never changes',
    'Identifiant, qui ne change jamais',
  ),
  column(
    'night',
    ({ night }) => night,
    'Night, noon to noon in Paris, by the date of its evening, YYYY-MM-DD',
    'Nuit, de midi à midi à Paris, par la date de son soir, AAAA-MM-JJ',
  ),
  column(
    'night_basis',
    ({ nightBasis }) => nightBasis,
    'Whether the night is stated, or inferred: by an editor with a reason, or from an inferred date of publication',
    'Nuit énoncée, ou déduite : par la rédaction avec une raison, ou d’une date de publication elle-même déduite',
  ),
  column(
    'starts_at',
    ({ startsAt }) => startsAt,
    'Earliest instant, UTC, ISO 8601; empty when only the night is known',
    'Premier instant, UTC, ISO 8601 ; vide si seule la nuit est connue',
  ),
  column('time_precision', (item) => item.timePrecision, 'How exact the time is', 'Précision de l’heure'),
  column('site', ({ site }) => site.slug, 'Id of the site', 'Identifiant du site'),
  column('site_name', ({ site }) => site.name, 'Name of the site', 'Nom du site'),
  column('site_kind', ({ site }) => site.kind, 'Kind of site', 'Type de site'),
  column(
    'commune',
    ({ site }) => site.commune,
    'Commune; withheld for homes',
    'Commune ; non publiée pour les domiciles',
  ),
  column('department_code', ({ site }) => site.departmentCode, 'Département', 'Département'),
  column(
    'lat',
    ({ site }) => site.lat,
    'Latitude, WGS 84; withheld for homes',
    'Latitude, WGS 84 ; non publiée pour les domiciles',
  ),
  column(
    'lon',
    ({ site }) => site.lon,
    'Longitude, WGS 84; withheld for homes',
    'Longitude, WGS 84 ; non publiée pour les domiciles',
  ),
  column(
    'geo_precision',
    ({ site }) => site.geoPrecision,
    'What the point can be trusted for',
    'Ce que vaut le point',
  ),
  column(
    'methods',
    ({ methods }) => joined(methods),
    'Methods, joined by |; empty means not specified',
    'Modes opératoires, séparés par | ; vide signifie non précisé',
  ),
  ...quantityColumns,
  column('grade', ({ grade }) => grade, 'How well it is established', 'Degré d’établissement'),
  column(
    'open_conflicts',
    ({ openConflicts }) => joined(openConflicts),
    'Fields on which reports contradict each other and nothing has settled it, joined by |; the value given here is then disputed',
    'Champs sur lesquels les articles se contredisent sans que rien ne l’ait tranché, séparés par | ; la valeur donnée ici est alors contestée',
  ),
  column('summary_en', ({ summary }) => summary.en, 'Summary, English', 'Résumé, anglais'),
  column('summary_fr', ({ summary }) => summary.fr, 'Summary, French', 'Résumé, français'),
  column(
    'articles',
    ({ articles }) => joined(articles),
    'Ids of the articles, joined by |',
    'Identifiants des articles, séparés par |',
  ),
  column('version', ({ version }) => version, 'Version of the record', 'Version de la fiche'),
  column('updated_at', ({ updatedAt }) => updatedAt, 'Last change, UTC', 'Dernière modification, UTC'),
  column('url', ({ url }) => url, 'Page of the incident', 'Page de l’incident'),
];
