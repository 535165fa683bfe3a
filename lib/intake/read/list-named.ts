import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { type ActMark, isVague } from './mark';
import { SWEEP } from './words/justice';
import { isQuiet } from './words/story';

const PLACES = alternatives`
  prisons
  jails
  sites
  places
  locations
  facilities
  establishments
  etablissements
  lieux
  maisons d'arret
  centres (?:penitentiaires|de detention)
`;
const WHO = "(?:[a-z']+ ){0,3}";
// "Le Parisien counts seven prisons: …", « Sont concernés les établissements de … », "The list also includes …".
const NAMES = alternatives`
  (?:counts?|counted|lists?|listed|names?|named|cites?|cited|mentions?|mentioned|identifie[sd]) ${WHO}(?:${PLACES}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|the following)\b
  (?:has|have) (?:counted|listed|named|identified) ?:
  the (?:affected |attacked )?(?:${PLACES}) (?:concerned|involved|affected|in question|named|listed|cited)
  (?:these|they|those|the (?:${PLACES}|targets|names)) (?:are|were|include|included)\b(?! [a-z]+(?:ed|ing)\b)
  (?:the|this|its|their) list (?:also |now )?(?:includes?|included|comprises?|contains?|runs)
  (?:are|is|were|was) (?:also )?on the list
  (?:the|this|its|their) list has\b
  (?:compte|denombre|recense|cite|nomme|liste|enumere|mentionne|identifie|a (?:compte|denombre|recense|cite|nomme|identifie))(?:nt)? ${WHO}(?:${PLACES}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d{1,2})\b
  (?:sont|etaient|seraient) (?:[a-z]+ )?concernee?s\b(?! par)
  (?:${PLACES}) concernee?s\b(?! par)
  il s'agit(?:ait)? (?:notamment )?(?:de|des|du|d')
  ce sont (?:ceux|celles|les (?:${PLACES}))
  (?:dresse|etabli[a-z]*|publie)(?:nt)? (?:la|une) (?:carte|liste|recension) d[eu]s? (?:${PLACES})
  (?:maps|mapped|draws|drew up) (?:the|a) ?(?:map|list)? ?(?:of )?(?:the )?(?:${PLACES})
  figurent (?:[a-z]+ )?(?:sur|dans|parmi|au nombre)
  (?:parmi|among(?:st)?) (?:elles|eux|lesquelles|lesquels|them|these|those|which|(?:the|les) (?:${PLACES}))\b
  (?:are|were|sont|etaient) (?:among (?:the|those)|du nombre)\b
  on (?:y )?(?:trouve|compte|compterait|recense)\b
  (?:they|these|those) include\b
  (?:named|cited|mentioned|listed|hit|affected|known)(?: so far)? ?:
  (?:are|were) (?:named|cited|mentioned|listed|involved)\b
  sont (?:egalement |aussi )?(?:cite|nomme|mentionne|liste)e?s\b
  c'est (?:notamment |aussi )?le cas (?:a|de|des|pour|d')
  (?:that|this|it) (?:was|is) (?:also )?(?:the case|true) (?:in|at|of|for)\b
  (?:reports|incidents|attacks|word) (?:(?:also )?(?:came|come)|(?:are|were|have been) reported) (?:from|in|at)\b
  (?:confirmed|reported|recorded|logged|counted|listed) (?:similar |other |more |further )?(?:incidents|attacks|acts) (?:at|in|on) (?:[a-z]+ ){0,2}(?:${PLACES})\b[a-z0-9' ]{0,24}:
  (?:case|inquiry|investigation|probe)s? (?:that|which) (?:[a-z]+ ){0,3}?(?:already|now|also) (?:covered|covers|took in|takes in|included|includes|concerned)\b
  (?:were|are|was) among (?:the )?(?:ones|those|others) (?:that|which|who|to) follow(?:ed)?(?= in\b|[.,;]|$)
  (?:d'autres|quelques autres) (?:actes|faits|attaques|incidents)(?=,? (?:a|au|aux|devant|contre) [^.;]{3,120}(?:ont|avaient|sont|auraient) (?!(?:ete )?(?:menee?s|annoncee?s|prevue?s)\b))
  la liste (?:comprend|compte|inclut|comporte|s'allonge)
  ^\W{0,3}(?:where|ou|targets?|cibles?|lieux|sites?|prisons|places) ?[:?]
`;
const LISTING = new RegExp(String.raw`(?:^|\b)${NAMES}`);

// "In the night to Tuesday: A, B and C", after a sentence that tells what was done to them all.
const OF_NIGHT =
  /^\W{0,3}(?:(?:dans |pendant |durant )?(?:la )?nuit|(?:in |during )?the night|overnight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\b[^.:;]{0,60} ?: /;
const NAME_NEXT =
  /^(?:(?:la |le |les |the |l['’])?(?:prisons? |jails? |school |école |of |de |d['’]|at ){0,3})\p{Lu}/u;

const TWO_NAMES =
  /\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]*){0,4}(?: \([^()\n]{1,40}\)| prison| jail)?(?:,| and| et| ou) (?:[\p{Ll}’']+ ){0,6}(?:[dl]['’])?\p{Lu}/u;
const SOME = new RegExp(String.raw`\b${PLACES}\b`);
const MORE_ACTS = /^(?:d'autres|quelques autres) /;
// "Police were posted outside the largest, among them …": what was done for prisons, and not to them.
const MEASURES = new RegExp(
  String.raw`\b(?:drones?|survol[a-z]*|flown over|blocked|blockades?|bloqu[a-z]+|blocages?|(?:on|went on|called a) strike|greves?|debray[a-z]*|gather(?:ed|ings?)|rassembl[a-z]*|walk-?outs?|posted|deployed|stationed|reinforced|tightened|stepped up|${SWEEP}|(?:police|national|sweeping|arrest) operations?|operations? (?:de police|policieres?|covered|menees? par les)|patrol(?:s|led|ling)?|searched|transferred|moved|poste(?:e?s)|deployee?s?|renforcee?s?|patrouill[a-z]+|fouill[a-z]+|transfer(?:ee?s?|er))\b`,
);
/** How many sentences before it may tell of the attacks on what is listed. */
const TOLD_WITHIN = 8;

type Laid = { text: string; folded: string; acts: ReadonlyMap<Span, readonly ActMark[]> };

/**
 * The sentences that only name, one after the other, the prisons that were attacked: "Le Parisien counts seven: …". Each
 * with the act that it thereby tells, of no kind.
 */
export function listNamed({ text, folded, acts }: Laid, sentences: readonly Span[]): Map<Span, ActMark> {
  const words = (span: Span) => folded.slice(span.start, span.end);
  const isTold = (span: Span) => (acts.get(span) ?? []).length > 0;
  const tells = (span: Span) => isTold(span) && SOME.test(words(span));
  const found = new Map<Span, ActMark>();
  let head: Span | null = null;
  for (const [at, span] of sentences.entries()) {
    const own = words(span);
    const isItem = ITEM.test(own);
    if (!isItem) head = span;
    const isUntold = (acts.get(span) ?? []).every(isVague);
    if (!isUntold || own.length > LONGEST) continue;
    if (
      isItem &&
      head &&
      heads(words(head), acts.get(head) ?? []) &&
      NAME_ALONE.test(text.slice(span.start, span.end))
    )
      found.set(span, { kind: 'attack', start: span.start, end: span.start + 1 });
    const ofNight = OF_NIGHT.exec(own);
    const lists = ofNight && NAME_NEXT.test(text.slice(span.start + ofNight[0].length, span.end));
    const match = lists ? ofNight : LISTING.exec(own);
    const before = sentences[at - 1];
    const goesOn = lists && before !== undefined && found.has(before);
    if (!match || MEASURES.test(own.slice(0, match.index)) || isQuiet({ folded: own })) continue;
    if (!(goesOn || TWO_NAMES.test(text.slice(span.start, span.end)))) continue;
    const isOfAttacks =
      goesOn ||
      sentences
        .slice(Math.max(0, at - TOLD_WITHIN), at)
        .some(lists || SOME.test(own) || MORE_ACTS.test(match[0]) ? isTold : tells);
    const start = span.start + match.index;
    if (isOfAttacks) found.set(span, { kind: 'attack', start, end: start + match[0].length });
  }
  return found;
}

const LONGEST = 600;
const ITEM = /^\s*[-–—•*·▪►]\s/u;
const NAME_ALONE =
  /^\s*[-–—•*·▪►]\s+(?:(?:la |le |the )?(?:\p{Ll}[\p{L}’']+ ){0,4})?\p{Lu}[\p{L}’' -]{2,40}(?:\([^()\n]{1,40}\))?[ .;,]*$/u;

const LONGEST_HEAD = 160;
/** "Prisons hit:", « Les sites visés : ». */
const heads = (line: string, acts: readonly ActMark[]) =>
  line.length < LONGEST_HEAD &&
  /:$/.test(line.trim()) &&
  acts.length > 0 &&
  acts.every(isVague) &&
  SOME.test(line);
