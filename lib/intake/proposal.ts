import type { DepartmentCode } from '../domain/department';
import type { Localised } from '../domain/locale';
import type { MethodCode } from '../domain/method';
import type { SpeakerRole } from '../domain/origin';
import type { Quantity, QuantityCode } from '../domain/quantity';
import type { SiteKind } from '../domain/site';
import type { DevelopmentKind, FieldCode, Modality, Polarity, TotalValue, Victim } from '../domain/statement';
import type { TargetCode, Trace, WeaponCode } from '../domain/target';
import type { Span } from './sentences';
import type { NightBasis } from './time/night-reading';

/** From the surest down. */
export const CONFIDENCE_LEVELS = ['high', 'medium', 'low'] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

/** How sure the reader is of a proposal, and why: the first reason that applies, from the surest down. */
export const CONFIDENCES = [
  {
    code: 'all_said',
    level: 'high',
    label: {
      en: 'place, night and method are said in one passage',
      fr: 'lieu, nuit et mode opératoire sont dits dans un même passage',
    },
  },
  {
    code: 'no_method',
    level: 'medium',
    label: {
      en: 'named as attacked; no method is given for it alone',
      fr: 'cité comme attaqué ; aucun mode opératoire n’est donné pour lui seul',
    },
  },
  {
    code: 'method_apart',
    level: 'medium',
    label: {
      en: 'a method is told, and not surely of this attack',
      fr: 'un mode opératoire est cité, sans être sûrement celui de cette attaque',
    },
  },
  {
    code: 'town_alone',
    level: 'medium',
    label: {
      en: 'the town is named, and not its prison',
      fr: 'la ville est nommée, et non sa prison',
    },
  },
  {
    code: 'night_from_frame',
    level: 'medium',
    label: {
      en: 'the night follows from the rest of the article',
      fr: 'la nuit se déduit du reste de l’article',
    },
  },
  {
    code: 'two_nights',
    level: 'medium',
    label: { en: 'two nights are possible', fr: 'deux nuits sont possibles' },
  },
  {
    code: 'hedged',
    level: 'medium',
    label: { en: 'the article itself is not sure', fr: 'l’article lui-même n’est pas affirmatif' },
  },
  {
    code: 'site_unknown',
    level: 'medium',
    label: { en: 'the place is not in the gazetteer', fr: 'le lieu n’est pas dans le répertoire' },
  },
  {
    code: 'night_unknown',
    level: 'low',
    label: { en: 'no night can be read', fr: 'aucune nuit ne se lit' },
  },
] as const satisfies readonly { code: string; level: ConfidenceLevel; label: Localised }[];
export type ConfidenceCode = (typeof CONFIDENCES)[number]['code'];

export type Confidence = { level: ConfidenceLevel; reason: ConfidenceCode };

/** Why a proposal is held against a known incident; `nearest` is a candidate only, never a match. */
export const MATCH_REASONS = [
  {
    code: 'site_and_night',
    label: { en: 'same place, same night', fr: 'même lieu, même nuit' },
  },
  {
    code: 'home_and_night',
    label: {
      en: 'a home in the same département, same night',
      fr: 'un domicile du même département, même nuit',
    },
  },
  {
    code: 'home_by_workplace',
    label: {
      en: 'a home whose resident works at the same prison, same night',
      fr: 'un domicile dont l’occupant travaille à la même prison, même nuit',
    },
  },
  {
    code: 'site_only_incident',
    label: {
      en: 'the one known incident at this place; the article gives no night',
      fr: 'le seul incident connu de ce lieu ; l’article ne donne pas la nuit',
    },
  },
  {
    code: 'nearest',
    label: { en: 'same place, another night', fr: 'même lieu, autre nuit' },
  },
] as const satisfies readonly { code: string; label: Localised }[];
export type MatchReason = (typeof MATCH_REASONS)[number]['code'];

/** One thing the article says, at [start, end) of the canonical text: `text.slice(start, end) === quote`, always. */
export type ReadStatement = Span & {
  /** Unique in the reading: "s12". */
  key: string;
  field: FieldCode;
  /** Obeys the schema of its field (lib/domain/statement). */
  value: unknown;
  quote: string;
  /** From 1, as paragraphAt counts. */
  paragraph: number;
  /** As the article names them; null when it names nobody. */
  speaker: string | null;
  speakerRole: SpeakerRole;
  /** The outlet or channel the speaker spoke to: "AFP", "X". */
  relay: string | null;
  modality: Modality;
  polarity: Polarity;
  /** The article may not say it of this attack: no value of the proposal, and left out unless an editor takes it. */
  toCheck?: true;
};

/** A word that keeps a statement from being a fact: "reportedly", « serait », "apparently". */
export type Hedge = Span & { quote: string };

/** One place × one night as the article tells it. */
export type Proposal = {
  /** Unique in the reading: "p1". */
  key: string;
  /** Slug of the gazetteer; null for homes and for places it lacks. */
  site: string | null;
  /** The place as the text names it; for homes the département or région alone, null where none is named. */
  place: string | null;
  siteKind: SiteKind | null;
  departmentCode: DepartmentCode | null;
  /** The likelier first; two where two readings are honest, none where none can be read. */
  nights: string[];
  /** `stated`: said of this attack. `inferred`: from the frame of the article. Null without a night. */
  nightBasis: 'stated' | 'inferred' | null;
  nightReason: NightBasis | null;
  /** HH:MM in Paris. */
  time: { from: string; to: string; precision: 'exact' | 'about' | 'part_of_night' } | null;
  /** What is said of this place alone. */
  methods: MethodCode[];
  /** What only stands beside this place, is told once where nothing says when, or is only quoted: an editor says whether it is of this attack. */
  methodsToCheck: MethodCode[];
  /** What is said of a set of places, without saying which suffered which; never a method of this one. */
  setMethods: MethodCode[];
  targets: TargetCode[];
  quantities: Partial<Record<QuantityCode, Quantity>>;
  traces: Trace[];
  weapon: WeaponCode | null;
  victim: Victim | null;
  /** The known incident this adds evidence to; null when it is new. */
  match: { slug: string; reason: MatchReason } | null;
  /** Known incidents at the same place on other nights, the nearest first. */
  candidates: { slug: string; reason: MatchReason }[];
  confidence: Confidence;
  hedges: Hedge[];
  statements: ReadStatement[];
};

/** Something that is no attack; which development of ours it tells of, an editor says. */
export type ReadDevelopment = Span & { kind: DevelopmentKind; quote: string; speaker: string | null };

export type ReadTotal = ReadStatement & { value: TotalValue };

/** An attack on places that are not named; `count` is null where the text gives none. */
export type ReadLooseEnd = Span & { count: number | null; quote: string; method: MethodCode | null };

/** Everything that was read in one article. */
export type ArticleReading = {
  language: 'en' | 'fr';
  title: string | null;
  outlet: string | null;
  publishedOn: string | null;
  /** `stated`: a header, a line of the text or the person who gave the file. `inferred`: from what the article knows. */
  publishedBasis: 'stated' | 'inferred' | null;
  proposals: Proposal[];
  totals: ReadTotal[];
  looseEnds: ReadLooseEnd[];
  /** Statements about the series as a whole: claim, responsible, tag_place. */
  series: ReadStatement[];
  developments: ReadDevelopment[];
  /** Sentences in which none of the above stands, without the white space around them. */
  unused: Span[];
};

/** What is known already, to be matched: slugs of incident, site and the site a home's resident works at. */
export type KnownIncident = {
  slug: string;
  site: string;
  siteKind: SiteKind;
  departmentCode: string;
  night: string;
  worksAt: string | null;
};
