import type { Grade } from '../domain/grade';
import type { MethodFilter } from '../domain/method';
import type { Night } from '../domain/night';
import type { SiteKind } from '../domain/site';
import type { Area } from './area';

/** What a reader asks for. Lists are alternatives (or), different keys narrow each other (and); empty and null set no limit. */
export type Query = {
  night: Night[];
  /** First night of a range, included. */
  from: Night | null;
  /** Last night of a range, included. */
  to: Night | null;
  method: MethodFilter[];
  site: string[];
  siteKind: SiteKind[];
  department: string[];
  region: string[];
  grade: Grade[];
  article: string[];
  /** An area of the map, in degrees; what has no point of its own lies in none. */
  bbox: Area | null;
  q: string;
  /** The day of knowledge: only what had been published by the end of it. */
  asOf: string | null;
  sort: Sort;
  limit: number;
  /** Slug of the last incident of the page before. */
  cursor: string | null;
};

export const SORTS = [
  'night',
  '-night',
  'site',
  '-site',
  'method',
  '-method',
  'grade',
  '-grade',
  'updated',
  '-updated',
] as const;
/** A leading minus turns the order round. */
export type Sort = (typeof SORTS)[number];
