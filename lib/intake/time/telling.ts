import { alternatives } from '../any-of';
import { isNightOf, isNights, slotOf, type TimePhrase } from './time-phrase';

/** « Un incendie signalé mardi soir », « des flammes ont été signalées »: when it was seen is when it was, and not when somebody told of it (source). */
export const NOT_OF_FIRE = String.raw`(?<!\b(?:feux?|flammes|incendies?|fumees?|tirs|detonations) (?:[a-z]+ )?(?:ete )?)`;

// "said on Wednesday", « a annoncé mardi », « Mardi, le ministre a annoncé »: the day of the telling, not of the deed.
const TELLING = alternatives`
  said
  says
  saying
  told
  announced
  declared
  stated
  added
  confirmed
  reported
  wrote
  posted
  published
  updated
  showed
  warned
  promised
  vowed
  pledged
  visit(?:ed|ing)?
  travel(?:led|ling)
  speaking
  interview
  statement
  indique
  declare
  annonce
  affirme
  precise
  confirme
  explique
  ajoute
  rapporte
  raconte
  ecrit
  publie
  ${NOT_OF_FIRE}signale
  denonce
  reagi
  estime
  assure
  promis
  rendu
  fait savoir
  deplacement
  mis a jour
  communique
`;
const LISTENERS = alternatives`
  reporters
  journalists
  afp
  reuters
  news
  agency
  radio
  television
  tv
  cnews
  bfmtv
  europe
  1
  rtl
  franceinfo
  lawmakers
  mps
  parliament
  in
  an?
  the
  statement
  to
  a
  l'afp
  la
  presse
  au
  aux
  dans
  un
  communique
  sur
  x
  telegram
  twitter
  earlier
  later
`;
const TOLD_BEFORE = new RegExp(
  `(?<!\\b(?:was|were|been|be) )\\b${TELLING}(?: ${LISTENERS}){0,5}(?: on| late| le| ce| in| du| de)?,? ?$`,
);
// « “…”, a déclaré mardi le syndicat », '"…", said a guard on Friday'.
const SAID_BY =
  /" ?,? ?(?:said|says|told|added|explained|(?:a|ont) (?!ete\b)[a-z]+|(?:dit|raconte|explique|confie|deplore|denonce|lance|resume)(?:-t-(?:il|elle))?) [a-z'. -]{2,44}?(?: on| ce)? ?$/;
const SUBJECT = "[a-z'. -]{2,44} ";
const TELLS_AFTER = new RegExp(
  `^ (?:${SUBJECT})?(?:(?:a|ont|avait) (?:[a-z]+ )?${TELLING}|said|told|announced|declared|confirmed)\\b`,
);
// After a comma only where the day opens the sentence: "shot at on Tuesday evening, unions said" dates the shots.
const TELLS_AFTER_COMMA = new RegExp(
  `^, (?:(?:with|after|as|apres) [^,.;\\n]{5,90}, )?${SUBJECT}(?:(?:a|ont|avait) (?:[a-z]+ )?${TELLING}|said|told|announced|declared|confirmed|promised|vowed|pledged)\\b`,
);
const OPENS = /(?:^|[.!?\n"]) *(?:on |late |early |le |ce )?$/;

// « Un appel a annoncé jeudi soir une bombe »: the call is the deed.
const BY_CALL =
  /\b(?:appels?|correspondante?s?|coups? de (?:fil|telephone)|calls?|callers?)(?: [a-z]+){0,5},? ?$/;
const CALL_AFTER =
  /^, (?:an?|une?) (?:[a-z]+ )?(?:appel|correspondante?|coup de (?:fil|telephone)|call|caller)\b/;

/** Whether a phrase is the day of the telling: "the prosecutor said on Wednesday". */
export function isTelling(folded: string, { start, end, atoms }: TimePhrase): boolean {
  const isDay = atoms.every(
    (atom) =>
      slotOf(atom) === 'day' ||
      (atom.kind === 'part' && ['morning', 'afternoon', 'evening'].includes(atom.part)),
  );
  if (!isDay || atoms.some((atom) => atom.kind === 'span' || isNights(atom) || isNightOf(atom))) return false;
  const lead = folded.slice(Math.max(0, start - 90), start);
  const tail = folded.slice(end, end + 150);
  if (CALL_AFTER.test(tail)) return false;
  return (
    (TOLD_BEFORE.test(lead) && !BY_CALL.test(lead)) ||
    SAID_BY.test(lead) ||
    TELLS_AFTER.test(tail) ||
    (OPENS.test(lead) && TELLS_AFTER_COMMA.test(tail))
  );
}
