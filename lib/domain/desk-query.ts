import type { Localised } from './locale';

/** The lists of drafts at the desk. */
export const DRAFT_LISTS = [
  { code: 'review', label: { en: 'In review', fr: 'En relecture' } },
  { code: 'mine', label: { en: 'Mine', fr: 'Les miens' } },
  { code: 'all', label: { en: 'All', fr: 'Tous' } },
] as const satisfies readonly { code: string; label: Localised }[];
export type DraftList = (typeof DRAFT_LISTS)[number]['code'];

/** The states by which incidents are listed at the desk. */
export const INCIDENT_STATES = ['published', 'withdrawn', 'merged'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** What the overview of the desk shows; pages count from 1. */
export type DeskQuery = {
  /** Null lets the desk choose what concerns the reader most. */
  list: DraftList | null;
  draftsPage: number;
  q: string;
  /** Null is every state. */
  state: IncidentState | null;
  page: number;
};

type Parameters = Record<string, string | string[] | undefined>;

/** Reads the address of the overview; what cannot be read falls back to the default. Never throws. */
export function parseDeskQuery(parameters: Parameters): DeskQuery {
  const text = (name: string) => {
    const value = parameters[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    list: DRAFT_LISTS.find((row) => row.code === text('list'))?.code ?? null,
    draftsPage: parsePage(text('drafts')),
    q: text('q').trim().slice(0, 100),
    state: INCIDENT_STATES.find((code) => code === text('state')) ?? null,
    page: parsePage(text('page')),
  };
}

/** The number of a page in an address: 1 when it is none. */
export function parsePage(text: unknown): number {
  return typeof text === 'string' && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/** The query string of an overview, `?` included where there is one; what is the default is left out. */
export function toDeskSearch(query: DeskQuery): string {
  const { list, draftsPage, q, state, page } = query;
  const all: [string, string | null][] = [
    ['list', list],
    ['drafts', draftsPage > 1 ? String(draftsPage) : null],
    ['q', q || null],
    ['state', state],
    ['page', page > 1 ? String(page) : null],
  ];
  const given = all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
