import type { FormSource } from '../../domain/form-shape';
import { formText } from '../../domain/form-text';
import { roleLabel } from '../../domain/origin';
import { MAX_QUOTE_WORDS } from '../../domain/statement';
import type { ReadStatement } from '../proposal';

/** UTF-16 units of a stored quote. */
const LONGEST = 200;

/** The row of sources that a statement read in an article fills; what it supports comes later. */
export function toReadSource(statement: ReadStatement, article: string): FormSource {
  const { key, paragraph, speaker, speakerRole, relay, polarity } = statement;
  return {
    key: `${article}-read-${key}`,
    article: { slug: article, new: null },
    ...toPassage(statement),
    paragraph,
    speaker: keep(speaker, 200),
    speakerRole,
    relay: keep(relay, 120),
    origin: toOrigin(statement),
    ...{ modality: toModality(statement), polarity, supports: [], says: {} },
  };
}

/** Who takes what was to be checked has seen that it is said of the place. */
function toModality({ toCheck, speaker, modality }: ReadStatement): ReadStatement['modality'] {
  if (!toCheck || modality !== 'suspected') return modality;
  return speaker === null ? 'reported' : 'stated';
}

const keep = (text: string | null, max: number) =>
  text !== null && formText(max).safeParse(text).success ? text : null;

/** The first eight words of the passage; no quote where they cannot be stored as they stand. */
function toPassage({ quote, start }: ReadStatement): Pick<FormSource, 'quote' | 'start' | 'end'> {
  const words =
    new RegExp(String.raw`^\s*(?:\S+\s+){0,${MAX_QUOTE_WORDS - 1}}\S+`, 'u').exec(quote)?.[0] ?? '';
  const short = words.slice(0, LONGEST);
  if (!formText(LONGEST).safeParse(short).success) return { quote: null, start: null, end: null };
  return { quote: short, start, end: start + short.length };
}

/** Whom it comes from: the article itself, or whoever is named, else their office. */
function toOrigin({ speaker, speakerRole }: ReadStatement): FormSource['origin'] {
  if (speakerRole === 'press') return { slug: null, new: null };
  const name = keep(speaker, 500);
  return { slug: null, new: name === null ? { ...roleLabel(speakerRole) } : { en: name, fr: name } };
}
