import type en from '@/lib/i18n/messages/en/desk-form.json';

/** The words of the form in one language; `{names}` are filled in by `say`. */
export type IncidentFormWords = typeof en;

/** One row of a list to choose from. `names` are other words it is found by; `note` stands beside it. */
export type Choice = { value: string; label: string; note?: string; names?: string[] };

/** The lists that the form chooses from, in one language. */
export type FormLists = {
  sites: Choice[];
  articles: Choice[];
  outlets: Choice[];
  origins: Choice[];
  /** The origins in one role, by it: those a speaker in that role is one of. */
  originsByRole: Record<string, Choice[]>;
  methods: Choice[];
  targets: Choice[];
  counts: Choice[];
  qualifiers: Choice[];
  weapons: Choice[];
  objects: Choice[];
  siteKinds: Choice[];
  departments: Choice[];
  roles: Choice[];
  modalities: Choice[];
  polarities: Choice[];
  precisions: Choice[];
  victims: Choice[];
  languages: Choice[];
  bases: Choice[];
  rules: Choice[];
  fields: Choice[];
  /** What a source can say otherwise than the form: every field, and the methods of a set. */
  saidFields: Choice[];
  homeKinds: string[];
  /** Slugs of the sites that are homes. */
  homes: string[];
  /** Slugs of the articles whose text is at hand. */
  texts: string[];
  /** Day of publication and language of the articles that state them. */
  published: Record<string, { on: string | null; language: string }>;
};
