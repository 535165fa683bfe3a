import type { Conflict } from '@/lib/domain/conflict';
import { conflictQuestion } from '@/lib/domain/conflict-question';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';

type Asked = Pick<Conflict, 'key' | 'subject' | 'field'>;
type Known = { incidents: readonly Incident[]; names: ValueNames; locale: Locale };

/** The incident that a conflict is about, or null. */
export function findSubject({ subject }: Asked, incidents: readonly Incident[]): Incident | null {
  if (subject.about !== 'incident') return null;
  return incidents.find((row) => row.slug === subject.slug) ?? null;
}

/** The headline of a conflict: the question its sides answer. */
export function askQuestion(conflict: Asked, { incidents, names, locale }: Known): string {
  const { about, slug } = conflict.subject;
  const siteName = about === 'site' && slug !== null ? names.site(slug, locale) : '';
  return conflictQuestion(conflict, { incident: findSubject(conflict, incidents), siteName }, locale);
}

/** The id of a conflict on its page: its key, without signs that an address would escape. */
export function toAnchor({ key }: Asked): string {
  return key.replace(/[^a-z0-9_-]+/gi, '-');
}
