import { addDays } from '../../domain/calendar-day';
import { isDayAlone, type NightReading } from '../time/night-reading';
import type { Bin } from './bin';
import { withoutTime } from './carry-nights';
import type { Sheet } from './sheet';

/** How many days back what is news may have happened. */
export const NEWS_DAYS = 6;
const OLD_DAYS = 30;

/** Whether all nights lie more than a month before the publication: an attack told as background. */
export const isOld = (nights: readonly NightReading[], publishedOn: string | null): boolean =>
  publishedOn !== null && nights.every(({ night }) => addDays(night, OLD_DAYS) < publishedOn);

/** The first night named that lies within days of the publication, a day alone only beside an act; none where the text names none. */
export function listNew({ sentences, publishedOn }: Sheet): NightReading[] {
  const recent = sentences
    .flatMap(({ nights, acts }) => (acts.length > 0 ? nights : nights.filter((one) => !isDayAlone(one))))
    .filter(({ night }) => addDays(night, NEWS_DAYS) >= (publishedOn ?? ''));
  const sure = recent.find((reading) => !isDayAlone(reading)) ?? recent[0];
  return sure ? [withoutTime(sure)] : [];
}

// "In 2023 cars had already burned there": what is told once more is news.
const AGAIN = /\b(?:already|deja|same|meme|again)\b/;

/** Whether a headline alone tells of an attack, and the text below puts it before the series: "jailed for … in November 2023". */
export function isOldHeadline({ scenes, nights }: Bin, { sentences }: Sheet): boolean {
  const isHead = scenes.every(({ sentence }) => sentence === sentences[0]);
  if (!isHead || nights.length > 0) return false;
  const kinds = new Set(scenes.map(({ act }) => act.kind));
  const below = sentences.slice(1).filter(({ acts }) => acts.some(({ kind }) => kinds.has(kind)));
  return (
    below.length > 0 && below.every(({ excluded, folded }) => excluded === 'past' && !AGAIN.test(folded))
  );
}
