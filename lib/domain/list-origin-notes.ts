import type { DraftForm, FormSource } from './form-shape';
import type { Localised } from './locale';
import { findSameOrigin, listLikeOrigins } from './match-origin';
import { isIndependent, type Origin } from './origin';

/** What an editor should know of a new origin: whom it is taken for, or may be. `path` is the input of its first source. */
export type OriginNote = { path: string; message: Localised };

/** How many names a note gives. */
const MOST = 3;

/** A note for each new origin of a form that is, or resembles, a known one; those that never count are left out. */
export function listOriginNotes(
  { sources }: Pick<DraftForm, 'sources'>,
  origins: ReadonlyMap<string, Origin>,
): OriginNote[] {
  const notes = sources.flatMap((source, at) => {
    const message = toMessage(source, origins);
    return message ? [{ path: `sources.${at}.origin`, message }] : [];
  });
  const said = notes.map(({ message }) => message.en);
  return notes.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

function toMessage(
  { origin, speakerRole }: FormSource,
  origins: ReadonlyMap<string, Origin>,
): Localised | null {
  const { en, fr } = origin.new ?? { en: null, fr: null };
  if (en === null || fr === null || speakerRole === null || !isIndependent(speakerRole)) return null;
  const named = { name: { en, fr }, kind: speakerRole };
  const same = findSameOrigin(named, origins.values());
  if (same)
    return {
      en: `“${en}” is taken for ${same.name.en}, which counts once.`,
      fr: `«\u00a0${fr}\u00a0» est pris pour ${same.name.fr}, qui compte une fois.`,
    };
  const like = listLikeOrigins(named, origins.values());
  if (like.length === 0) return null;
  return {
    en: `“${en}” counts as one more origin. Or is it known: ${listOf(like, 'en')}?`,
    fr: `«\u00a0${fr}\u00a0» compte comme une origine de plus. Ou est-elle connue\u00a0: ${listOf(like, 'fr')}\u00a0?`,
  };
}

function listOf(origins: readonly Origin[], locale: 'en' | 'fr'): string {
  const names = origins.slice(0, MOST).map(({ name }) => name[locale]);
  return [...names, ...(origins.length > MOST ? ['…'] : [])].join('; ');
}
