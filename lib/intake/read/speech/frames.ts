import { alternatives } from '../../any-of';
import type { Span } from '../../sentences';
import { findAfterQuotes, findCued } from './attribution-frames';
import type { Frame, Sentence } from './frame';
import type { Who } from './noun-phrases';
import { findOn, findPronouns } from './pronoun-frames';
import { isAside, readVerb, type Verb } from './say-verbs';
import { NOT_SUBJECT, skipAsides, span, startsClause, wordAt } from './sentence-words';
import { isCapital, type Token } from './tokens';

const isSubject = (tokens: readonly Token[], { from, head, isBare }: Who) =>
  !(isBare && /^(?:spokes|porte-parole)/.test(head)) &&
  !NOT_SUBJECT.test(wordAt(tokens, from - 1)) &&
  !/^(?:aux?|du|d'|de)$/.test(wordAt(tokens, from));

/** "…, a lawyer for the officer injured in Metz, said": past the comma that closes what stands beside a name. */
function verbPast(tokens: readonly Token[], from: number): Verb | null {
  const close = tokens.findIndex(({ word }, at) => at >= from && /^[,;:."]$/.test(word));
  return close - from < 10 && wordAt(tokens, close) === ',' ? readVerb(tokens, close + 1) : null;
}

/** The verb that somebody is the subject of: "the mayor, Pierre Perrin, said", « le parquet, qui confirme ». */
function verbAfter({ tokens }: Sentence, who: Who): Verb | null {
  // The comma after a name set beside an office closes it.
  let at =
    who.surname !== null && wordAt(tokens, who.to) === ',' && readVerb(tokens, who.to + 1)
      ? who.to + 1
      : who.to;
  const beside = who.surname !== null && verbPast(tokens, who.to);
  if (beside) return beside;
  for (let steps = 0; steps < 3; steps++) {
    let to = at;
    while (to - at < 5 && tokens[to] && isAside(tokens[to] as Token) && !readVerb(tokens, to)) to++;
    if (/^(?:qui|who|which)$/.test(wordAt(tokens, to))) to++;
    const verb = readVerb(tokens, to) ?? readVerb(tokens, at);
    if (verb) return verb;
    if (wordAt(tokens, to) === ',' && /^(?:qui|who|which)$/.test(wordAt(tokens, to + 1))) {
      const relative = readVerb(tokens, to + 2);
      if (relative) return relative;
    }
    const next = skipAsides(tokens, to);
    if (next === to || !startsClause(tokens, who.from)) return null;
    at = next;
  }
  return null;
}

const COUNTERS = new Set(['union', 'prosecutor', 'minister', 'outlet']);
/** Detectives who count holes find them; a union or a police force that counts them says so. */
const canSay = (who: Who, verb: Verb) =>
  (!verb.isCounting ||
    COUNTERS.has(who.role) ||
    /^(?:police|policiers|gendarmes|gendarmerie)$/.test(who.head)) &&
  (!verb.isOfSeveral || who.isPlural) &&
  (!verb.isLearning || who.role === 'outlet');

/** "Police said", « le parquet a indiqué ». */
function findSubjects(sentence: Sentence): Frame[] {
  const { tokens, whos } = sentence;
  return whos.flatMap((who): Frame[] => {
    if (!isSubject(tokens, who)) return [];
    const verb = verbAfter(sentence, who);
    if (!verb || !canSay(who, verb)) return [];
    const isLast = /^(?:,|"|\.)$/.test(wordAt(tokens, who.from - 1)) && who.from > 2;
    return [
      {
        who,
        at: span(tokens, who.from, verb.to),
        side: isLast && !introduces(tokens, verb.to) ? 'before' : 'after',
      },
    ];
  });
}

const introduces = (tokens: readonly Token[], at: number) => /^(?:that|que|qu'|:)$/.test(wordAt(tokens, at));
const ADJUNCTS = alternatives`
  to
  a
  l'
  au
  aux
  the
  le
  la
  micro
  de
  afp
  bbc
  reuters
  rfi
  ce
  cet
  mardi
  mercredi
  jeudi
  vendredi
  samedi
  dimanche
  lundi
  monday
  tuesday
  wednesday
  thursday
  friday
  saturday
  sunday
  matin
  soir
  midi
  hier
  apres-midi
  on
  yesterday
  today
  dans
  un
  communique
  devant
  presse
  x
  sur
  janvier
  fevrier
  mars
  avril
  mai
  juin
  juillet
  aout
  septembre
  octobre
  novembre
  decembre
`;
const ADJUNCT = new RegExp(`^(?:${ADJUNCTS}|\\d{1,2}|1er)$`);
// « M'a dit le gradé » stands within what another tells.
const TO_US = /^(?:m'|nous|t'|vous)$/;

/** How many words behind the verb its subject may follow: « a indiqué mardi soir à l'AFP le parquet ». */
const FARTHEST = 8;
const TO_OUTLET = /^(?:a|au|aux|to|aupres|chez|sur)$/;
/** « A déclaré à l'AFP le procureur »: told to it, not by it. */
const isAddressed = (tokens: readonly Token[], { role, from, start }: Who) =>
  role === 'outlet' && tokens.slice(Math.max(0, from - 1), start).some(({ word }) => TO_OUTLET.test(word));
/** « Au Parisien »: an outlet, by its capital. */
const isTold = (tokens: readonly Token[], at: number) =>
  /^(?:au|l')$/.test(wordAt(tokens, at - 1)) && tokens[at] !== undefined && isCapital(tokens[at]);

/** "Said the mayor", « a indiqué mardi le parquet ». */
function findInverted({ tokens, whos, verbs }: Sentence): Frame[] {
  return verbs.flatMap((verb): Frame[] => {
    const before = wordAt(tokens, verb.from - 1);
    const isTied = /^(?:[,"):;–—]|comme|as|dont|que|qu'|l')?$/.test(before) || verb.to - verb.from > 1;
    if (!isTied || verb.isTold) return [];
    const after = whos.filter((one) => one.from >= verb.to && one.from - verb.to < FARTHEST);
    const who = after.find((one) => !isAddressed(tokens, one));
    if (!who || !canSay(who, verb) || /^(?:aux?|du|d')$/.test(wordAt(tokens, who.from))) return [];
    const between = tokens.slice(verb.to, who.from);
    const isOutlet = (at: number) =>
      after.some((one) => isAddressed(tokens, one) && one.from <= at && at < one.to) || isTold(tokens, at);
    if (!between.every((token, at) => ADJUNCT.test(token.word) || isAside(token) || isOutlet(verb.to + at)))
      return [];
    if (NOT_SUBJECT.test(wordAt(tokens, who.from - 1)) && between.length === 1) return [];
    const isInset =
      before === ',' && /^[,.:]?$/.test(wordAt(tokens, who.to)) && !TO_US.test(wordAt(tokens, verb.from));
    return [
      { who, at: span(tokens, verb.from, who.to), side: verb.from === 0 ? 'after' : 'before', isInset },
    ];
  });
}

/** « Le procureur privilégie la piste criminelle : « … » », `Prosecutor in Metz: "…"`: what is quoted is theirs. */
function findBeforeQuote({ tokens, whos }: Sentence): Frame[] {
  const colon = tokens.findIndex(({ word }, at) => word === ':' && wordAt(tokens, at + 1) === '"');
  const who = whos.find((one) => one.to <= colon && isSubject(tokens, one) && isHead(tokens, one.from));
  return who ? [{ who, at: span(tokens, who.from, who.to), side: 'after' }] : [];
}

/** Whether no word but a clock stands before a place: "09.30 — the mayor". */
const isHead = (tokens: readonly Token[], at: number) =>
  tokens.slice(0, at).every(({ word }) => !/[a-z]{2}/.test(word));

// Whoever investigates names things; a minister or a union judges them.
const SEARCHERS = new Set(['police', 'police_source', 'prosecutor', 'unnamed_official']);
const CALLS = /^(?:called|call|calls|described|believe|believes|believed|consider|termed|think)$/;

/** "In what detectives believe was", "what police called a bomb". */
const findCalled = ({ tokens, whos }: Sentence): Frame[] =>
  whos
    .filter(
      (who) =>
        wordAt(tokens, who.from - 1) === 'what' &&
        SEARCHERS.has(who.role) &&
        CALLS.test(wordAt(tokens, who.to)),
    )
    .map((who) => ({ who, at: span(tokens, who.from, who.to + 1), side: 'before' }));

/** All who speak in a sentence, in order; the first reading of a phrase counts. */
export function findFrames(
  tokens: readonly Token[],
  { whos, isAfterQuote }: { whos: readonly Who[]; isAfterQuote: boolean },
): Frame[] {
  const verbs = tokens.flatMap((_, at) => readVerb(tokens, at) ?? []);
  const sentence = { tokens, whos, verbs, isAfterQuote };
  const found = [
    ...findCued(sentence),
    ...findOn(sentence),
    ...findSubjects(sentence),
    ...findAfterQuotes(sentence),
    ...findInverted(sentence),
    ...findCalled(sentence),
    ...findBeforeQuote(sentence),
    ...findPronouns(sentence),
  ];
  const unique = found.filter(
    (one, at) =>
      found.findIndex((other) => (one.who ? other.who === one.who : overlapping(one.at, other.at))) === at,
  );
  return unique.sort((one, other) => one.at.start - other.at.start);
}

const overlapping = (one: Span, other: Span) => one.start < other.end && one.end > other.start;
