import { canBothHold } from './code-incident';
import type { Localised } from './locale';
import { isAuthority, isIndependent } from './origin';
import { getField, type Statement } from './statement';

/** Admiralty scale, digit for the information (NATO AJP-2.1), by rule from the statements themselves. */
export const CREDIBILITIES = [
  { code: 1, label: { en: 'confirmed by another origin', fr: 'confirmée par une autre origine' } },
  {
    code: 2,
    label: {
      en: 'probably true: an authority on the record',
      fr: 'probablement vraie : une autorité, officiellement',
    },
  },
  { code: 3, label: { en: 'possibly true: one origin', fr: 'possiblement vraie : une seule origine' } },
  {
    code: 4,
    label: { en: 'doubtful: another origin contradicts it', fr: 'douteuse : une autre origine la contredit' },
  },
  { code: 5, label: { en: 'improbable: an authority denies it', fr: 'improbable : une autorité la dément' } },
  {
    code: 6,
    label: { en: 'cannot be judged: no source named', fr: 'impossible à juger : aucune source nommée' },
  },
] as const satisfies readonly { code: number; label: Localised }[];
export type Credibility = (typeof CREDIBILITIES)[number]['code'];

/** Grades one statement among all statements about the same incident; 1 needs two independent origins. */
export function gradeStatement(statement: Statement, all: readonly Statement[]): Credibility {
  const others = all.filter((row) => row.field === statement.field && row.origin !== statement.origin);
  if (others.some((row) => row.polarity === 'denies' && isAuthority(row.speakerRole))) return 5;
  const independent = others.filter((row) => isIndependent(row.speakerRole) && row.polarity === 'asserts');
  const many = getField(statement.field).holds === 'many';
  const agrees = (row: Statement) => JSON.stringify(row.value) === JSON.stringify(statement.value);
  if (isIndependent(statement.speakerRole) && independent.some(agrees)) return 1;
  if (!many && independent.some((row) => !canBothHold(statement.field, row.value, statement.value))) return 4;
  if (isAuthority(statement.speakerRole)) return 2;
  return isIndependent(statement.speakerRole) ? 3 : 6;
}
