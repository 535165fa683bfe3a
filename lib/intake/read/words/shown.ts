import { alternatives } from '../../any-of';

// Words for what is shown of a place, and for the place itself.
const OF_IT = alternatives`
  also
  aussi
  egalement
  the
  les?
  la
  gates?
  walls?
  entrances?
  facades?
  portails?
  murs?
  entrees?
  names? of
  noms? d[eu]s?
  of
  de
  des
  du
  prisons?
  jails?
  those
  that
  celles?
  at
`;

/** What a video shows or a message names was not attacked for that: "a clip that shows the gates of A and B". */
export const SHOWN_BEFORE = new RegExp(
  String.raw`\b(?:(?:show(?:s|ed|ing)?|montr(?:e|ent|ait|ant|aient)|on (?:y )?voit(?: aussi)?|names?|naming|nomm(?:e|ent|ant|ait)|list(?:s|ed|ing|e|ent|ant)|threaten(?:s|ed|ing)|menac(?:e|ent|ant|ait))(?: ${OF_IT}){0,6}|(?:present|decri|describ|identif|said)[a-z]* (?:par [a-z ]{2,20} )?(?:comme|as|to be|etre)(?: ${OF_IT}){0,4}) ?(?:d'|l')?$`,
);
export const SHOWS =
  /\b(?:videos?|clips?|footage|images?|photos?|pictures?|messages?|posts?|publications?|tracts?|leaflets?|letters?|lettres?|lists?|listes?|auteurs?|texts?|textes?|canal|channel|telegram)\b/;
