import { keyOf } from './bin';
import { isPlural, type PlaceMark } from './mark';
import { onlyPending } from './only-pending';
import { STAFF } from './prison-words';
import type { Here } from './scene';
import { saysWhen } from './sheet';
import { isLabel } from './subhead';
import { isQuiet } from './words/story';

/** A sentence that told no act, with the places it names and the towns that the text used for their prison. */
type Named = Here & { named: ReadonlySet<string> };

const ONE_OF_STAFF = new RegExp(String.raw`\b(?:an?|one|the|une?|la|le|l') ?(?:[a-z-]+ ){0,2}?${STAFF}\b`);

// « Un immeuble où logent plusieurs familles de surveillants », "a block in which officers live".
const WHERE_STAFF_LIVE = new RegExp(
  String.raw`\b(?:ou|where|in which|that houses|qui loge) (?:[a-z']+ ){0,6}?${STAFF}\b`,
);

// « Une surveillante y loge », "a guard lives in the building": said soon after.
const STAFF_LIVES_THERE = new RegExp(
  String.raw`\b(?:an?|une?) (?:[a-z-]+ ){0,2}?${STAFF}(?: [a-z'-]+){0,5} (?:y (?:loge|vit|habite|demeure|reside)|lives? (?:there|upstairs|in the building))\b`,
);
const SOON = 250;

/**
 * The home of one of the staff that a sentence is about without telling what was done: "a guard was woken by smoke in her
 * house on Monday", « un immeuble où vit une surveillante devient une cible ». Null where it names a prison as more than
 * where she works, or says nothing of when.
 */
export function findHomeOfStaff({ sheet, sentence, places }: Named): PlaceMark | null {
  if (sentence.acts.length > 0 || sentence.excluded || !saysWhen(sentence)) return null;
  const home = places.find(({ kind }) => kind === 'home');
  const isElsewhere = places.some(
    ({ kind, role }) => kind !== 'home' && kind !== 'same' && role !== 'workplace' && role !== 'dateline',
  );
  const isOfOne =
    home &&
    !isPlural(sheet, home) &&
    (ONE_OF_STAFF.test(sentence.folded) ||
      WHERE_STAFF_LIVE.test(sentence.folded) ||
      STAFF_LIVES_THERE.test(sheet.folded.slice(sentence.end, sentence.end + SOON)));
  return isOfOne && !isElsewhere ? home : null;
}

const SITES: readonly PlaceMark['kind'][] = ['site', 'unlisted', 'office'];
/** How long a remark that leads over to another place can be: « On parle également de B. » */
const LONGEST_REMARK = 60;
/** Whether a sentence is a short remark or a question, in a paragraph of its own, that tells nothing else. */
function leadsOver({ sheet, sentence }: Named): boolean {
  const own = sheet.sentences.filter(({ paragraph }) => paragraph === sentence.paragraph);
  return own.length === 1 && sentence.acts.length === 0 && sentence.end - sentence.start <= LONGEST_REMARK;
}

const listSites = (one: Named) =>
  one.places.filter(
    (place) =>
      SITES.includes(place.kind) && (!place.pending || isLabel(one.sentence, place) || leadsOver(one)),
  );

/** Whether a sentence names a site, be it only as a town. */
export const namesSite = (one: Named): boolean =>
  listSites(one).length > 0 || one.places.some(({ kind }) => kind === 'site');

// "The man, who works at A, was at home when it happened".
const AT_HOME = /\b(?:at home|chez (?:lui|elle|eux)|a (?:son|leur) domicile)\b/;

/** The one site that a sentence is about without telling what was done there; null where it says that nothing was. */
export function findNamedSite(one: Named): PlaceMark | null {
  const { sentence, places, named } = one;
  const sites = listSites(one);
  const [site, ...more] = sites.length > 0 ? sites : onlyPending(sentence, { places, named });
  if (!site || more.some((other) => keyOf(other, null) !== keyOf(site, null)) || isQuiet(sentence))
    return null;
  const isTopic =
    site.role === 'scene' ||
    (site.role === 'workplace' && sentence.acts.length > 0 && !AT_HOME.test(sentence.folded));
  return isTopic ? { ...site, role: 'scene', pending: false } : null;
}
