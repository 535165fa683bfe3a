import { alternatives } from './any-of';
import { type Dated, findDate, type Line } from './dated-line';

// What is of a day by its nature: « suivez la journée du … », "press release, …", "Live coverage of …".
const DAILY = alternatives`
  (?:la |notre |cette |suivez )?journee
  (?:en )?direct
  live(?: (?:blog|updates?|coverage|feed|text))?
  (?:as it happened|what we know)
  le fil(?: info| de la journee)?
  edition
  revue de presse
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
`;
const OF_ITS_DAY = new RegExp(
  String.raw`\b${DAILY}(?: (?:to|for|a|aux?|pour) (?:the |la |les )?(?:press|presse|media|medias|redactions|members|staff|personnels?|adherents))?(?: ?[,:(|–—-])? ?(?:(?:of|for|from|on|dated|d[eu]|le|en date du|the) ?){0,2}$`,
);
// « Union régionale — Le 18 avril 2025 », "… — LIVE. Friday 18 April 2025": a date that stands by itself at the end of a line.
const APART = /(?:[-–—|·•]|[.!]) ?(?:le |on )?$/;
const TELLS_NIGHT = /\b(?:nuits?|nights?|overnight|soir(?:ee)?|evening|depuis|since|entre|between)\b/;
const CLOSES = /^[ .)]*$/;

/** A date with its year at the end of a heading, said of what is published daily or standing by itself. */
export function closesHeading({ folded }: Line): Dated | null {
  if (folded.length > 140 || !/20\d\d[ .)]*$/.test(folded)) return null;
  const date = findDate(folded, Math.max(0, folded.length - 30), folded.length);
  if (date?.parts.year === undefined || !CLOSES.test(folded.slice(date.end))) return null;
  const lead = folded.slice(0, date.start);
  if (TELLS_NIGHT.test(lead)) return null;
  return OF_ITS_DAY.test(lead) || APART.test(lead) ? date : null;
}

// "Monday June 9 2025, 6.15am, The Paper": the hour at which it was put out.
const THEN_POSTED = /^,? ?(?:at |a )?\d{1,2} ?(?:[h:.] ?\d{2}|[ap]m\b)(?: ?[ap]m)?(?:,| ?[|–—-]|$)/;

/** A date with its year and an hour that open a short line. */
export function opensWithHour({ folded }: Line): Dated | null {
  const date = folded.length > 90 ? null : findDate(folded, 0, 16);
  if (date?.parts.year === undefined || !/^\W*$/.test(folded.slice(0, date.start))) return null;
  return THEN_POSTED.test(folded.slice(date.end)) ? date : null;
}
