import type { Span } from '../sentences';
import { isOfNight, type TimePhrase } from '../time/group-atoms';
import { findActs } from './find-acts';
import { findSpans, overlaps } from './mark';

// What people and authorities do about attacks: the time beside such a word is not that of the attack.
const TELLING =
  /\b(?:said|says|saying|told|announc(?:ed|ing)|declared|stated|added|confirmed|reported(?! (?:on|at) fire)|gave (?:[a-z]+ ){0,2}details|wrote|posted|published|updated|warned|denounced|condemned|promised|vowed|pledged|interview(?:ed)?|statement|press conference|speech|speaking|tweeted|indiquee?|indiquait|declare|annoncee?s?|annoncait|affirme|precisee?|confirmee?s?|explique|ajoute|rapporte|raconte|ecrit|publiee?s?|signalee?s?|denonce|condamne|reagi|estime|assure|promis|fait savoir|communique|conference de presse|interroge|declaration|discours|tweet|message|revendique[a-z]*|claimed)\b/g;
const AFTERMATH =
  /\b(?:visit(?:ed|ing|s)?|travel(?:s|led|ling)?|meet(?:ing|s)?|met\b|arrest(?:ed|s)?|(?:picked|rounded) up|apprehended|(?:dawn|police) raids?\b|detained|in custody|custody|charged|indicted|jailed|sentenced|convicted|trial|hearing|court|appear(?:ed|s)? before|questioned|raid(?:ed|s)|picked up|rounded up|swooped|seized|released|transferred|open(?:ed|s)? (?:an? )?(?:[a-z-]+ )?(?:investigation|inquiry|probe)|took over|taken over|took charge|handed|seized itself|rall(?:y|ied)|march(?:ed)?|protest(?:ed|s|ers)?|demonstrat[a-z]+|gather(?:ed|s)?|walk(?:ed)? (?:out|off)|stopp(?:ed|age)(?: of)? work|strike|hand(?:ed)? over|vote[ds]?|voted|parliament|lawmakers|senate|bill\b|law\b|debate[ds]?|due (?:to|in|at|on)|expected|scheduled|will\b|would be|planned|call(?:ed|s)? (?:for|on|an?)|deployed|reinforced|evacuat[a-z]+|published|turned down|launched|created|set up|appeared on|deplacement|s'est rendue?|se rendre|se rendra|rendu|doit\b|devait|devrait|est attendue?|visite[a-z]*|rencontre[a-z]*|recu(?:e?s?)(?![a-z' ,]{0,24}\b(?:coups?|tirs?|balles?|projectiles?|cocktails?|impacts?|rafales?|jets?|pierres?|plombs?|menaces?|lettres?)\b)|interpell[a-z]+|coup de filet|apprehende[a-z]*|cueilli[a-z]*|perquisition[a-z]*|debray[a-z]+|arretee?s?|gardee? a vue|garde a vue|mis(?:es?)? en examen|ecrouee?s?|incarceree?s?|condamnee?s?|jugee?s?|proces\b(?!-)|audience|tribunal|comparu[a-z]*|presentee?s?|transferee?s?|libere[a-z]*|saisie?s?|s'est saisi|(?:a|ont) ouvert(?! le feu)|ouverture|ouvert(?:e|ait)? une|enquete (?:a ete )?(?:ouverte|confiee)|rassembl[a-z]+|manifest[a-z]+|defile[a-z]*|greve|mobilis[a-z]+|appel[a-z]* a|vot(?:e|ee?|er)\b|parlement|senat|assemblee|deputes|projet de loi|texte|reuni[a-z]*|reunion|deploye[a-z]*|renforce[a-z]*|cree[a-z]*|mis en place|sera\b|seront)\b/g;
// Words that say that something happened, beside those for attacks.
const EVENTS =
  /\b(?:took place|happened|occurred|broke out|rang out|came under|were heard|was heard|erupted|struck|began|started|arrived|stopped|pulled up|drove|poured|slipped|left|fled|escaped|night of|se (?:sont|est) (?:produit|deroule)[a-z]*|s'est (?:produit|deroule)[a-z]*|a eu lieu|ont eu lieu|survenue?s?|eclate[a-z]*|retenti[a-z]*|commis(?:es?)?|perpetre[a-z]*|les faits|alerte[a-z]*|appele[a-z]*|intervenus?|entendu[a-z]*|surpris[a-z]*|verse[a-z]*|asperge[a-z]*|jete[a-z]*|glissee?s?|deposee?s?|vise[a-z]*|arrives?|venus?|surgi[a-z]*|series?|wave|vague|serie|troisieme nuit|third night|attaques?|attacks?)\b/g;
const SAYS =
  '(?:said|says|told [a-z]+|(?:has |have |had )?(?:announced|confirmed|reported|stated|added|explained|indicated|declared)|(?:a|ont|avait) (?:dit|indique|precise|annonce|confirme|rapporte|explique|declare|ajoute|affirme|assure|detaille|fait savoir)|a-t-on (?:appris|indique|su|precise)|indique|precise|explique|rapporte|assure|raconte|annonce|affirme|ajoute|detaille)';
// A remark between commas, as in "On Tuesday night, prosecutors said, shots were fired", dates nothing.
const REMARK = new RegExp(
  `, (?:as|while|alors qu[e']|pendant qu[e']|tandis qu[e']|au moment ou) ?[^,.;:"\\n]{2,80},|,[^,.;:"\\n]{0,60}\\b${SAYS}\\b[^,.;:"\\n]{0,45}(?:,|[.;]|$)|, (?:selon|d'apres|according to)[^,.;:"\\n]{2,60}(?:,|[.;]|$)`,
  'g',
);
// A new clause begins here: what stands beyond is further away than it looks.
const BREAK =
  /[,;:()"]| (?:that|which|who|where|when|after|before|while|qui|que|ou|lorsque|quand|apres|avant|tandis|alors|over|in connection with|on suspicion of|suspected of|pour|dans le cadre de) /g;
const BREAK_COST = 35;

// « Elle raconte la soirée de lundi »: the evening is what is told.
const RECALLED =
  /\b(?:racont[a-z]+|decri[a-z]+|recall(?:s|ed|ing)?|describ(?:es|ed|ing)|remember(?:s|ed|ing)?|retrac[a-z]+|relat(?:e|ent|ait|ant|es|ed|ing)|recounts?|recounted)(?: d'une [a-z]+(?: [a-z]+)?,?)? (?:la |cette |the |that )?(?:soiree|nuit|evening|night)\b[a-z' ]{0,30}$/;

const CLOSE = 40;
// Sentences may be as long as a text; words further away than this date nothing.
const WINDOW = 300;

type Mark = Span & { isOther: boolean };

function cost(folded: string, phrase: Span, mark: Span): number {
  const [from, to] =
    mark.end <= phrase.start ? [mark.end, phrase.start] : [Math.min(phrase.end, mark.start), mark.start];
  const between = folded.slice(from, to);
  return between.length + [...between.matchAll(BREAK)].length * BREAK_COST;
}

/** Whether a phrase about time says when something was done that its sentence tells, and not when it was told, visited or tried. */
export function datesEvent(folded: string, within: Span, phrase: TimePhrase): boolean {
  const sentence = {
    start: Math.max(within.start, phrase.start - WINDOW),
    end: Math.min(within.end, phrase.end + WINDOW),
  };
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
  const others = [...telling, ...findSpans(folded, AFTERMATH, sentence)].filter(
    (span) => isOf(span) && !isRemark(span),
  );
  if (others.length === 0) return true;
  const acts = [...findActs(folded, sentence), ...findSpans(folded, EVENTS, sentence)].filter(isOf);
  const marks: Mark[] = [
    ...acts.map(({ start, end }) => ({ start, end, isOther: false })),
    ...others.map(({ start, end }) => ({ start, end, isOther: true })),
  ];
  const [nearest] = marks.sort(
    (one, other) =>
      cost(folded, phrase, one) - cost(folded, phrase, other) || Number(one.isOther) - Number(other.isOther),
  );
  if (!nearest?.isOther) return true;
  // A night that no other event stands close to is that of the attacks.
  return isOfNight(phrase) && cost(folded, phrase, nearest) > CLOSE;
}
