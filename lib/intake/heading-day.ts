import { alternatives } from './any-of';
import { type Dated, findDate, type Line } from './dated-line';
import { findActs } from './read/find-acts';
import type { DayParts } from './time/read-day';

// What is of a day by its nature: « suivez la journée du … », "press release, …", "Live coverage of …".
const DAILY = alternatives`
  (?:la |notre |cette |suivez )?journee
  (?:en )?direct
  live(?: (?:blog|updates?|coverage|feed|text))?
  (?:as it happened|what we know)
  le fil(?: info| de la journee)?
  edition
  breves
  (?:l')?hebdo(?:madaire)?
  revue de presse(?: (?:internationale|nationale|regionale|quotidienne|du jour))?
  point (?:de situation|presse|d'etape)
  bulletin
  newsletter
  tract
  (?:press |daily |joint |official )?(?:statement|release|notice|briefing|bulletin|digest|diary|leaflet|dispatch|communique)
  (?:news|press|radio) (?:in brief|review|round-?up|bulletin|script)
  round-?up
  flash(?: info)?
  (?:journal|infos?|titres|edito|billet|chronique|depeche|note|lettre|circulaire)
  communique(?: de presse| commun)?
  declaration
  (?:open )?letters?(?: to (?:the )?editor)?
  courrier(?: des lecteurs)?
  interview
  entretien
  (?:podcast|transcript|recording|recorded|enregistre|propos recueillis)
  compte[- ]rendu
  (?:minutes|proceedings|proces-verbal)
  question (?:ecrite|orale)
  opinion
  tribune
  point de vue
`;
const OF_ITS_DAY = new RegExp(
  String.raw`\b${DAILY}(?: (?:to|for|a|aux?|pour) (?:the |la |les )?(?:press|presse|media|medias|redactions|members|staff|personnels?|adherents))?(?: (?:by|of|from|d[eu]s?|par) [a-z' -]{2,60})?(?: ?[,:(|–—-])? ?(?:(?:of|for|from|on|dated|d[eu]|le|ce|en date du|the) ?){0,2}$`,
);
// « Union régionale — Le 18 avril 2025 », "… — LIVE. Friday 18 April 2025": a date that stands by itself at the end of a line.
const APART = /(?:[-–—|·•]|[.!]) ?(?:le |on )?$/;
// "The Lyon Post, 4 June 2025": a date that a comma or a bracket sets off.
const SET_OFF = /[,(|] ?(?:le |on |du )?$/;
// "LIVE – Attacks on prisons, Tuesday 15 April 2025".
const IS_LIVE = /^\W*(?:live|en direct|direct|minute par minute)\b ?[–—:|-]/;
const TELLS_NIGHT = /\b(?:nuits?|nights?|overnight|soir(?:ee)?|evening|depuis|since|entre|between)\b/;
// ", 18:05", « à 8h48 », ", 10.10am".
const HOUR = String.raw`(?:,? ?(?:at |a )?\d{1,2} ?(?:h|heures|[:.]\d\d|[ap]m) ?(?:\d\d)?(?: ?[ap]m)?)?`;
// "(courtesy translation)", "(12 heures)", ", 7.30am".
const CLOSES = new RegExp(String.raw`^${HOUR}[ .)]*(?:\([^()]{2,30}\))?$`);
const CAN_CLOSE = /20\d\d(?:[^\d]|$)/;

/** A date with its year at the end of a heading, said of what is published daily or standing by itself, where the heading tells no act. */
export function closesHeading({ folded }: Line): Dated | null {
  if (folded.length > 140 || !CAN_CLOSE.test(folded.slice(-40))) return null;
  const date = findDate(folded, Math.max(0, folded.length - 60), folded.length);
  if (date?.parts.year === undefined || !CLOSES.test(folded.slice(date.end))) return null;
  const lead = folded.slice(0, date.start);
  if (TELLS_NIGHT.test(lead)) return null;
  if (OF_ITS_DAY.test(lead) || APART.test(lead)) return date;
  const tellsNoAct = () => findActs(folded, { start: 0, end: folded.length }).length === 0;
  return SET_OFF.test(lead) && (IS_LIVE.test(folded) || tellsNoAct()) ? date : null;
}

const BETWEEN_BARS = /(?:[|·•]| [–—-]) ?(?:[a-z]{3,6}(?:day|di),? )?$/;
const HAS_BAR = /[|·•]/;
/** How far into a long line the bars of its head reach. */
const BARS_WITHIN = 70;
const THEN_BAR = new RegExp(`^${HOUR}(?: ?[|·•]| [–—-] )`);

/** "Interview | 4 June 2025 | …", « Journal de 7 h – mardi 9 septembre 2025 – conducteur »: a date with its year between two bars. */
export function standsBetweenBars({ folded }: Line): Dated | null {
  const isLong = folded.length > 140;
  const date = findDate(folded, 0, isLong ? BARS_WITHIN : folded.length);
  if (date?.parts.year === undefined) return null;
  const lead = folded.slice(0, date.start);
  // « L'attaque de A – 14 avril 2025 – avait été la première »: dashes are those of prose.
  const isHead = BETWEEN_BARS.test(lead) && (!isLong || HAS_BAR.test(lead));
  return isHead && THEN_BAR.test(folded.slice(date.end)) ? date : null;
}

// "Monday June 9 2025, 6.15am, The Paper": the hour at which it was put out.
const THEN_POSTED = /^,? ?(?:at |a )?\d{1,2} ?(?:[h:.] ?\d{2}|[ap]m\b)(?: ?[ap]m)?(?:,| ?[|–—-]|$)/;
// « Mercredi 16 avril 2025, par » somebody: no sentence that goes on with "by two men".
const THEN_BY = /^,? ?(?:par|by) [^.!?:]{3,60}$/;
const IS_NAME = /^,? ?(?:[Pp]ar|PAR|[Bb]y|BY) \p{Lu}/u;

/** The date with its year that opens a line, within so many characters, where `tail` stands behind it. */
function opensLine(folded: string, within: number, tail: RegExp): Dated | null {
  const date = findDate(folded, 0, within);
  if (date?.parts.year === undefined || !/^\W*$/.test(folded.slice(0, date.start))) return null;
  return tail.test(folded.slice(date.end)) ? date : null;
}

/** A date with its year that opens a short line, before an hour or an author. */
export function opensByline({ text, folded }: Line): Dated | null {
  if (folded.length > 90) return null;
  const signed = opensLine(folded, 16, THEN_BY);
  return signed && IS_NAME.test(text.slice(signed.end)) ? signed : opensLine(folded, 16, THEN_POSTED);
}

// "16/04/2025 06:12 FLASH –", with its hour, before what is told.
const POSTED_AT = /^,? ?(?:at |a )?\d{1,2} ?[:h.] ?\d\d\b[ :.,–—-]{1,3}\S/;

/** The one day on which every post of a wire was put out; null where they are of several days, and may be what is told. */
export function dayOfPosts(lines: readonly Line[]): DayParts | null {
  const days = lines.flatMap((line) => opensLine(line.folded, 12, POSTED_AT)?.parts ?? []);
  const [first] = days;
  if (!first || days.length < 2) return null;
  const isSame = ({ day, month, year }: DayParts) =>
    day === first.day && month === first.month && year === first.year;
  return days.every(isSame) ? first : null;
}
