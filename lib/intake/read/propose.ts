import type { MethodCode } from '../../domain/method';
import type { Quantity, QuantityCode } from '../../domain/quantity';
import { isQuantityCode } from '../../domain/quantity';
import { alternatives } from '../any-of';
import type { KnownIncident, Proposal, ReadStatement } from '../proposal';
import { isDayAlone, isEither } from '../time/night-reading';
import { attachSentences } from './attach-sentences';
import type { Bin } from './bin';
import { toConfidence } from './confidence';
import { findAreas } from './find-areas';
import { findVictim } from './find-victim';
import type { Gazetteer } from './gazetteer';
import type { PlaceMark } from './mark';
import { distance } from './mark';
import { matchKnown } from './match-known';
import { STAFF } from './prison-words';
import { type Said, say } from './said';
import { dropOutdated, sayCountsOn } from './say-counts';
import { sayFrame } from './say-frame';
import { sayTestimony } from './say-testimony';
import type { Sheet, SheetSentence } from './sheet';
import { type Speeches, speakerOf } from './speech/speaker';
import { listSaid, preciseWeapon, toStatement } from './to-statements';
import { findUntied, isOnlyPlace, type Untied } from './untied';

/** What proposals are made from. */
export type Reading = {
  sheet: Sheet;
  bins: readonly Bin[];
  places: readonly PlaceMark[];
  gazetteer: Gazetteer;
  known: readonly KnownIncident[];
  speakers: Speeches;
};

function listOwners(bins: readonly Bin[]): Map<SheetSentence, Bin[]> {
  const owners = new Map<SheetSentence, Bin[]>();
  for (const bin of bins)
    for (const sentence of new Set(bin.sentences))
      owners.set(sentence, [...(owners.get(sentence) ?? []), bin]);
  return owners;
}

/** One proposal for each place and night, in the order of the text. */
export function propose(reading: Reading): Proposal[] {
  const owners = listOwners(reading.bins);
  const attached = attachSentences({ ...reading, speeches: reading.speakers });
  let count = 0;
  return reading.bins.map((bin, at): Proposal => {
    const own = [
      ...sayFrame(bin, reading),
      ...listSaid(reading.sheet, bin, { owners, isOnly: isOnlyPlace(bin, reading.places) }),
      ...sayVictim(reading, bin),
    ];
    const said = sayMore(reading, bin, { own, more: attached.get(bin) ?? [] });
    const unique = said.filter((one, index) => said.findIndex((other) => isSame(one, other)) === index);
    const untied = findUntied(bin, reading);
    const statements = unique
      .sort((one, other) => one.start - other.start)
      .map((one) => (isUntied(one, untied) ? { ...one, toCheck: true as const } : one))
      .map((one) => toStatement(reading.sheet, one, { key: `s${++count}`, speakers: reading.speakers }));
    return toProposal(reading, bin, { key: `p${at + 1}`, statements });
  });
}

/** What sentences further on add, and whoever bears it out; a minister speaks of an attack only where he tells it. */
function sayMore(
  { sheet, speakers }: Reading,
  bin: Bin,
  { own, more }: { own: readonly Said[]; more: readonly SheetSentence[] },
): Said[] {
  const counts = more.flatMap((sentence) => sayCountsOn(sheet, bin, sentence));
  const tells = ({ sentence, start, end }: Said) =>
    speakerOf(speakers.get(sentence), { start, end })?.role !== 'minister' ||
    bin.scenes.some((scene) => scene.sentence === sentence);
  const said = dropOutdated([...own, ...counts].filter(tells));
  const sentences = [...bin.sentences, ...more];
  return [...said, ...sayTestimony(bin, { sheet, sentences, speeches: speakers, said })];
}

// Where, when and whose home it was are not what an act says.
const OF_THE_PLACE: ReadonlySet<Said['field']> = new Set(['site', 'night', 'time', 'victim', 'set_methods']);

const isUntied = ({ field, value, sentence }: Said, { methods, sentences }: Untied): boolean =>
  field === 'method' ? methods.has(value as MethodCode) : sentences.has(sentence) && !OF_THE_PLACE.has(field);

const isSame = (one: Said, other: Said) =>
  one.field === other.field &&
  one.start === other.start &&
  JSON.stringify(one.value) === JSON.stringify(other.value);

function sayVictim({ sheet, places }: Reading, { place, scenes }: Bin): Said[] {
  if (place.kind !== 'home') return [];
  // A headline may tell of the home and not of whose it is.
  const told = scenes.flatMap(({ sentence, places: own }) => {
    const home = own.find(({ kind }) => kind === 'home') ?? place;
    const found = findVictim(sheet.folded, { ...home, sentence }, places);
    return found ? [say('victim', found.victim, found, sentence)] : [];
  });
  return told.slice(0, 1);
}

type Made = { key: string; statements: ReadStatement[] };

function toProposal(reading: Reading, bin: Bin, { key, statements }: Made): Proposal {
  const place = toPlace(reading, bin);
  const values = toValues(statements);
  const nights = [...new Set(bin.nights.map(({ night }) => night))];
  const victim = values.victim;
  const found = matchKnown({ ...place, nights, victim }, reading.known);
  // A stretch of several nights stays one, whatever is known.
  const settled = bin.nights.every((one) => isDayAlone(one) || isEither(one))
    ? settleByMatch(nights, found.match?.slug, reading.known)
    : nights;
  const time = timeOf(bin);
  const hedges = bin.scenes
    .flatMap((scene) => scene.hedges)
    .map((span) => ({ ...span, quote: reading.sheet.text.slice(span.start, span.end) }));
  return {
    key,
    ...place,
    nights: settled,
    nightBasis: settled.length > 0 ? (bin.basis ?? 'inferred') : null,
    nightReason: settled.length > 0 ? (bin.nights[0]?.basis ?? null) : null,
    time:
      time?.from && time.to && time.precision
        ? { from: time.from, to: time.to, precision: time.precision }
        : null,
    ...values,
    setMethods: [...new Set(bin.setScenes.flatMap(({ methods }) => methods))],
    ...found,
    confidence: toConfidence(bin, { ...values, place, nights: settled, isHedged: hedges.length > 0 }),
    hedges,
    statements: statements.filter(({ field, value }) => field !== 'night' || settled.includes(String(value))),
  };
}

const timeOf = ({ sentences, nights }: Bin) =>
  sentences
    .filter(({ folded }) => !DISCOVERED.test(folded))
    .flatMap((sentence) => sentence.nights)
    .find(({ night, from }) => from !== null && night === nights[0]?.night);

// When something was found is not when it was done.
const DISCOVERED =
  /\b(?:found|discovered|decouvert[a-z]*|retrouve[a-z]*|constate[a-z]*|noticed|remarque[a-z]*)\b/;

/** Of two possible nights the one of the known incident it was matched with. */
function settleByMatch(
  nights: string[],
  slug: string | undefined,
  known: readonly KnownIncident[],
): string[] {
  const night = known.find((incident) => incident.slug === slug)?.night;
  return night && nights.includes(night) ? [night] : nights;
}

function toPlace(
  reading: Reading,
  { place, area, scenes }: Bin,
): Pick<Proposal, 'site' | 'place' | 'siteKind' | 'departmentCode'> {
  if (place.kind === 'home')
    return {
      site: null,
      place: area?.name ?? null,
      siteKind: place.siteKind,
      departmentCode: area ? area.code : departmentNear(reading, { place, scenes }),
    };
  const { gazetteer, places, sheet, known } = reading;
  // Of several sites of one town the one that is known to have been attacked, unless the text says what it is.
  const isSaid = scenes.some(({ sentence }) => THE_PRISON.test(sentence.folded));
  const meant = isSaid ? place.slugs.slice(0, 1) : place.slugs;
  const slug = meant.find((one) => known.some(({ site }) => site === one)) ?? place.slugs[0] ?? null;
  const site = slug ? gazetteer.sites.get(slug) : undefined;
  const name =
    bareName(place.name) ??
    townOf(sheet, scenes[0]?.sentence, { places, place }) ??
    areaOf(sheet, place, scenes[0]);
  return {
    site: slug,
    place: name,
    siteKind: site?.kind ?? place.siteKind,
    departmentCode: (site?.departmentCode as Proposal['departmentCode']) ?? null,
  };
}

const THE_PRISON = new RegExp(
  String.raw`\b(?:maison d'arret|centre (?:de detention|penitentiaire)|remand prison|(?:the|la) (?:jail|prison)|(?:jails|(?:remand )?prisons|maisons d'arret|centres (?:de detention|penitentiaires))(?= (?:at|in|of|de|d') ?(?!(?:france|the|this|la|several|many|other|all|southern|northern|eastern|western)\b)[a-z]))\b(?!(?: |-)${STAFF}| (?:school|academy|service|campus|union)s?\b)`,
);
const NEAR = /\b(?:near|close to|outside|pres de|a cote de|non loin de|aux portes de) ?$/;

/** The département of the town that a home is said to be near, to hold it against known ones. */
function departmentNear(
  { gazetteer, places, sheet }: Reading,
  { place, scenes }: Pick<Bin, 'place' | 'scenes'>,
): Proposal['departmentCode'] {
  const sentence = scenes[0]?.sentence;
  const town = places.find(
    (other) =>
      other.kind === 'site' &&
      sentence &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      distance(other, place) < 40 &&
      NEAR.test(sheet.folded.slice(Math.max(0, other.start - 16), other.start)),
  );
  const site = gazetteer.sites.get(town?.slugs[0] ?? '');
  return (site?.departmentCode as Proposal['departmentCode']) ?? null;
}

const KIND_WORDS = alternatives`
  prison
  maison d[’']arr[êe]t
  maison centrale
  centrale
  centre p[ée]nitentiaire
  centre de d[ée]tention
  [ée]tablissement p[ée]nitentiaire
`;
const KIND_BEFORE = new RegExp(
  String.raw`^(?:(?:la |le |l[’'])?${KIND_WORDS}(?: de la | du | des | de | d[’']))(?=\p{Lu})`,
  'iu',
);
const KIND_AFTER = /(?<=\p{L})(?:[’']s)? (?:remand )?(?:prison|jail|detention cent(?:er|re)|penitentiary)$/iu;

/** "Maison d'arrêt de Nanterre" is Nanterre. */
const bareName = (name: string | null) => name?.replace(KIND_BEFORE, '').replace(KIND_AFTER, '') ?? null;

/** The town in which a text puts an office. */
function townOf(
  { text }: Sheet,
  sentence: SheetSentence | undefined,
  { places, place }: { places: readonly PlaceMark[]; place: PlaceMark },
): string | null {
  const towns = places.filter(
    ({ kind, start, end }) => kind === 'site' && sentence && start >= sentence.start && end <= sentence.end,
  );
  const [nearest] = towns.sort((one, other) => distance(one, place) - distance(other, place));
  return nearest ? text.slice(nearest.start, nearest.end) : null;
}

/** The département in which a text puts an office without its town. */
function areaOf({ text, folded }: Sheet, { kind }: PlaceMark, scene: Bin['scenes'][number] | undefined) {
  return kind === 'office' && scene ? (findAreas(text, folded, scene.sentence)[0]?.name ?? null) : null;
}

type Values = Pick<
  Proposal,
  'methods' | 'methodsToCheck' | 'targets' | 'quantities' | 'traces' | 'weapon' | 'victim'
>;

function toValues(all: readonly ReadStatement[]): Values {
  const statements = all.filter(({ toCheck }) => !toCheck);
  const of = <T>(field: ReadStatement['field'], among = statements) =>
    among.filter((one) => one.field === field).map(({ value }) => value as T);
  const distinct = <T>(values: T[]) =>
    values.filter(
      (one, at) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
    );
  return {
    methods: distinct(of('method')),
    methodsToCheck: distinct(
      of(
        'method',
        all.filter(({ toCheck }) => toCheck),
      ),
    ),
    targets: distinct(of('target')),
    quantities: toQuantities(statements),
    traces: distinct(of('trace')),
    weapon: preciseWeapon(of('weapon')),
    victim: of<Proposal['victim']>('victim')[0] ?? null,
  };
}

/** One value for each count: what is exact before what is not, and the first of those. */
function toQuantities(statements: readonly ReadStatement[]): Proposal['quantities'] {
  const quantities: Partial<Record<QuantityCode, Quantity>> = {};
  for (const { field, value } of statements) {
    if (!isQuantityCode(field)) continue;
    const quantity = value as Quantity;
    const known = quantities[field];
    const isClearer =
      (known?.qualifier === 'several' && quantity.qualifier !== 'several') ||
      (known?.max === 0 && quantity.min > 0);
    if (!known || isClearer) quantities[field] = quantity;
  }
  return quantities;
}
