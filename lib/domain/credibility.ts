import { RELIABILITIES, type Reliability } from './article';
import { canBothHold } from './code-incident';
import type { Locale, Localised } from './locale';
import { isAuthority, isIndependent } from './origin';
import { getField, type Statement } from './statement';

/** Admiralty scale, digit for the information (NATO AJP-2.1), by rule from the statements themselves. */
export const CREDIBILITIES = [
  { code: 1, label: { en: 'confirmed by another origin', fr: 'confirmée par une autre origine' } },
  {
    code: 2,
    label: {
      en: 'probably true: an authority on the record',
      fr: 'probablement vraie\u00a0: une autorité, officiellement',
    },
  },
  { code: 3, label: { en: 'possibly true: one origin', fr: 'possiblement vraie\u00a0: une seule origine' } },
  {
    code: 4,
    label: {
      en: 'doubtful: another origin contradicts it',
      fr: 'douteuse\u00a0: une autre origine la contredit',
    },
  },
  {
    code: 5,
    label: { en: 'improbable: an authority denies it', fr: 'improbable\u00a0: une autorité la dément' },
  },
  {
    code: 6,
    label: { en: 'cannot be judged: no source named', fr: 'impossible à juger\u00a0: aucune source nommée' },
  },
] as const satisfies readonly { code: number; label: Localised }[];
export type Credibility = (typeof CREDIBILITIES)[number]['code'];

const same = (one: Statement, other: Statement) => JSON.stringify(one.value) === JSON.stringify(other.value);

/** Grades one statement among all statements about the same incident; 1 needs two independent origins. */
export function gradeStatement(statement: Statement, all: readonly Statement[]): Credibility {
  const { field, origin, polarity, speakerRole } = statement;
  const others = all.filter((row) => row.field === field && row.origin !== origin);
  const isDenied = others.some(
    (row) => row.polarity === 'denies' && isAuthority(row.speakerRole) && same(row, statement),
  );
  if (polarity === 'asserts' && isDenied) return 5;
  const independent = others.filter((row) => isIndependent(row.speakerRole));
  const agrees = (row: Statement) => row.polarity === polarity && same(row, statement);
  if (isIndependent(speakerRole) && independent.some(agrees)) return 1;
  if (independent.some((row) => contradicts(row, statement))) return 4;
  if (isAuthority(speakerRole)) return 2;
  return isIndependent(speakerRole) ? 3 : 6;
}

/** One denies what the other asserts, or both assert values that cannot both be true. "Unknown" contradicts nothing. */
function contradicts(one: Statement, other: Statement): boolean {
  if (one.polarity === 'unknown' || other.polarity === 'unknown') return false;
  if (one.polarity !== other.polarity) return same(one, other);
  const holdsOne = getField(one.field).holds === 'one';
  return holdsOne && one.polarity === 'asserts' && !canBothHold(one.field, one.value, other.value);
}

/** The two signs of the Admiralty scale, outlet and statement, and each in words. */
export function describeSigns(
  reliability: Reliability,
  credibility: Credibility,
  locale: Locale,
): { signs: string; outlet: string; statement: string } {
  const letter = RELIABILITIES.find((row) => row.code === reliability)?.label[locale] ?? '';
  const outlet = { en: `${letter} outlet`, fr: `média ${letter}` };
  const unjudged = { en: 'outlet cannot be judged', fr: 'média impossible à juger' };
  return {
    signs: `${reliability}${credibility}`,
    outlet: (reliability === 'F' ? unjudged : outlet)[locale],
    statement: CREDIBILITIES.find((row) => row.code === credibility)?.label[locale] ?? '',
  };
}
