import { isDayAlone, type NightReading } from '../time/night-reading';
import { addDay } from '../time/resolve-day';
import { withoutTime } from './carry-nights';
import type { Sheet } from './sheet';

/** How many days back what is news may have happened. */
export const NEWS_DAYS = 6;
const OLD_DAYS = 30;

/** Whether all nights lie more than a month before the publication: an attack told as background. */
export const isOld = (nights: readonly NightReading[], publishedOn: string | null): boolean =>
  publishedOn !== null && nights.every(({ night }) => addDay(night, OLD_DAYS) < publishedOn);

/** The first night named that lies within days of the publication, a day alone only beside an act; none where the text names none. */
export function listNew({ sentences, publishedOn }: Sheet): NightReading[] {
  const recent = sentences
    .flatMap(({ nights, acts }) => (acts.length > 0 ? nights : nights.filter((one) => !isDayAlone(one))))
    .filter(({ night }) => addDay(night, NEWS_DAYS) >= (publishedOn ?? ''));
  const sure = recent.find((reading) => !isDayAlone(reading)) ?? recent[0];
  return sure ? [withoutTime(sure)] : [];
}
