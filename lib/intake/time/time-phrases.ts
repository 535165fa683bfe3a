import { MONTH, WEEKDAY } from './calendar-words';
import type { DayPart, Said } from './time-atom';

const part = (name: DayPart) => ({ kind: 'part', part: name }) as const;
const shift = (days: number) => ({ kind: 'shift', days }) as const;
const night = (by: number) => ({ kind: 'anaphor', shift: by, unit: 'night' }) as const;
const evening = (by: number) => ({ kind: 'anaphor', shift: by, unit: 'evening' }) as const;
const soon = { kind: 'anaphor', shift: 0, unit: 'hour' } as const;
const day = (by: number) => ({ kind: 'anaphor', shift: by, unit: 'day' }) as const;

const SOME = '(?:early |late |mid-?|tot |tard |plus tard )?';
const AT_END = "(?:en |dans |a |au )?(?:la )?(?:fin|debut|milieu|toute fin) d(?:e |')(?:la |l')?";

/** Set phrases about time in folded text, English and French; where several fit, the first row wins. */
export const TIME_PHRASES: readonly (readonly [RegExp, Said])[] = [
  [
    /(?:(?:later|earlier|on|during|over|plus tard|plus tot|dans|pendant|au cours de|durant) )?(?:(?:the |that |this |on )?(?:very )?same night|that (?:very )?night|(?:la|cette) meme nuit|(?:(?:on|in) )?that (?:very )?first night|(?:(?:dans|durant|pendant) )?cette (?:toute )?premiere nuit|(?<!\b(?:une|chaque) )meme nuit|la nuit meme|cette (?:meme )?nuit-la)\b/y,
    night(0),
  ],
  [
    /(?:(?:later|earlier|on|during|over|plus tard|plus tot|dans|pendant|au cours de|durant) )?(?:(?:the |that |this |on )?(?:very )?same evening|(?:later )?that (?:very )?evening|(?:le |ce )meme soir|le soir meme|ce soir-la|cette (?:meme )?soiree-la|la meme soiree|dans la soiree meme)\b/y,
    evening(0),
  ],
  [
    /(?:later )?that (?:very |same )?(?:day\b|(?=morning\b))|(?:on )?the (?:very )?same (?:day\b|(?=morning\b))|(?:du|d'un|au|de ce) meme jour\b|le (?:meme jour|jour meme)\b|ce (?:meme )?jour-la\b|(?:le |ce )meme (?=matin\b)|le (?=matin meme\b)|ce (?=matin-la\b)/y,
    day(0),
  ],
  [
    /(?:(?:on|during) )?(?:the )?(?:previous|preceding|prior) night\b|(?<!(?:day|yesterday|same|that|one) )(?:the )?night before(?! last| [a-z]{2,12}ing)\b|(?:la )?nuit (?:precedente|d'avant)\b/y,
    night(-1),
  ],
  [
    /(?:(?:on|during) )?(?:the )?(?:previous|preceding|prior) evening\b|(?<!(?:day|yesterday|same|that|one) )(?:the )?evening before(?! last| [a-z]{2,12}ing)\b|la veille,? (?:au soir|en soiree|dans la soiree|en (?:debut|fin) de soiree)\b|le soir (?:precedent|d'avant)\b|la soiree (?:precedente|de la veille)\b/y,
    evening(-1),
  ],
  [
    /(?:an?|one|two|three|half an|twenty|thirty|ten|fifteen|a few|several|some|une|deux|trois|dix|quinze|vingt|trente|quelques|plusieurs|une demi-?|\d{1,2}) ?(?:hours?|minutes?|heures?|moments?|instants?) (?:later|earlier|before(?! (?:dawn|midnight|daybreak|\d))|plus tard|plus tot|apres|auparavant)\b|au meme moment\b|a la meme heure\b|(?:at |around |about )(?:about |around )?the same (?:time|hour)\b|(?<=[.!?\n"] ?)(?:just |only )?hours (?:earlier|later|before)(?=,)|in the meantime\b|dans le meme temps\b|(?:a few |several |some )?(?:moments|minutes) (?:later|after)\b/y,
    soon,
  ],
  ...[
    ['second', 'deuxieme|seconde'],
    ['third', 'troisieme'],
    ['fourth', 'quatrieme'],
    ['fifth', 'cinquieme'],
  ].map(([en, fr], at): [RegExp, Said] => [
    new RegExp(
      `(?:(?:on|in) )?the ${en} night (?:of the|in the|of these) (?:attacks|wave|series|campaign)\\b|(?:(?:dans|pendant|durant|lors de|au cours de) )?la (?:${fr}) nuit (?:de la|des) (?:attaques|vague|serie|campagne)\\b`,
      'y',
    ),
    { kind: 'nth_night', nth: at + 2 },
  ]),
  // "The second night, Monday" is that of the day beside it.
  [
    new RegExp(
      `(?:(?:on |in )?the (?:second|third|fourth|fifth) night\\b(?! (?:running|in a row|in succession|straight))|(?:dans |pendant )?la (?:deuxieme|seconde|troisieme|quatrieme) nuit\\b(?! (?:consecutive|d'affilee|de suite|de rang)))(?!,? \\(?(?:(?:of|on|from|du|de|d'|le) )?(?:the )?(?:${WEEKDAY}|\\d{1,2}(?:th|st|nd|rd)?(?:,| |\\)|$)))`,
      'y',
    ),
    night(1),
  ],
  [/l'avant-veille(?: au soir)?\b/y, day(-2)],
  [/(?:just |only )?a night (?:earlier|before)\b|une nuit plus tot\b/y, night(-1)],
  [
    /(?:just |only )?a day (?:earlier|before(?! yesterday))\b|(?:the )?(?:previous day|day before)(?! yesterday)\b|la veille\b|un jour (?:plus tot|avant|auparavant)\b/y,
    day(-1),
  ],
  [
    /(?:on )?(?:the )?(?:following|next) night\b|the night (?:after\b(?! night)|that followed|thereafter)|(?:(?:dans|pendant|durant|au cours de) )?(?:la )?nuit (?:suivante|d'apres|qui (?:a suivi|suivit|suivait))\b/y,
    night(1),
  ],
  [
    /(?:on )?(?:the )?(?:following|next) evening\b|(?:the )?evening after\b|(?:des )?le lendemain,? (?:au |en |dans la )?soir(?:ee)?\b|le soir (?:suivant|d'apres)\b/y,
    evening(1),
  ],
  [/le surlendemain\b/y, day(2)],
  [
    /(?:on )?(?:the )?(?:next|following) day\b|the day after(?! tomorrow)\b|(?:des )?le lendemain\b|the next (?=morning|afternoon)|the following (?=morning|afternoon)/y,
    day(1),
  ],
  [
    /(?:on )?(?:the )?night before last\b|(?:the )?last night but one\b|avant-hier (?:au )?soir\b|l'avant-derniere nuit\b/y,
    { kind: 'last_night', back: 2 },
  ],
  [
    /(?:over)?night last night\b|last night\b(?! of)|(?:dans |pendant |durant |au cours de )?(?:la )?nuit (?:derniere|passee|ecoulee|d'hier)\b|(?:dans |pendant |durant |au cours de )?cette nuit\b(?!-| d(?:e|u)\b| d')/y,
    { kind: 'last_night', back: 1 },
  ],
  [/(?:the )?day before yesterday\b|avant-hier\b/y, shift(-2)],
  [/yesterday\b|hier\b/y, shift(-1)],
  [
    /(?:earlier )?today\b|aujourd'hui\b|(?<!\ba )ce jour\b|this(?= (?:morning|afternoon|evening)\b)|ce(?:t)?(?= (?:matin|soir|apres-midi)\b)/y,
    shift(0),
  ],
  [
    /(?:(?:over|at|during|across) (?:the |this |last |this past |the past )|this |last )(?:long )?week-?end\b|(?:(?:au cours|durant|pendant|lors|dans le courant) (?:du |de ce )|ce )week-?end\b(?: dernier| ecoule)?|le week-?end (?:dernier|ecoule|passe)\b/y,
    { kind: 'weekend' },
  ],
  [
    new RegExp(
      `(?:dans |pendant |durant |au cours de )?(?:la |cette )nuit d(?:e|u)(?= (?:ce )?${WEEKDAY}\\b(?! \\d))`,
      'y',
    ),
    part('overnight'),
  ],
  [
    /(?:during |in |on )?(?:the )?nights? of\b|(?:dans |pendant |durant |au cours de )?(?:la |cette |les )nuits? d(?:(?:e|u)\b|'(?=hallow))/y,
    part('night_of'),
  ],
  [
    /(?:just |soon |shortly )?after (?:dark|nightfall|sunset|sundown)\b|at (?:nightfall|dusk|sunset)\b|(?:a|avec|apres) la (?:tombee de la nuit|nuit tombee|nuit tombante)\b|(?:a|des|apres) (?:la tombee du jour|le coucher du soleil)\b|au crepuscule\b|(?:a peine |sitot |une fois |des )?la nuit (?:tombee|venue|tombait)\b|(?:as|when|once|soon after) (?:night|darkness) (?:fell|had fallen)\b|night had (?:barely|hardly|just) fallen\b/y,
    part('evening'),
  ],
  [
    /in the (?:middle|dead|depths?) of (?:the )?night\b|at dead of night\b|(?:under (?:the )?cover of|in the hours of) (?:darkness|night)\b|en pleine nuit\b|au (?:beau )?(?:milieu|coeur|plus profond) de la nuit\b|a la faveur de (?:la nuit|l'obscurite)\b|nuitamment\b/y,
    part('by_night'),
  ],
  [
    /overnight\b|(?:in|during|through|(?<=\b(?:targets|attacks) )of) the night\b|(?<=\b(?:cibles|attaques) )de la nuit\b(?! d)|(?:dans|pendant|durant|au cours de) la nuit\b(?! (?:suivante|d'apres|qui (?:a suivi|suivi)))/y,
    part('overnight'),
  ],
  [
    new RegExp(
      `(?:in |during )?(?:the )?(?:very )?(?:early|small|wee) (?:morning )?hours\\b(?: of)?|(?:in the )?early morning(?: hours)?(?: of)?\\b|early morning\\b|(?:dans |aux |durant )?(?:les |des |ses )?(?:toutes )?(?:premieres|petites) heures\\b(?: (?:de la (?:nuit|matinee|journee) )?d(?:e|u)\\b)?|early\\b(?= (?:on )?(?:${WEEKDAY}|\\d|yesterday|today|this morning)| (?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d)|(?<!plus )tot\\b(?= (?:ce|dans|le|${WEEKDAY}))(?: dans la matinee)?`,
      'y',
    ),
    part('early'),
  ],
  [
    /(?:just |shortly |well |soon )?(?:before |at |after |around |by |towards? )(?:the )?(?:crack of |break of )?(?:dawn|daybreak|sunrise|sun-?up|first light)\b|(?:dawn|daybreak|sunrise)\b(?= (?:on|of|today|yesterday)\b)|(?:'s )?(?:the )?sun (?:was up|came up|rose|had risen)\b|dawned\b|(?:quand |lorsque )?le (?:jour|soleil) (?:se lev(?:e|ait)|s'est leve|pointait)\b|au point du jour\b|pre-?dawn\b(?: hours)?|(?:a |avant |peu avant |des |vers )?l'aube\b|(?:a |avant |peu avant )?l'aurore\b|(?:aux|avant les) aurores\b|(?:peu )?avant le (?:lever du (?:jour|soleil)|jour)\b|au lever du (?:jour|soleil)\b|(?:au|le|de bon) petit matin\b|(?:au|le) petit jour\b|de (?:grand|bon) matin\b/y,
    part('dawn'),
  ],
  [
    /(?:in the )?(?:late |mid-?)?morning\b(?: of)?|(?:arriv|turn|report)[a-z]+ (?:up )?(?:for|to|at) work (?:[a-z]+ ){0,2}?f(?:ind|ound)\b|(?:en )?(?:arriv|embauch)[a-z]+ (?:au|pour leur|a leur) travail\b|(?:wak|wok)[a-z]{1,3} (?:up )?to (?:find|discover|see)\b|au reveil\b|(?:at|before|over|by) breakfast(?: time)?\b|(?:a|avant) l'heure du (?:petit-dejeuner|cafe)\b|a la prise de service du matin\b|(?:dans )?(?:la |en )?matinee\b|(?:au )?matin\b/y,
    part('morning'),
  ],
  [
    /(?:in the )?(?:early |late |mid-?)?afternoon\b(?: of)?|(?:dans )?l'apres-midi\b|apres-midi\b/y,
    part('afternoon'),
  ],
  [
    new RegExp(
      `(?:${SOME}in the |in the ${SOME}|${SOME})evening\\b(?: of)?|${AT_END}soiree\\b|(?:tot |tard )?(?:au |en |dans la |le )?soir(?:ee)?\\b|(?:late|tard)\\b(?= (?:on )?(?:le )?(?:${WEEKDAY}|yesterday|hier)\\b(?! (?:morning|afternoon|matin)))|late\\b(?= on (?:the )?(?:${MONTH} \\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b))`,
      'y',
    ),
    part('evening'),
  ],
  [/nights?\b|nuits?\b/y, part('night')],
];
