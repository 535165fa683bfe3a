import type { DevelopmentKind, FieldCode } from '../../domain/statement';
import type { Span } from '../sentences';
import { findSpans } from './mark';
import type { Sheet, SheetSentence } from './sheet';

type SeriesField = Extract<FieldCode, 'claim' | 'responsible' | 'tag_place'>;
/** What a sentence says of the attacks as a whole. */
export type SeriesMark = Span & {
  field: SeriesField;
  value: unknown;
  sentence: SheetSentence;
  isSuspicion: boolean;
};
/** Something that is no attack; which development of ours it is, an editor says. */
export type DevelopmentMark = Span & { kind: DevelopmentKind; sentence: SheetSentence };

const SERIES: readonly (readonly [SeriesField, unknown, RegExp])[] = [
  [
    'claim',
    false,
    /\b(?:no (?:group|one) (?:has |had )?claimed|(?:has|have) not been claimed|no claim(?: of responsibility)?|aucune revendication|n'(?:a|ont|avait) pas ete revendiquee?s?)\b/g,
  ],
  [
    'claim',
    true,
    /\b(?:claim(?:ed|s|ing) responsibility|put its name to|(?:a|ont|avait) (?:ete )?revendiquee?s?|revendique(?:nt)?\b|revendication)\b/g,
  ],
  [
    'responsible',
    'drug_traffickers',
    /\b(?:(?:drug|narco)[ -]?traffick(?:ers|ing)|narcotrafi[a-z]+|drug gangs?|traffickers|trafiquants)\b/g,
  ],
  [
    'responsible',
    'organised_crime',
    /\b(?:organi[sz]ed crime|crime organise|criminalite organisee|criminal networks)\b/g,
  ],
  [
    'responsible',
    'left_wing_militants',
    /\b(?:(?:ultra-?|far[ -])?left(?:-wing)? (?:militants?|groups?|activists?|militant groups)|ultra-?gauche|anarchist[a-z]*)\b/g,
  ],
  [
    'responsible',
    'foreign_interference',
    /\b(?:foreign (?:interference|involvement)|ingerences? etrangeres?)\b/g,
  ],
  ['tag_place', 'attack_sites', /\btagged on many of the [a-z ]{0,20}sites\b/g],
];
const BLAMES =
  /\b(?:blam[a-z]+|suspect[a-z]*|responsib[a-z]+|behind|work of|linked?|lie[es]*|piste|hypothes[a-z]+|hallmarks|attribu[a-z]+|soupconn[a-z]*|evidence|indice|sounded|interference)\b/;

const DEVELOPMENTS: readonly (readonly [DevelopmentKind, RegExp])[] = [
  [
    'investigation',
    /\b(?:(?:open(?:ed|ing)?|launch(?:ed|es)?|taken (?:over|charge of)|under) (?:an? |the |national )*(?:[a-z-]+ )?investigation|enquete (?:[a-z ]{0,20})?(?:ouverte|confiee|de flagrance)|s'est (?:saisi|dessaisi)|se saisit|arrest(?:ed|s)|interpell[a-z]+|garde a vue|mis en examen|taken into custody|charged)\b/g,
  ],
  [
    'claim',
    /\b(?:claim(?:ed|s)? responsibility|revendiqu[a-z]+|(?:posted|message|post|channel|canal) (?:[a-z ]{0,16})?(?:on|to|sur) (?:a )?telegram|sur telegram)\b/g,
  ],
  [
    'visit',
    /\b(?:(?:travel(?:led|ling)?|head(?:ed|ing)|going) to|visit(?:ed|ing)?|se rend(?:ra|ait|re)|s'est rendu|deplacement|en visite)\b/g,
  ],
  [
    'measure',
    /\b(?:step up|tighten[a-z]*|increase in security|reinforc[a-z]+|renforc[a-z]+|(?:new|proposed) (?:law|measures?)|projet de loi|proposition de loi|high-security prisons?|haute securite|prefabricated|ordered)\b/g,
  ],
  [
    'reaction',
    /\b(?:condemn[a-z]*|denounc[a-z]*|denonc[a-z]*|called for|call(?:s|ing)? (?:on|for)|urged|appell[a-z]+ a|reclam[a-z]+|anger|colere|concern|inquietude)\b/g,
  ],
];

/** What an article says of the attacks as a whole: claims, who is blamed. */
export function findSeries({ sentences, folded }: Sheet): SeriesMark[] {
  return sentences
    .filter(({ excluded }) => excluded === null || excluded === 'planned')
    .flatMap((sentence) =>
      SERIES.flatMap(([field, value, pattern]): SeriesMark[] => {
        const [first] = findSpans(folded, pattern, sentence);
        const isBlame = field !== 'responsible' || BLAMES.test(sentence.folded);
        if (!first || !isBlame || (value === true && /\b(?:no|aucune?|pas|not)\b/.test(sentence.folded)))
          return [];
        return [
          {
            start: first.start,
            end: first.end,
            field,
            value,
            sentence,
            isSuspicion: field === 'responsible',
          },
        ];
      }),
    );
}

/** Investigation steps, claims, visits, measures and reactions: at most one of a kind in a sentence. */
export function findDevelopments({ sentences, folded }: Sheet): DevelopmentMark[] {
  return sentences
    .filter(({ excluded }) => excluded !== 'caption')
    .flatMap((sentence) =>
      DEVELOPMENTS.flatMap(([kind, pattern]): DevelopmentMark[] => {
        const [first] = findSpans(folded, pattern, sentence);
        return first ? [{ start: first.start, end: first.end, kind, sentence }] : [];
      }),
    );
}
