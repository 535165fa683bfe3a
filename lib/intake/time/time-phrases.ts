import { WEEKDAY } from './calendar-words';
import type { DayPart, Said } from './time-atom';

const part = (name: DayPart) => ({ kind: 'part', part: name }) as const;
const shift = (days: number) => ({ kind: 'shift', days }) as const;
const night = (by: number) => ({ kind: 'anaphor', shift: by, unit: 'night' }) as const;
const day = (by: number) => ({ kind: 'anaphor', shift: by, unit: 'day' }) as const;

const SOME = '(?:early |late |mid-?|tot |tard |plus tard )?';
const AT_END = "(?:en |dans |a |au )?(?:la )?(?:fin|debut|milieu|toute fin) d(?:e |')(?:la |l')?";

/** Set phrases about time in folded text, English and French; where several fit, the first row wins. */
export const TIME_PHRASES: readonly (readonly [RegExp, Said])[] = [
  [
    /(?:(?:later|earlier|on|during|over|plus tard|plus tot|dans|pendant|au cours de|durant) )?(?:(?:the |that |this |on )?(?:very )?same (?:night|evening)|that (?:very )?(?:night|evening)|(?:la|cette) meme nuit|la nuit meme|(?:le |ce )meme soir|le soir meme|ce soir-la|cette (?:meme )?(?:nuit|soiree)-la|la meme soiree)\b/y,
    night(0),
  ],
  [
    /(?:(?:on|during) )?(?:the )?(?:previous|preceding|prior) (?:night|evening)\b|(?:the )?(?:night|evening) before(?! last)\b|(?:la )?nuit (?:precedente|d'avant)\b|la veille au soir\b|le soir (?:precedent|d'avant)\b/y,
    night(-1),
  ],
  [
    /(?:an?|one|two|three|half an|twenty|thirty|ten|fifteen|a few|several|some|une|deux|trois|dix|quinze|vingt|trente|quelques|plusieurs|une demi-?|\d{1,2}) ?(?:hours?|minutes?|heures?|moments?|instants?) (?:later|earlier|before(?! (?:dawn|midnight|daybreak|\d))|plus tard|plus tot|apres|auparavant)\b|au meme moment\b|a la meme heure\b|at (?:about |around )?the same (?:time|hour)\b|in the meantime\b|dans le meme temps\b/y,
    night(0),
  ],
  [
    /(?:on |in )?the (?:second|third|fourth|fifth) night\b|(?:dans |pendant )?la (?:deuxieme|seconde|troisieme|quatrieme) nuit\b/y,
    night(1),
  ],
  [/l'avant-veille(?: au soir)?\b/y, day(-2)],
  [/(?:just |only )?a night (?:earlier|before)\b|une nuit plus tot\b/y, night(-1)],
  [
    /(?:just |only )?a day (?:earlier|before(?! yesterday))\b|(?:the )?(?:previous day|day before)(?! yesterday)\b|la veille\b|un jour (?:plus tot|avant|auparavant)\b/y,
    day(-1),
  ],
  [
    /(?:on )?(?:the )?(?:following|next) (?:night|evening)\b|(?:the )?(?:night|evening) after\b|(?:la )?nuit (?:suivante|d'apres)\b|le lendemain soir\b|le soir (?:suivant|d'apres)\b/y,
    night(1),
  ],
  [/le surlendemain\b/y, day(2)],
  [
    /(?:on )?(?:the )?(?:next|following) day\b|the day after(?! tomorrow)\b|(?:des )?le lendemain\b|the next (?=morning|afternoon)|the following (?=morning|afternoon)/y,
    day(1),
  ],
  [
    /(?:on )?(?:the )?night before last\b|avant-hier (?:au )?soir\b|l'avant-derniere nuit\b/y,
    { kind: 'last_night', back: 2 },
  ],
  [
    /last night\b|(?:dans |pendant |durant |au cours de )?(?:la )?nuit derniere\b|(?:dans |pendant |durant |au cours de )?cette nuit\b(?!-)/y,
    { kind: 'last_night', back: 1 },
  ],
  [/(?:the )?day before yesterday\b|avant-hier\b/y, shift(-2)],
  [/yesterday\b|hier\b/y, shift(-1)],
  [
    /(?:earlier )?today\b|aujourd'hui\b|ce jour\b|this(?= (?:morning|afternoon|evening)\b)|ce(?:t)?(?= (?:matin|soir|apres-midi)\b)/y,
    shift(0),
  ],
  [
    /(?:(?:over|at|during|across) (?:the |this |last |this past |the past )|this |last )(?:long )?week-?end\b|(?:(?:au cours|durant|pendant|lors|dans le courant) (?:du |de ce )|ce )week-?end\b(?: dernier| ecoule)?|le week-?end (?:dernier|ecoule|passe)\b/y,
    { kind: 'weekend' },
  ],
  [
    /(?:during |in |on )?(?:the )?night of\b|(?:dans |pendant |durant |au cours de )?la nuit d(?:e|u)\b/y,
    part('night_of'),
  ],
  [
    /in the (?:middle|dead|depths?) of (?:the )?night\b|at dead of night\b|(?:under (?:the )?cover of|in the hours of) (?:darkness|night)\b|after dark\b|at nightfall\b|en pleine nuit\b|au (?:beau )?(?:milieu|coeur|plus profond) de la nuit\b|a la faveur de la nuit\b|(?:a|avec) la (?:tombee de la nuit|nuit tombee|nuit tombante)\b|nuitamment\b/y,
    part('by_night'),
  ],
  [
    /overnight\b|(?:in|during|through) the night\b|(?:dans|pendant|durant|au cours de) la nuit\b/y,
    part('overnight'),
  ],
  [
    new RegExp(
      `(?:in |during )?the (?:very )?(?:early|small|wee) (?:morning )?hours\\b(?: of)?|(?:in the )?early morning(?: hours)?(?: of)?\\b|early (?:this )?morning\\b|(?:dans |aux |durant )?(?:les |des |ses )?(?:toutes )?(?:premieres|petites) heures\\b(?: (?:de la (?:nuit|matinee|journee) )?d(?:e|u)\\b)?|early\\b(?= (?:on )?(?:${WEEKDAY}|\\d)| (?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|tot\\b(?= (?:ce|dans|le|${WEEKDAY}))(?: dans la matinee)?`,
      'y',
    ),
    part('early'),
  ],
  [
    /(?:just |shortly |well |soon )?(?:before |at |after |around )?(?:the )?(?:crack of )?(?:dawn|daybreak|sunrise|sun-?up|first light)\b|pre-?dawn\b(?: hours)?|(?:a |avant |peu avant |des |vers )?l'aube\b|(?:a |avant |peu avant )?l'aurore\b|(?:aux|avant les) aurores\b|(?:peu )?avant le (?:lever du (?:jour|soleil)|jour)\b|au lever du (?:jour|soleil)\b|(?:au|le|de bon) petit matin\b|(?:au|le) petit jour\b|de (?:grand|bon) matin\b/y,
    part('dawn'),
  ],
  [
    /(?:in the )?(?:late |mid-?)?morning\b(?: of)?|(?:dans )?(?:la |en )?matinee\b|(?:au )?matin\b/y,
    part('morning'),
  ],
  [
    /(?:in the )?(?:early |late |mid-?)?afternoon\b(?: of)?|(?:dans )?l'apres-midi\b|apres-midi\b/y,
    part('afternoon'),
  ],
  [
    new RegExp(
      `(?:${SOME}in the |in the ${SOME}|${SOME})evening\\b(?: of)?|${AT_END}soiree\\b|(?:tot |tard )?(?:au |en |dans la )?soir(?:ee)?\\b|(?:late|tard)\\b(?= (?:on )?(?:le )?${WEEKDAY}\\b(?! (?:morning|afternoon|matin)))`,
      'y',
    ),
    part('evening'),
  ],
  [/nights?\b|nuits?\b/y, part('night')],
];
