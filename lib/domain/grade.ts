import type { Locale, Localised } from './locale';
import { isSameSpeaker } from './match-origin';
import { isAuthority, isIndependent } from './origin';
import type { Statement } from './statement';

/** How well an incident is established: by independent origins, never by the number of articles (DESIGN §2.5). */
export const GRADES = [
  {
    code: 'confirmed',
    label: { en: 'Confirmed', fr: 'Confirmé' },
    definition: {
      en: 'A competent authority on the record and at least one more independent origin.',
      fr: 'Une autorité compétente s’exprimant officiellement et au moins une autre origine indépendante.',
    },
  },
  {
    code: 'corroborated',
    label: { en: 'Corroborated', fr: 'Recoupé' },
    definition: { en: 'Two or more independent origins.', fr: 'Au moins deux origines indépendantes.' },
  },
  {
    code: 'single_origin',
    label: { en: 'Single origin', fr: 'Origine unique' },
    definition: {
      en: 'One origin; or none that is named, for reports that name nobody stand for one at most, all together.',
      fr: 'Une seule origine\u00a0; ou aucune qui soit nommée, car les articles qui ne nomment personne en valent une au plus, tous ensemble.',
    },
  },
  {
    code: 'contested',
    label: { en: 'Contested', fr: 'Contesté' },
    definition: { en: 'An origin denies it.', fr: 'Une origine le dément.' },
  },
  {
    code: 'discounted',
    label: { en: 'Discounted', fr: 'Écarté' },
    definition: { en: 'An editor found it unfounded.', fr: 'La rédaction l’a jugé infondé.' },
  },
  {
    code: 'unassessed',
    label: { en: 'Not assessed', fr: 'Non évalué' },
    definition: {
      en: 'No statement has been accepted yet.',
      fr: 'Aucune affirmation n’a encore été acceptée.',
    },
  },
] as const satisfies readonly { code: string; label: Localised; definition: Localised }[];
export type Grade = (typeof GRADES)[number]['code'];
export const GRADE_CODES = GRADES.map((grade) => grade.code) as [Grade, ...Grade[]];

/** The label of a grade. */
export function gradeLabel(grade: Grade): Localised {
  return (GRADES.find((row) => row.code === grade) ?? GRADES[5]).label;
}

/**
 * The origins that count for an incident: named ones, each once; authorities among them. An outlet to which one of the
 * others spoke counts for nothing of its own (`relays`): what it says may rest on them.
 */
export function countOrigins(statements: readonly Statement[]): {
  independent: string[];
  authorities: string[];
  relays: string[];
} {
  const asserting = statements.filter((statement) => statement.polarity === 'asserts');
  const named = asserting.filter((statement) => isIndependent(statement.speakerRole));
  const channels = listChannels(named.filter((row) => row.speakerRole !== 'outlet'));
  const isRelay = ({ speakerRole, speaker }: Statement) =>
    speakerRole === 'outlet' && channels.some((name) => isSameSpeaker(name, speaker ?? '', 'outlet'));
  const toOrigins = (rows: readonly Statement[]) => [...new Set(rows.map((row) => row.origin))].sort();
  const independent = toOrigins(named.filter((row) => !isRelay(row)));
  return {
    independent,
    authorities: toOrigins(asserting.filter((row) => isAuthority(row.speakerRole))),
    relays: toOrigins(named.filter(isRelay)).filter((origin) => !independent.includes(origin)),
  };
}

/** The outlets and channels that speakers spoke to, each once: "CNews, Europe 1" are two. */
function listChannels(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap((row) => row.relay?.split(/,\s*/) ?? []))];
}

/** The grade of an incident, from all accepted statements about it. */
export function gradeIncident(statements: readonly Statement[]): Grade {
  if (statements.length === 0) return 'unassessed';
  const { independent, authorities } = countOrigins(statements);
  if (statements.some((statement) => statement.polarity === 'denies' && statement.field === 'site'))
    return 'contested';
  if (authorities.length > 0 && independent.length > 1) return 'confirmed';
  return independent.length > 1 ? 'corroborated' : 'single_origin';
}

/** Why an incident has its grade, in one sentence; `names` are the names of its independent origins. */
export function describeGrade(grade: Grade, names: readonly string[], locale: Locale): string {
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'fr-FR').format(names);
  const nobody = {
    en: 'The reports name no source for it: all together they stand for one origin at most.',
    fr: 'Les articles n’en nomment aucune source\u00a0: tous ensemble, ils valent au plus une seule origine.',
  };
  const sentences: Record<Grade, Localised> = {
    confirmed: {
      en: `An authority on the record among ${names.length} independent origins: ${list}.`,
      fr: `Une autorité s’exprimant officiellement, parmi ${names.length} origines indépendantes\u00a0: ${list}.`,
    },
    corroborated: {
      en: `${names.length} independent origins: ${list}.`,
      fr: `${names.length} origines indépendantes\u00a0: ${list}.`,
    },
    single_origin:
      names.length === 0
        ? nobody
        : {
            en: `Everything rests on one origin: ${list}.`,
            fr: `Tout repose sur une seule origine\u00a0: ${list}.`,
          },
    contested: { en: 'An origin denies that it happened.', fr: 'Une origine dément les faits.' },
    discounted: { en: 'An editor found it unfounded.', fr: 'La rédaction l’a jugé infondé.' },
    unassessed: {
      en: 'No statement has been accepted yet.',
      fr: 'Aucune affirmation n’a encore été acceptée.',
    },
  };
  return sentences[grade][locale];
}
