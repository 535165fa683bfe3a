import type { SpeakerRole } from '../../domain/origin';
import type { Span } from '../sentences';

/** Who a sentence rests on, as it names them. */
export type Speaker = { name: string; role: SpeakerRole; relay: string | null };

const PLACE = `(?: (?:de |d'|du |des |of |in |a )(?:la |le |les |l'|the )?[a-z][a-z'-]+(?:-[a-z]+)*(?: [a-z]+)?)?`;

/** Who speaks, the closest description first; patterns (sources) over folded text. */
const ROLES: readonly (readonly [SpeakerRole, string])[] = [
  [
    'police_source',
    '(?:(?:a|an|another|the|une|autre|des|several|some|la meme|same) ){0,2}(?:police sources?|sources? policieres?)',
  ],
  [
    'security_source',
    '(?:(?:a|an|another|une|autre|the|same|la meme) ){0,2}(?:security sources?|sources? securitaires?|intelligence sources?|sources? du renseignement)',
  ],
  [
    'unnamed_official',
    "(?:(?:a|an|another|une|autre|the|same|la meme|people|several|des) ){0,2}(?:judicial sources?|sources? judiciaires?|sources? penitentiaires?|prison sources?|sources? proches? (?:du dossier|de l'enquete|de l'affaire)|(?:sources?|people|persons?) (?:close to|familiar with|with knowledge of) the (?:case|investigation|matter)|sources? syndicales?|sources?)",
  ],
  [
    'prosecutor',
    `(?:(?:national |french |local |state |public |the |anti-?terror(?:ism|ist)? |[a-z-]+(?:'s)? (?:public )?){0,3}prosecut(?:ors?|ion)(?:'s? (?:office|department))?|(?:the )?(?:national )?anti-?terror(?:ism|ist)? (?:office|unit)|(?:le |la )?(?:parquet(?: national antiterroriste)?|procureure?(?: de la republique| adjointe?| general| national antiterroriste)?|vice-procureure?|pnat)${PLACE})`,
  ],
  [
    'minister',
    "(?:(?:the |le |la )?(?:(?:french |justice |interior |prime |home )*minist(?:er|ers|re|res|ry|ere)(?: (?:de la justice|de l'interieur|of justice|of the interior))?|garde des sceaux|darmanin|retailleau|chancellerie|president|macron|entourage d[ue] (?:garde des sceaux|ministre)))",
  ],
  [
    'union',
    "(?:(?:the |le |la |un |une |son |leur |a |local |regional |prison )*(?:fo[ -](?:justice|penitentiaire)|ufap(?:[- ]unsa)?(?: justice)?|unsa justice|cgt(?: penitentiaire)?|snp-?fo|spla-fo|spip-?cgt|sps|c-justice|(?:prison (?:staff |officers'? )?)?(?:trade )?unions?(?: (?:officials?|representatives?|leaders?|delegates?))?|syndicats?(?: [a-z-]+)?|syndicalistes?|intersyndicale|(?:delegue(?:e|s)?|secretaire|representante?|responsable)(?: (?:syndica(?:l|le|ux)|national|nationale|regional|regionale|local|locale|general|adjoint|interregional))*(?: (?:de |du |d'|a |pour )?(?:la |l')?(?:cgt|fo|ufap|unsa)[a-z -]{0,20})?|officials? of the [a-z -]{2,20} union))",
  ],
  [
    'police',
    "(?:(?:the |la |les |des |local |[a-z-]+ )?(?:police(?: nationale| officials?)?|gendarmes|gendarmerie(?: nationale)?|prefecture|prefete?s?|prefets?|constabulary|officers said)(?: (?:de |d'|du |des |of )(?:la |le |l'|the )?[a-z-]+)?)",
  ],
  [
    'unnamed_official',
    "(?:(?:the |les |la |le |un |une |des |a |an |local |french |some |several )*(?:fire (?:service|brigade|department)|firefighters|pompiers|sdis|authorities|autorites|officials?|investigators|enqueteurs|detectives|direction(?: (?:interregionale|de l'etablissement|de la prison|de l'administration penitentiaire))?|administration penitentiaire|prison (?:service|administration|management|authorities)|mairie|maire|mayor|lawyers?|avocate?s?|witness(?:es)?|temoins?|riverains?|residents?|habitants?|guard|surveillante?))",
  ],
  [
    'outlet',
    '(?:bfm ?tv|franceinfo|france info|le parisien|le figaro|rtl|europe 1|cnews|var-matin|la provence|ouest-france|sud ouest|le monde|liberation|ici [a-z]+|france bleu|france 3|midi libre|le dauphine(?: libere)?|nice-matin|actu17|tf1|m6|reuters|la depeche)',
  ],
];

const SAID =
  '(?:said|says|told|confirmed|announced|reported|added|stated|declared|wrote|claimed|explained|indicated|noted|counted|revealed|according)';
const DIT =
  "(?:a|ont|avait|avaient|n'a|vient d')? ?(?:indiqu|declar|annonc|precis|affirm|expliqu|confirm|rapport|ajout|denonc|soulign|signal|relat|racont|detaill|deplor|enumer|constat|regrett|insist|resum|assur|estim|fait savoir|revel|evoqu|decompt|recens|avanc|denombr|compt|rappel|confi|lach|gliss|observ|decri|chiffr|mention|temoign|soupir|reconn|comment|poursui|repond|complet|indiqu|martel|parl|s'alarm|dit|fait etat|communiqu|alert)[a-z]*";

const near = (source: string) => new RegExp(source, 'g');
const TESTS = ROLES.flatMap(([role, who]) => [
  // "according to X", « selon X », « d'après X », « de source policière ».
  {
    role,
    pattern: near(
      `\\b(?:according to|as per|citing|quoting|selon|d'apres|aupres d[eu'](?: la| l')?|cite par) (?:l'|la |le |les )?(?<who>${who})\\b`,
    ),
  },
  {
    role,
    pattern: near(
      `\\b(?:appris|de|confie|from|by) (?<who>${who.replace(/^\(\?:/, '(?:')})\\b(?=[,.;"]| a l'| confirm| told| proche)`,
    ),
  },
  // "X said", "X told AFP", « X a indiqué ».
  {
    role,
    pattern: near(
      `\\b(?<who>${who})(?:,? [a-z'. -]{0,40}?,?)? (?:has |have |had |also |later )?(?:${SAID}|${DIT})\\b`,
    ),
  },
  // "said X", « a indiqué X », « relate X ».
  {
    role,
    pattern: near(
      `\\b(?:${SAID}|${DIT})(?:-t-(?:il|elle|on))?(?: (?:mardi|mercredi|lundi|jeudi|vendredi|samedi|dimanche|on [a-z]+day|a l'afp|to afp))?,? (?:l'|d'|de l')?(?<who>${who})\\b`,
    ),
  },
]);
// "de source policière" leaves its article out; "de même source" speaks for the one before.
const SAME_SOURCE =
  /\b(?:(?:de|la|selon (?:la|cette)|the) meme source|the same source|cette source|this source|(?:a-t-il|a-t-elle|a-t-on|ajoute-t-(?:il|elle|on)|precise-t-(?:il|elle)|enumere-t-il|souligne-t-(?:il|elle))|(?:he|she|they) (?:said|added|told|noted)|which (?:he|she) said)\b/;
const RELAY =
  /\b(?:told|to|a l'|aupres de l'|a la|au|to the|a|sur|on) (?:the )?(?:french )?(?:news agency |l'agence |television network |radio |broadcaster )?(?<relay>afp|agence france-presse|bfm ?tv|franceinfo|france info|le parisien|le figaro|rtl|europe 1|cnews|reuters|the associated press|ap|x|telegram)\b/;

// Without one of these nobody speaks; asked first, because the patterns of all roles are many.
const SPEAKS =
  /\b(?:said|says|told|confirmed|announced|reported|added|stated|declared|wrote|claimed|explained|indicated|noted|counted|revealed|according|citing|quoting|per|selon|d'apres|aupres|appris|source|sources|confie|cite|(?:indiqu|declar|annonc|precis|affirm|expliqu|confirm|rapport|ajout|denonc|soulign|signal|relat|racont|detaill|deplor|enumer|constat|regrett|insist|resum|assur|estim|revel|evoqu|decompt|recens|communiqu|alert|parl|temoign|avanc|denombr|compt|rappel|confi|lach|gliss|observ|decri|chiffr|mention|soupir|reconn|comment|poursui|repond|complet|martel)[a-z]*|fait|dit|s'alarme)\b/;

type Found = Span & { role: SpeakerRole };

function findWho(sentence: string): Found | null {
  const found = TESTS.flatMap(({ role, pattern }) =>
    [...sentence.matchAll(pattern)].map((match) => {
      const who = match.groups?.who ?? '';
      const start = match.index + match[0].indexOf(who);
      return { role, start, end: start + who.trimEnd().length };
    }),
  );
  return found[0] ?? null;
}

/** Who speaks in a sentence; `before` is who spoke last, for "the same source" and "he said". Null: the article itself. */
export function findSpeaker(
  text: string,
  { sentence, folded, before }: { sentence: Span; folded: string; before: Speaker | null },
): Speaker | null {
  const relay = RELAY.exec(folded);
  const relayed = relay?.groups?.relay;
  const at = relayed ? sentence.start + (relay?.index ?? 0) + (relay?.[0].lastIndexOf(relayed) ?? 0) : 0;
  const through = relayed ? text.slice(at, at + relayed.length) : null;
  const who = SPEAKS.test(folded) ? findWho(folded) : null;
  if (who) {
    const name = text
      .slice(sentence.start + who.start, sentence.start + who.end)
      .replace(who.role === 'outlet' ? '' : /^(?:(?:the|les|le|la|un|une|des|an?) |l[’'])/i, '');
    return { name, role: who.role, relay: through };
  }
  return SAME_SOURCE.test(folded) ? before : null;
}
