import type { MethodCode } from '../../domain/method';
import type { Quantity, QuantityCode } from '../../domain/quantity';
import { isQuantityCode } from '../../domain/quantity';
import type { KnownIncident, Proposal, ReadStatement } from '../proposal';
import { isDayAlone, isEither } from '../time/night-reading';
import { attachSentences } from './attach-sentences';
import type { Bin } from './bin';
import { toConfidence } from './confidence';
import { findVictim } from './find-victim';
import { isUndatable, matchKnown } from './match-known';
import { datesAll } from './night-turns';
import type { Reading } from './reading';
import { type Said, say } from './said';
import { dropOutdated, sayCountsOn } from './say-counts';
import { sayFrame } from './say-frame';
import { sayTestimony } from './say-testimony';
import type { SheetSentence } from './sheet';
import { speakerOf } from './speech/speaker';
import { toPlace } from './to-place';
import { listSaid, preciseWeapon, toStatement } from './to-statements';
import { isTownAlone } from './town-alone';
import { findUntied, isOnlyPlace, type Untied } from './untied';

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
  const areDated = datesAll(reading.sheet);
  let count = 0;
  return reading.bins.map((bin, at): Proposal => {
    const own = [
      ...sayFrame(bin, reading),
      ...listSaid(reading.sheet, bin, { owners, isOnly: isOnlyPlace(bin, reading.places) }),
      ...sayVictim(reading, bin),
    ];
    const said = sayMore(reading, bin, { own, more: attached.get(bin) ?? [] });
    const unique = said.filter((one, index) => said.findIndex((other) => isSame(one, other)) === index);
    const untied = findUntied(bin, reading, areDated);
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
  const found = matchKnown(
    {
      ...place,
      nights,
      victim,
      isUndatable: nights.length === 0 && isUndatable(reading.sheet, bin.sentences),
    },
    reading.known,
  );
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
    confidence: toConfidence(bin, {
      ...values,
      place,
      nights: settled,
      isHedged: hedges.length > 0,
      isTownAlone: isTownAlone(bin, reading),
    }),
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

type Values = Pick<
  Proposal,
  'methods' | 'methodsToCheck' | 'targets' | 'quantities' | 'traces' | 'weapon' | 'victim'
>;

function toValues(all: readonly ReadStatement[]): Values {
  const statements = all.filter(({ toCheck }) => !toCheck);
  const toBeChecked = all.filter(({ toCheck }) => toCheck);
  const of = <T>(field: ReadStatement['field'], among = statements) =>
    among.filter((one) => one.field === field).map(({ value }) => value as T);
  const distinct = <T>(values: T[]) =>
    values.filter(
      (one, at) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
    );
  return {
    methods: distinct(of('method')),
    methodsToCheck: distinct(of('method', toBeChecked)),
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
