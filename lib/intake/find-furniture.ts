import { alternatives } from './any-of';
import { foldInPlace } from './fold-in-place';
import type { Span } from './sentences';

// What may stand around such words on a line of its own: a mark, a count in brackets, a colon.
const MARK = '^[^a-z0-9]{0,4}';
const END = String.raw`(?: ?\(?\d{0,5}\)?)? ?[:.>!…]{0,3}$`;

/** A line that heads the titles of other articles, or what the page offers beside its article. */
const OTHERS = alternatives`
  related(?: (?:articles?|stories|story|content|coverage|posts?|news|reading|links?|topics?|tags?))?(?: from [a-z0-9' ]{2,30})?
  (?:read|see|watch|also) (?:also|more|next|this|on)(?: (?:on|about|from|in|at) [a-z0-9&' ]{2,40})?
  (?:more|latest|popular|top|other|further|recent|trending|recommended) (?:stories|articles?|news|headlines|reading|coverage|posts?|videos?)(?: (?:on|about|from|in) [a-z0-9&' ]{2,40})?
  more (?:on|about|from|in) [a-z0-9&' ]{2,40}
  on the same (?:topics?|subjects?|theme)
  most (?:read|viewed|popular|shared|commented|watched|recent)
  (?:trending|elsewhere|recommended|sponsored|popular|headlines|suggested|promoted)(?: (?:now|today|content|links?))?
  (?:latest|breaking news|don't miss|in pictures|editor's (?:picks?|choice)|what to read next)
  (?:recommended|selected) for you
  you (?:might|may|could) (?:also )?(?:like|enjoy|be interested in)
  (?:from|around) (?:our partners|the web|our archives?|the archives?|elsewhere)
  explore more(?: on [a-z' ]{2,30})?
  (?:stay|keep) (?:informed|up to date)
  (?:the |our |daily |weekly )*newsletters?
  (?:get|sign up (?:to|for)|subscribe to) (?:the |our |this )[a-z0-9&' ]{2,60}
  hot topics
  (?:a|pour) (?:lire|voir|ecouter|decouvrir)(?: (?:aussi|egalement|ensuite|sur le (?:meme )?sujet))?
  (?:lire|voir|ecouter) (?:aussi|egalement|ensuite|plus|la suite)
  (?:pour )?aller plus loin
  (?:sur|dans|autour de) (?:le|la|ce|du) (?:meme|meme,|meme sujet|meme theme) ?(?:sujet|theme|dossier|rubrique|categorie)?
  (?:les |nos |vos |d'autres |autres |derniers |notre |la |toute |le )*(?:articles?|sujets?|contenus?|infos?|videos?|actualites?|actus?|podcasts?|selection)(?: (?:lies?|associes?|similaires?|recommandes?|sponsorises?|connexes|partenaires?|suggere[es]*|du jour|en continu|les plus lus|de la redaction|recente?s?))?
  (?:les |articles )?(?:plus|le plus) (?:lus|vus|commentes|partages|populaires|recents)
  (?:le |notre )?fil (?:infos?|info|de l'info|d'info|actus?|d'actu|de l'actu|des actualites)
  (?:l'info|l'actu|l'actualite|toute l'info|infos?) en continu
  (?:dernieres?|derniere) (?:infos?|actualites?|actus?|minutes?|nouvelles|heure)
  [a-z ]{0,24}[-–—:] toute l'actualite
  en ce moment
  (?:a|ne) (?:decouvrir|pas manquer|ne pas manquer|ne pas rater|suivre)(?: aussi)?
  le choix de la redaction
  ailleurs sur le web(?: ?[-–—:] [a-z ]{2,50})?
  recommandee?s? pour vous
  vous (?:aimerez|pourriez aimer|allez aimer)(?: (?:aussi|egalement))?
  (?:partager|imprimer) (?:cet|l') ?article
  (?:la |notre |nos |vos |les )*(?:newsletters?|infolettres?)
  (?:tags?|mots[- ]cles|themes?|sujets|rubriques)
  (?:les |nos |d'autres |autres |derniers )*(?:articles?|contenus?|videos?|actus?|infos?) (?:sur|autour de|a propos de) (?:le|ce|du|la) (?:meme )?(?:sujet|theme|dossier|affaire)
  plus d(?:'|e )(?:actualites?|actus?|infos?|articles?|videos?|contenus?)(?: [a-z' ]{2,30})?
  (?:previous|next|newer|older) (?:articles?|posts?|story|stories)
  (?:articles?|billets?) (?:precedents?|suivants?)
  la redaction vous (?:conseille|recommande|propose|suggere)
  (?:nos|les) (?:conseils|suggestions|recommandations|propositions)(?: de lecture)?
  (?:vous avez aime|avez-vous aime) (?:cet|l'|notre) ?article ?\??
  did you (?:like|enjoy) this (?:article|story) ?\??
  (?:voir|lire|consulter|toutes?|tous) (?:tous |toutes )?(?:les|nos) (?:articles|actualites|actus|videos|infos)(?: [a-z' ]{2,30})?
  (?:see|view|read|show) (?:all|more)(?: (?:articles|stories|news|posts|videos))?
  (?:in other news|also in the news|in the news|up next|next up|must[- ]reads?|top reads?|today's top (?:stories|news)|what's next)
  a la une(?: (?:de|sur|aujourd'hui)[a-z' ]{0,30})?
  (?:sur|autour du|ailleurs sur le) web
  (?:dans|sur) la meme (?:rubrique|thematique|categorie)
`;
const HEADS_OTHERS = new RegExp(`${MARK}${OTHERS}${END}`);

/** A line that heads what readers write; the rest of the page is theirs. */
const HEADS_READERS = new RegExp(
  `${MARK}${alternatives`
    (?:all |view |show |read |reader |readers' )?comments?
    (?:join|start) the (?:conversation|discussion)
    \\d{1,5} (?:comments?|commentaires?|reactions?|replies)
    (?:vos |les |voir les |afficher les )?commentaires?
    (?:vos|voir les|afficher les) reactions
    (?:reagir|reagissez)
    leave a (?:comment|reply)
    laisser un commentaire
  `}${END}`,
);

/** A line that is one title of another article: « À lire aussi : … », "READ ALSO | …". */
const LEADS_TO = new RegExp(
  `${MARK}${alternatives`
    (?:read|see|watch|also) (?:also|more|next|read)
    related(?: (?:article|story))?
    (?:a |pour )?lire (?:aussi|egalement)
    a lire
    (?:a |pour )?(?:voir|ecouter) (?:aussi|egalement)
    sur le meme sujet
    sponsored
  `} ?(?:[:|>»›]| [-–—] )`,
);

/** A line below the beginning of an article that is a title, or a list of its catchwords: « [Vidéo] … », "Tags: …". */
const LEADS_AWAY = new RegExp(
  `${MARK}${alternatives`
    (?:previous|next) (?:article|post|story)
    article (?:precedent|suivant)
    (?:re)?(?:lire|voir|ecouter|decouvrir|lisez|voyez|decouvrez)
    (?:en )?(?:videos?|podcasts?|images?|diaporama|direct|infographies?|cartes?|replay)
    (?:watch|listen|videos?|podcasts?|gallery|in pictures|explainer|live|map|infographic)
    (?:tags?|mots[- ]cles|keywords|filed under|topics?|sujets?|themes?|rubriques?|categor(?:y|ies)|categories|etiquettes?|classe dans)
  `} ?(?:[:|>»›.]|\\]| [-–—] )`,
);

// "The gate of the prison. (AFP)": above the article it is what a picture shows.
const SHOWN_BY =
  /\((?:[a-z. -]{2,30}\/ ?)?(?:afp|reuters|ap|epa|getty(?: images)?|sipa|maxppp|abaca)(?:[ /][a-z. -]{2,30})?\)\.?$/;
const LONGEST_SHOWN = 160;
const SAYS_WHEN = /\b(?:overnight|last night|cette nuit|dans la nuit|yesterday|hier|[a-z]+ (?:night|soir))\b/;

// « Le portail de la prison, mardi. Photo F. Moreno », "… © Agency", "… AFP / ARCHIVE": the credit ends the line.
const CREDIT =
  /(?:©|[.,)»"|/–—-] ?\(?(?:photos?|photographs?|images?|illustrations?|credits?)\b)[^.!?]{0,3}[^!?]{0,50}$|\b(?:afp|reuters|epa|sipa|maxppp) ?\/ ?[a-z .]{3,24}$/;
// "Getty Images. A guard tower", "Photo : …", "PHOTO: …", "File photo of the prison".
const LEGEND =
  /^(?:photos?|image|illustration|legende|caption|getty images|file photo|picture)(?: ?[:.–—|]| (?:of|by)\b)/;

/** No title of another article is longer, in units. */
const LONGEST_TITLE = 140;
/** From this length on a line that ends like a sentence is one. */
const SHORTEST_PROSE = 70;
const ENDS_SENTENCE = /[.!?…]["»”’)]*$/u;

const isProse = (line: string) =>
  line.length > LONGEST_TITLE || (line.length >= SHORTEST_PROSE && ENDS_SENTENCE.test(line));

// "Image: Agency / A. Person" on a line of its own, below what the picture shows.
const IS_CREDIT = /^(?:images?|photos?|pictures?|photographs?|credits?) ?[:©][^.]{2,50}$/;
const isLegend = (line: string) => line.length <= LONGEST_CAPTION && /\.\s*$/.test(line);
const LONGEST_CAPTION = 240;
const isShownBy = (line: string) =>
  line.length <= LONGEST_SHOWN && SHOWN_BY.test(line) && !SAYS_WHEN.test(line);
const isCaption = (line: string) =>
  line.length <= LONGEST_CAPTION && (LEGEND.test(line) || CREDIT.test(line)) && !/\bpubli/.test(line);

/**
 * The lines of a page that are no part of its article: captions with their credits, and what stands under "Most read", « À lire aussi », "Comments (3)" and
 * the like. Titles go on until a line of prose; what readers wrote goes on to the end, where it stands in the lower half.
 */
export function findFurniture(text: string, folded = foldInPlace(text)): Span[] {
  const found: Span[] = [];
  const lines: Span[] = [];
  let isOpen = false;
  // Above the article such words stand in the menu of the page.
  let hasBegun = false;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    const line = folded.slice(start, end).trim();
    if (line !== '' && line.length <= LONGEST_TITLE) {
      if (HEADS_READERS.test(line) && start > text.length / 2) return [...found, { start, end: text.length }];
      if (hasBegun && HEADS_OTHERS.test(line)) isOpen = true;
    }
    if (isProse(line) && !isShownBy(line)) {
      hasBegun = true;
      isOpen = false;
    }
    const [above] = lines.slice(-1);
    if (above && IS_CREDIT.test(line) && isLegend(folded.slice(above.start, above.end))) found.push(above);
    if (line !== '') lines.push({ start, end });
    const leadsAway = hasBegun && !isProse(line) && LEADS_AWAY.test(line);
    const isShown = !hasBegun && lines.length < 4 && isShownBy(line) && end < text.length / 2;
    if (
      isCaption(line) ||
      isOpen ||
      leadsAway ||
      isShown ||
      (line.length <= LONGEST_TITLE * 2 && LEADS_TO.test(line))
    )
      found.push({ start, end });
    start = end;
  }
  return found;
}

/** A folded text with blanks where a page's furniture stands, of the same length and with the same lines. */
export function blankFurniture(folded: string): string {
  const pieces: string[] = [];
  let from = 0;
  const spans = findFurniture(folded, folded).sort((one, other) => one.start - other.start);
  for (const { start, end } of spans) {
    if (end <= from) continue;
    const at = Math.max(start, from);
    pieces.push(folded.slice(from, at), folded.slice(at, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return [...pieces, folded.slice(from)].join('');
}
