import type { Decision } from './decision';
import type { Grade } from './grade';
import type { Localised } from './locale';
import type { MethodCode } from './method';
import type { Night } from './night';
import type { Quantity, QuantityCode } from './quantity';
import type { Site } from './site';
import type { FieldCode, Victim } from './statement';
import type { TargetCode, Trace, WeaponCode } from './target';

export const LIFECYCLES = ['draft', 'in_review', 'published', 'withdrawn', 'merged'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

const LIFECYCLE: Record<Lifecycle, Localised> = {
  draft: { en: 'Draft', fr: 'Brouillon' },
  in_review: { en: 'In review', fr: 'En relecture' },
  published: { en: 'Published', fr: 'Publié' },
  withdrawn: { en: 'Withdrawn', fr: 'Retiré' },
  merged: { en: 'Merged', fr: 'Fusionné' },
};

/** What a state of an incident's life is called. */
export function lifecycleLabel(lifecycle: Lifecycle): Localised {
  return LIFECYCLE[lifecycle];
}

export const TIME_PRECISIONS = ['exact', 'about', 'part_of_night', 'night'] as const;
/** `night`: no report gives more than the night. */
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** The values that the decisions of an incident add up to. Instants are UTC, ISO 8601. */
export type Coding = {
  siteSlug: string;
  night: Night;
  /** `inferred` when a person inferred it, with a reason, or every article that gives it has an inferred date of publication. */
  nightBasis: 'stated' | 'inferred';
  startsAt: string | null;
  endsAt: string | null;
  timePrecision: TimePrecision;
  methods: MethodCode[];
  targets: TargetCode[];
  quantities: Partial<Record<QuantityCode, Quantity>>;
  traces: Trace[];
  weapon: WeaponCode | null;
  victim: Victim | null;
};

/** One site, one continuous attack, one night: as published. */
export type Incident = Coding & {
  slug: string;
  site: Site;
  summary: Localised;
  grade: Grade;
  version: number;
  updatedAt: string;
  decisions: Decision[];
  /** Fields on which reports contradict each other, unsettled; in the order of the fields. */
  openConflicts: FieldCode[];
  /** Slugs of the articles whose statements speak of it, in order of publication. */
  articles: string[];
};

/** Earliest first: by night, then by time where one is known, then by slug. */
export function compareIncidents(one: Incident, other: Incident): number {
  const key = (incident: Incident) => `${incident.night} ${incident.startsAt ?? '~'} ${incident.slug}`;
  return key(one) < key(other) ? -1 : 1;
}
