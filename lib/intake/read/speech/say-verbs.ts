import { alternatives } from '../../any-of';
import type { Token } from './tokens';

const words = (list: string) => list.trim().split(/\s+/);

const ENGLISH = new Set(
  words(`said says say told tells confirmed confirms announced announces reported reports report added adds stated states declared wrote
  writes claimed claims explained explains indicated noted notes revealed reveals recalled recalls described describes specified recounted
  testified remarked acknowledged acknowledges admitted admits insisted insists warned warns observed estimated estimates conceded
  concedes commented detailed concluded concludes maintained maintains disclosed discloses reminded reminds recounts
  remembered remembers argued argues suggested suggests stressed stresses emphasised emphasized clarified clarifies relayed relays
  specifies testifies remarks observes established establishes believes thinks reckons reckoned speculated tweeted`),
);
/** Said of several: "prosecutors confirm"; beside one they are nouns. */
const OF_SEVERAL = new Set(
  words(`say confirm announce report add admit insist claim explain note reveal believe think reckon describe acknowledge estimate warn
  maintain tell recall conclude stress`),
);
/** "Speak of fifteen impacts", "put the number at three", "is categorical": how they go on after the verb. */
const PHRASES: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(?:speaks?|spoke|spoken|talks?|talked)$/, /^(?:of|:)$/, 1],
  [/^puts?$/, /^(?:the|that|this|its|their) (?:number|figure|toll|total|count|tally|damage|cost)$/, 2],
  [/^(?:is|are|was|were)$/, /^(?:categorical|adamant|certain|positive|formal)$/, 1],
  [/^(?:croit|croient|pense|pensent)$/, /^savoir$/, 1],
];
/** "Counted", « relève »: said by those who speak for others, done by those who search. */
const COUNTING = new Set(
  words(
    'counted counts count lists listed compte comptent relevent releve recense recensent decompte denombre',
  ),
);

const STEMS =
  'indiqu declar annonc precis affirm expliqu confirm rapport ajout signal relat racont detaill enumer resum assur estim revel evoqu avanc rappel confi temoign comment soulign denonc deplor constat regrett insist lach gliss observ chiffr mentionn rappell inform pens comptabilis privilegi certifi jur avou soupir martel parl not tranch souffl ironis recens decompt denombr nuanc tempere temper analys conclu relev rectifi lanc reconnaiss repliqu retorqu plaid attest dress expos situ'
    .split(' ')
    .join('|');
const FRENCH_FORMS = alternatives`
  (?:${STEMS})(?:e|ent|ait|aient|erent|ees?|es|a)
  dit
  disent
  disait
  disaient
  dement
  dementent
  repond
  repondent
  repondait
  repondu
  decrit
  decrivent
  decrivait
  reconnait
  reconnaissent
  reconnu
  soutient
  soutiennent
  soutenu
  convient
  convenu
  admet
  admettent
  admis
  ecrit
  ecrivent
  poursuit
  poursuivi
  conclut
  souvient
  souviennent
  balaie
  balaient
`;
const FRENCH = new RegExp(`^${FRENCH_FORMS}$`);
const ALSO =
  /^(?:also|later|then|since|already|now|aussi|egalement|ensuite|toutefois|deja|d'abord|encore|desormais|maintenant|cependant|ainsi|enfin|pour|part|sa|leur|[a-z]{4,}(?:ment|ly))$/;
const AUXILIARY = new Set(words('has have had a ont avait avaient aurait auraient'));
const CLITICS = new Set(words("l' s' se y en lui leur nous m' t' me vous d' it that this"));
// « Nous apprend une source », « l'Ufap y voit un avertissement ».
const GIVEN = /^(?:nous (?:apprend|apprennent|apprenait)|y (?:voit|voient|voyait))$/;
/** "Le Progrès has learned": guards who learn of a thing don't tell it. */
const LEARNED = /^(?:learned|learnt)$/;
const FAIT = new Set(words('savoir etat valoir observer remarquer'));
const SURE = /^(?:precise?|formel|formelle|categorique)$/;
/** Adverbs and days between who speaks and the verb. */
export const isAside = ({ word }: Token) => ALSO.test(word) || DAYS.has(word);
const DAYS = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche hier yesterday matin
  soir midi apres-midi today aujourd'hui ce mid-morning morning evening afternoon on late early`),
);

/** How a verb of saying stands in a sentence: [from, to) among its words. */
export type Verb = {
  from: number;
  to: number;
  isTold: boolean;
  isCounting: boolean;
  isOfSeveral: boolean;
  isLearning: boolean;
  isFrench: boolean;
};

/** The verb of saying that begins at a word, with its auxiliary; null where none does or where it is denied. */
export function readVerb(tokens: readonly Token[], from: number): Verb | null {
  let at = from;
  let hasAuxiliary = false;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (!token) return null;
    const isHave = AUXILIARY.has(token.word) && token.text.toLowerCase() !== 'à';
    if (!isHave && !CLITICS.has(token.word) && !(hasAuxiliary && ALSO.test(token.word))) break;
    hasAuxiliary ||= isHave;
    at++;
  }
  if (/^(?:viennent|vient)$/.test(tokens[at]?.word ?? '') && /^d[e']$/.test(tokens[at + 1]?.word ?? ''))
    return readInfinitive(tokens, { from, at: at + 2 });
  const word = tokens[at]?.word ?? '';
  const phrase = PHRASES.find(
    ([verb, rest, length]) => verb.test(word) && rest.test(join(tokens, at + 1, length)),
  );
  if (phrase) return toVerb(word, { from, to: at + 1 + phrase[2], isFrench: false });
  if (GIVEN.test(`${tokens[at - 1]?.word} ${word}`))
    return toVerb(word, { from, to: at + 1, isFrench: true });
  if (word === 'fait' || word === 'font')
    return FAIT.has(tokens[at + 1]?.word ?? '') ? toVerb(word, { from, to: at + 2, isFrench: true }) : null;
  // « Le préfet est plus précis : … »
  const sure =
    word === 'est' ? tokens.slice(at + 1, at + 3).findIndex((token) => SURE.test(token.word)) + 1 : 0;
  if (sure > 0) return toVerb(word, { from, to: at + sure + 1, isFrench: true });
  if (ENGLISH.has(word) || LEARNED.test(word) || COUNTING.has(word) || OF_SEVERAL.has(word))
    return toVerb(word, { from, to: at + 1, isFrench: false });
  return FRENCH.test(word) ? toVerb(word, { from, to: at + 1, isFrench: true }) : null;
}

function readInfinitive(tokens: readonly Token[], { from, at }: { from: number; at: number }): Verb | null {
  const word = tokens[at]?.word ?? '';
  return word.endsWith('er') && FRENCH.test(word.slice(0, -1))
    ? toVerb(word, { from, to: at + 1, isFrench: true })
    : null;
}

const toVerb = (word: string, place: Pick<Verb, 'from' | 'to' | 'isFrench'>): Verb => ({
  ...place,
  isTold: word === 'told' || word === 'tells',
  isCounting: COUNTING.has(word) || /^(?:note[es]?$|relev)/.test(word),
  isOfSeveral: OF_SEVERAL.has(word),
  isLearning: LEARNED.test(word),
});

const join = (tokens: readonly Token[], from: number, length: number) =>
  tokens
    .slice(from, from + length)
    .map(({ word }) => word)
    .join(' ');
