import type { Evidence } from '@/lib/domain/evidence';
import { foldText } from '@/lib/domain/fold-text';
import type { Locale } from '@/lib/domain/locale';
import { roleLabel } from '@/lib/domain/origin';

export type SpeakerWords = {
  name: string;
  role: string | null;
  /** How the other record calls the same speaker: the origin for English readers, the article's own words for French ones. */
  alias: string | null;
};

/** Who said it, in words. Speakers are coded in English as the articles name them; French readers get the origin's name. */
export function toSpeaker({ speaker, speakerRole, originName }: Evidence, locale: Locale): SpeakerWords {
  const role = roleLabel(speakerRole)[locale];
  if (speaker === null) return { name: upperFirst(role), role: null, alias: null };
  const name = locale === 'en' ? speaker : originName.fr;
  const other = locale === 'en' ? originName.en : speaker;
  return {
    name: upperFirst(name),
    role: says(name, role) ? null : role,
    alias: says(name, other) || says(other, name) ? null : other,
  };
}

/** Whether one text already holds the words of the other. */
function says(text: string, words: string): boolean {
  return foldText(text).includes(foldText(words));
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
