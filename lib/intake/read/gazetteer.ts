import { foldText } from '../../domain/fold-text';
import { isHome, isPrison, type Site } from '../../domain/site';
import { anyOf } from '../any-of';

/** A site as the reader knows it. */
export type KnownSite = Pick<Site, 'slug' | 'kind' | 'commune' | 'departmentCode'>;

/** A name that a text can hold: `bare` names are those of towns too, and want a context of prisons. */
export type SiteName = { sites: KnownSite[]; bare: boolean };

/** Names by their folded words, and for each first word the number of words of the longest name. */
export type Gazetteer = {
  names: ReadonlyMap<string, SiteName>;
  longest: ReadonlyMap<string, number>;
  sites: ReadonlyMap<string, KnownSite>;
};

const SAYS_PRISON = anyOf`
  prison
  jail
  maison
  centrale
  centre
  center
  penitentiaire
  penitentiary
  detention
  etablissement
  quartier
  ecole
  school
  academy
  enap
  direction
  disp
  dspom
  eris
  equipe
  sas
  structure
  epm
  epsnf
  csl
  qsl
  semi liberte
  domaine
  baumettes
`;
// "prison de Nanterre", "Nanterre prison": what is left is what a report calls the place.
const OF_PLACE = /^prison (?:de la|de l|de|du|des|d) (.+)$/;
const PLACE_OF = /^(.+) prison$/;

// What reports say and the gazetteer leaves out because one of its own rows would have to carry it.
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'cp-aix-luynes': ['prison d’Aix', 'Aix prison', 'Luynes-Aix', 'Aix', 'prison aixoise'],
  'ma-nimes': ['maison d’arrêt nîmoise', 'prison nîmoise'],
  'cp-toulon-la-farlede': ['prison toulonnaise', 'centre pénitentiaire toulonnais'],
  'cp-valence': ['prison valentinoise', 'centre pénitentiaire valentinois'],
  'cd-tarascon': ['prison tarasconnaise', 'centre de détention tarasconnais'],
  'cp-paris-la-sante': [
    'prison de la Santé',
    'La Santé prison',
    'Santé prison',
    'Santé jail',
    'maison d’arrêt de la Santé',
  ],
  'cp-marseille-baumettes': ['Marseille'],
  'cp-metz': ['Metz-Queuleu', 'Queuleu'],
  'cp-lille-loos-sequedin': ['Loos-Sequedin'],
  'cp-remire-montjoly': ['Rémire'],
  'enap-agen': [
    'École nationale de l’administration pénitentiaire',
    'National School of Penitentiary Administration',
    'National School for Prison Administration',
    'National School of Prison Administration',
    'National Penitentiary Administration School',
    'National Prison Administration School',
    'National Prison Service Academy',
    'French National Prison Administration School',
    'école de formation des surveillants',
    'école de formation d’Agen',
    'école pénitentiaire d’Agen',
    'école des surveillants',
    'école nationale des surveillants',
  ],
};

/** The names under which a site is known, folded; towns are those of its prison. */
function listNames({ slug, name, shortName, aliases }: Site): string[] {
  const written = [name.fr, shortName.fr, ...aliases, ...(MORE_NAMES[slug] ?? [])].map(foldText);
  const short = written.map((one) => one.replace(/ (?:ancienne|rue|la reunion|prison des|indre).*$/, ''));
  const places = written.flatMap((one) => (OF_PLACE.exec(one) ?? PLACE_OF.exec(one))?.[1] ?? []);
  return [...new Set([...written, ...short, ...places, ...listParts(name.fr, shortName.fr)])].filter(
    (one) => one.length > 2 && !ENDS_OPEN.test(one),
  );
}

// What is left of "prison de la rue …" is no name.
const ENDS_OPEN = / (?:de|du|des|la|le|les|l|d)$/;

// "Toulon-La Farlède", "EPM … de Marseille (La Valentine)": each half is a name by itself.
const HALVES = /^(\p{Lu}[\p{L}’'-]*?)-((?:La |Le |Les )\p{Lu}[\p{L}’' -]+)$/u;
const IN_BRACKETS = /\(((?:La |Le |Les )?\p{Lu}[\p{L}’' -]+)\)$/u;

function listParts(name: string, shortName: string): string[] {
  const [, ...halves] = HALVES.exec(shortName) ?? [];
  const [, inside] = IN_BRACKETS.exec(name) ?? [];
  return [...halves, ...(inside ? [inside] : [])].map(foldText);
}

// An ordinary word, not the name of a prison.
const NEVER_BARE = new Set(['sante', 'port', 'dap', 'femmes', 'mineurs', 'sas', 'paris']);

/** Prisons before pre-release units and offices that bear the same name. */
const rank = ({ kind }: KnownSite) => (isPrison(kind) ? (kind === 'centre_semi_liberte' ? 1 : 0) : 2);

/** Indexes the sites that have a name; homes have none. */
export function toGazetteer(sites: readonly Site[]): Gazetteer {
  const names = new Map<string, SiteName>();
  const longest = new Map<string, number>();
  const add = (name: string, site: Site) => {
    const bare = !SAYS_PRISON.test(name) && !isUniqueName(site, name);
    if (bare && NEVER_BARE.has(name)) return;
    const known = names.get(name);
    if (known)
      known.sites = [...new Set([...known.sites, site])].sort((one, other) => rank(one) - rank(other));
    else names.set(name, { sites: [site], bare });
    const [first = ''] = name.split(' ', 1);
    longest.set(first, Math.max(longest.get(first) ?? 0, name.split(' ').length));
  };
  // The head offices bear the name of the whole service, which texts name for other reasons.
  const named = sites.filter(({ kind, slug }) => !isHome(kind) && kind !== 'other' && slug !== 'dspom');
  for (const site of named) for (const name of listNames(site)) add(name, site);
  for (const site of named) if (site.commune) add(foldText(site.commune), site);
  const units = named.filter(({ kind }) => kind === 'sas' || kind === 'centre_semi_liberte');
  for (const row of names.values()) addUnits(row, units);
  for (const [name, row] of names) if (row.bare) preferPrison(row, name, names);
  return { names, longest, sites: new Map(named.map((site) => [site.slug, site])) };
}

/** The pre-release unit of a prison goes by its name as well: « la structure d'accompagnement vers la sortie des Baumettes ». */
function addUnits(row: SiteName, units: readonly Site[]) {
  const [first] = row.sites;
  if (!first?.commune || !isPrison(first.kind)) return;
  const own = units.filter(({ commune }) => commune === first.commune);
  row.sites = [...new Set([...row.sites, ...own])];
}

/** Of the sites of one town the first is what "the prison of" that town means. */
function preferPrison(row: SiteName, name: string, names: ReadonlyMap<string, SiteName>) {
  const said = names.get(`prison de ${name}`) ?? names.get(`prison d ${name}`) ?? names.get(`${name} prison`);
  const [meant] = said?.sites ?? [];
  if (meant) row.sites = [...new Set([meant, ...row.sites])];
}

// Towns that stand for their prison whenever something happens there.
const KNOWN_FOR_IT = new Set([
  'fresnes',
  'fleury merogis',
  'clairvaux',
  'luynes',
  'vendin le vieil',
  'conde sur sarthe',
  'nuutania',
  'majicavo',
  'domenjod',
  'camp est',
  'tatutu',
  'baumettes',
  'les baumettes',
]);

/** Names that no town bears: the school's, or two places joined as in "Aix-Luynes". */
function isUniqueName({ kind, shortName, commune }: Site, name: string): boolean {
  if (KNOWN_FOR_IT.has(name) || (kind === 'training_school' && name.includes('enap'))) return true;
  return (
    name.includes(' ') &&
    name === foldText(shortName.fr) &&
    name !== foldText(commune ?? '') &&
    /-/.test(shortName.fr)
  );
}
