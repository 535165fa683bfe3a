import { alternatives, anyOf } from '../any-of';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { isOfNight, type TimePhrase } from '../time/time-phrase';
import { findActs } from './find-acts';
import { findSpans, overlaps } from './mark';
import { AFTERMATH } from './words/aftermath';
import { EVENTS, SAYS, TELLING } from './words/around-attacks';
import { JUDGED } from './words/justice';

// A remark between commas, as in "On Tuesday night, prosecutors said, shots were fired", dates nothing.
const REMARK = new RegExp(
  `, (?:as|while|alors qu[e']|pendant qu[e']|tandis qu[e']|au moment ou) ?[^,.;:"\\n]{2,80},|,[^,.;:"\\n]{0,60}\\b${SAYS}\\b[^,.;:"\\n]{0,45}(?:,|[.;]|$)|, (?:selon|d'apres|according to)[^,.;:"\\n]{2,60}(?:,|[.;]|$)`,
  'g',
);
// A new clause begins here: what stands beyond is further away than it looks.
const BREAK =
  /[,;:()"]| (?:that|which|who|where|when|after|before|while|qui|que|ou|lorsque|quand|apres|avant|tandis|alors|over|in connection with|on suspicion of|suspected of|accused of|charged with|accusee?s? de|soupconnee?s? de|pour|dans le cadre de) | for $/g;
const BREAK_COST = 35;

// « Elle raconte la soirée de lundi »: the evening is what is told.
const RECALLS = alternatives`
  racont[a-z]+
  decri[a-z]+
  recall(?:s|ed|ing)?
  describ(?:es|ed|ing)
  remember(?:s|ed|ing)?
  retrac[a-z]+
  relat(?:e|ent|ait|ant|es|ed|ing)
  recounts?
  recounted
`;
const RECALLED = new RegExp(
  String.raw`\b${RECALLS}(?: d'une [a-z]+(?: [a-z]+)?,?)? (?:la |cette |the |that )?(?:soiree|nuit|evening|night)\b[a-z' ]{0,30}$`,
);

// "The night before their arrest", « la veille de leur interpellation »: what is counted from is not what is dated.
const COUNTS_FROM = /\b(?:before|after|avant|apres|veille|lendemain|earlier)$/;
const THEIR = /^ (?:d[eu] |d')?(?:the |their |his |her |these |la |le |les |leurs? |son |sa |ces |l')?$/;

// « Arrêtés … alors qu'ils venaient de tirer », "caught minutes after": the arrest was in the night of the deed.
const IN_THE_ACT = anyOf`
  venai(?:t|ent) (?:tout juste |juste )?d[e']
  (?:had|having) (?:only )?just
  (?:moments|minutes|seconds|immediately|right) after
  (?:quelques|dix|cinq|vingt|trente) (?:minutes|instants|secondes) (?:apres|plus tard)
  (?:flagrant delit|sur le fait|red-handed|in the act)
  aussitot apres
`;

// "The burning of a car on Monday evening has been condemned", "suspected of firing on A in the night of the 14th was charged": the time goes with what was done.
const THEN_VERB =
  /^ (?:has|have|had|was|were|is|are|a|ont|avai(?:t|ent)|est|sont)(?: (?:been|ete|since|depuis))*(?: [a-z]{3,12}ly| [a-z]{3,12}ment)? $/;

const CLOSE = 40;
// Sentences may be as long as a text; words further away than this date nothing.
const WINDOW = 300;

type Mark = Span & { isOther: boolean };

function cost(folded: string, phrase: Span, mark: Span): number {
  const [from, to] =
    mark.end <= phrase.start ? [mark.end, phrase.start] : [Math.min(phrase.end, mark.start), mark.start];
  const between = folded.slice(from, to);
  return between.length + findMatches(between, BREAK).length * BREAK_COST;
}

// « Ce matin sur BFMTV », "on Tuesday on CNews": when somebody spoke.
const ON_AIR =
  /^,? (?:sur|on|au micro d[e']|a l'antenne d[e']) ?(?:la |le |l'|the )?(?:bfm|rtl|rmc|cnews|c ?news|france ?(?:info|inter|2|3|24|bleu|5|televisions)|europe ?1|tf1|lci|sud radio|radio|tv5|public senat|lcp|ici|telematin|x\b|twitter|bbc|cnn|tele)/;

// "A clip posted on TikTok on Tuesday at 6pm shows a man firing": when it was shown.
const POSTED_AT =
  /\b(?:posts?|messages?|claims?|statements?|videos?|clips?|footage|publications?|texte|revendication|communique),? (?:(?:which|that|qui) )?(?:(?:had|has|est|etait|first) )*(?:appeared|surfaced|emerged|circulated|went (?:up|online|live)|apparue?|surgie?)s?,? (?:on |le |ce |in the |dans la |early |late |tot |tard )*$|\b(?:posted|uploaded|shared|put online|published|broadcast|postee?s?|publiee?s?|mises? en ligne|partagee?s?|diffusee?s?)(?: (?:on|sur|to|via|by|par) [a-z]{1,12}(?: [a-z]{2,12})?)?,? (?:on |le |ce |in the |dans la |early |late )?$/;

// "A colleague rang me at dawn": when somebody heard of it.
const CALLED =
  /\b(?:(?:rang|called|phoned|texted|messaged) (?:me|us)|(?:m'a|nous a) (?:appel|telephon|prevenu|ecrit)[a-z]*) (?:(?:at|in the|early|late|a|au|des|avant|before) )*$/;

// « Le garde des Sceaux, venu mardi en fin d'après-midi »: the day of a visit.
const CAME =
  /\b(?:ministr?e|minister|garde des sceaux|secretary|secretaire d'etat|prefete?|president|darmanin|retailleau|bayrou|macron)(?: [a-z'-]+){0,4},? (?:est |etait |s'est |who )?(?:venue?|arrivee?|rendue?|passee?|attendue?|en visite|came|visited|arrived|travel(?:l)?ed)(?: sur place| ici| there)? (?:le |on )?$/;

// « Une élève arrivée lundi », "a guard hired in May": since when somebody works there.
const JOINED =
  /\b(?:eleve|surveillante?|agente?|gardien(?:ne)?|stagiaire|recrue|officer|guard|warder|trainee|recruit|governor|directeur|directrice)s?(?: [a-z]+)? (?:arrivee?|affectee?|nommee?|recrutee?|embauchee?|hired|recruited|appointed|who (?:had )?(?:joined|arrived|started))s? (?:le |on |in |only on )?$|\b(?:visiteu(?:r|se)|visitor|ami|amie|collegue|frere|soeur|voisin|voisine)s? (?:venue?|arrivee?|who (?:had )?(?:come|came|arrived))s? (?:le |on )?$/;
// « Le parquet précise ce lundi que », "the minister said on Tuesday that": when it was said.
const SAID_JUST = new RegExp(
  String.raw`\b${SAYS},? (?:(?:on|this|ce|le|de|des|dans|in|the|early|late|later) ?){0,2}$`,
);
const THEN_THAT = /^(?: (?:morning|afternoon|evening|matin|apres-midi|soir))?,? (?:que\b|qu'|that\b)/;

// « Le lendemain, nous avons compté neuf trous »: traces are found after what left them.
const FOUND_LATER =
  /^(?:[^.;"]{0,60}[ ,])?(?:count|f(?:ou|i)nd|collect|recover|pick|compt|relev|retrouv|trouv|decouv|ramass|denombr)[a-z]* (?:up )?(?:[a-z0-9'-]+ ){0,4}?(?:holes?|casings?|cases|bullets?|impacts?|marks|trous?|douilles?|etuis|balles|orifices)\b/;
const NEXT_DAY = /^(?:the )?(?:next|following) (?:day|morning)\b|^(?:des )?le lendemain\b/;

// "By Tuesday nobody thought so," somebody says.
const UNTIL = /\b(?:by|until|till|d'ici|d'ici a|jusqu'a|jusqu'au) (?:the )?$/;

const BARS = /^.?\|| ?\|$|\| $/;

// "Sentenced to five years on Wednesday for setting off a bomb", « condamné mercredi pour avoir tiré »: the day of the court.
const JUDGED_ON = new RegExp(
  String.raw`\b${JUDGED}\b(?!.*\b(?:for|over|pour|after|apres)\b)[a-z0-9' ,-]{0,90}$`,
);
const JUST_JUDGED = new RegExp(String.raw`\b${JUDGED}(?: (?:on|ce|le))? $`);
const FOR_IT =
  /^(?: (?:morning|afternoon|evening|matin|apres-midi|soir))?,? (?:for|over|pour|in connection with|on charges of|on suspicion of|accused of|charged with) /;

// « A porté plainte jeudi après … », "filed a complaint on Thursday after …": the day of the complaint.
const COMPLAINED =
  /\b(?:(?:porte|depose)e?s? plainte|plainte deposee|(?:filed|lodged|made|filing|lodging) (?:an? |her |his |their )?(?:[a-z]+ )?complaints?)(?: (?:on|ce|le))? $/;

// "Boasted on Telegram on Thursday of having burned cars": the day of the claim.
const CLAIMED_ON =
  /\b(?:boast(?:ed|s)?|brag(?:ged|s)?|claim(?:ed|s)|vante(?:e?s?)|revendique(?:e?s?)|affirme)\b[a-z' ]{0,36}$|\bclaim(?:ed|s|ing) responsibility[a-z' ]{0,24}$/;
const OF_HAVING = /^ (?:of having|to have|avoir|d'avoir|for (?:the|an?|setting|burning|firing|having))\b/;

// "It was shortly after nine on Thursday", « Il était 21 heures »: the hour of what is told.
const IT_WAS = alternatives`
  (?:it|this|that) (?:was|happened)
  (?:c'|il )(?:etait|est)
  cela se passait
`;
const TELLS_HOUR = new RegExp(
  `(?:^|[.!?"] ?|, )"?(?:and |et )?${IT_WAS}(?! la (?!nuit|soiree|veille))(?: [a-z]{1,9}){0,3} $`,
);

// « La compagne d'un détenu, venue la veille au parloir ».
const CAME_TO = /\bvenue?s? (?:le |on )?$/;
const VISITED = /^,? (?:au parloir|rendre visite|en visite|visiter|voir|chercher)\b/;

/** Whether a phrase about time says when something was done that its sentence tells, and not when it was told, visited or tried. */
export function datesEvent(folded: string, within: Span, phrase: TimePhrase): boolean {
  const sentence = {
    start: Math.max(within.start, phrase.start - WINDOW),
    end: Math.min(within.end, phrase.end + WINDOW),
  };
  // "Latest news: 06:40 | 06:31": what stands beside an article.
  const isHour = phrase.atoms.every(({ kind }) => kind === 'clock');
  if (isHour && BARS.test(folded.slice(Math.max(0, phrase.start - 2), phrase.end + 2))) return false;
  if (ON_AIR.test(folded.slice(phrase.end, phrase.end + 40))) return false;
  if (POSTED_AT.test(folded.slice(Math.max(within.start, phrase.start - 70), phrase.start))) return false;
  const tail = folded.slice(phrase.end, Math.min(sentence.end, phrase.end + 140));
  const lead = folded.slice(Math.max(within.start, phrase.start - 40), phrase.start);
  if (THEN_THAT.test(tail) && SAID_JUST.test(lead)) return false;
  if (JOINED.test(lead)) return false;
  if (VISITED.test(tail) && CAME_TO.test(lead)) return false;
  if (CAME.test(folded.slice(Math.max(within.start, phrase.start - 90), phrase.start))) return false;
  if (CALLED.test(lead) && !phrase.atoms.some(({ kind }) => kind === 'clock')) return false;
  const isAfter = /^ (?:after|apres)\b/.test(tail) && COMPLAINED.test(lead);
  if ((JUST_JUDGED.test(lead) || isAfter) && !isOfNight(phrase)) return false;
  if (
    FOR_IT.test(tail) &&
    JUDGED_ON.test(folded.slice(Math.max(within.start, phrase.start - 140), phrase.start))
  )
    return false;
  if (
    OF_HAVING.test(tail) &&
    CLAIMED_ON.test(folded.slice(Math.max(within.start, phrase.start - 60), phrase.start))
  )
    return false;
  if (NEXT_DAY.test(folded.slice(phrase.start, phrase.end)) && FOUND_LATER.test(tail)) return false;
  const isBy = UNTIL.test(folded.slice(Math.max(within.start, phrase.start - 12), phrase.start));
  const isQuoted = folded[within.start] === '"';
  if (isBy && isQuoted && !isOfNight(phrase) && findActs(folded, sentence).length === 0) return false;
  if (TELLS_HOUR.test(folded.slice(Math.max(within.start, phrase.start - 50), phrase.start))) return true;
  const remarks = findSpans(folded, REMARK, sentence);
  const isRemark = ({ start }: Span) =>
    remarks.some((one) => start >= one.start && start < one.end && !overlaps(one, phrase));
  const isOf = (span: Span) => span.start < phrase.start || span.start >= phrase.end;
  const isObject = RECALLED.test(folded.slice(Math.max(within.start, phrase.start - 60), phrase.end));
  const saysBefore = ({ end }: Span) => end <= phrase.start && /: /.test(folded.slice(end, phrase.start));
  const telling =
    isOfNight(phrase) || isObject
      ? []
      : findSpans(folded, TELLING, sentence).filter((span) => !saysBefore(span));
  const isBound = ({ start }: Span) =>
    start >= phrase.end &&
    COUNTS_FROM.test(folded.slice(phrase.start, phrase.end)) &&
    THEIR.test(folded.slice(phrase.end, start));
  const isInTheAct = IN_THE_ACT.test(folded.slice(sentence.start, sentence.end));
  // "Tenants were evacuated in the night": that is when it burned.
  const isEvacuation = ({ text }: { text: string }) => isOfNight(phrase) && text.startsWith('evacu');
  const aftermath = isInTheAct
    ? []
    : findSpans(folded, AFTERMATH, sentence).filter((span) => !isEvacuation(span));
  const told = [...telling, ...aftermath].filter((span) => isOf(span) && !isRemark(span) && !isBound(span));
  if (told.length === 0) return true;
  const acts = [...findActs(folded, sentence), ...findSpans(folded, EVENTS, sentence)].filter(isOf);
  // "A caller announced a bomb": what is said may be the act itself.
  const others = told.filter((span) => !acts.some((act) => overlaps(act, span)));
  const marks: Mark[] = [
    ...acts.map(({ start, end }) => ({ start, end, isOther: false })),
    ...others.map(({ start, end }) => ({ start, end, isOther: true })),
  ];
  const [nearest] = marks.sort(
    (one, other) =>
      cost(folded, phrase, one) - cost(folded, phrase, other) || Number(one.isOther) - Number(other.isOther),
  );
  if (!nearest?.isOther) return true;
  const isOfSubject =
    THEN_VERB.test(folded.slice(phrase.end, Math.max(phrase.end, nearest.start))) &&
    marks.some(({ isOther, end }) => !isOther && end <= phrase.start);
  if (isOfSubject) return true;
  // A night that no other event stands close to is that of the attacks.
  return isOfNight(phrase) && cost(folded, phrase, nearest) > CLOSE;
}
