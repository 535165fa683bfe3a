import type { ActMark } from './mark';

// '"Gunshots" were fireworks', « les tirs étaient en fait des pétards », "the bangs heard near the prison were a film".
const WAS_OTHER =
  /^(?: (?:heard|reported|entendue?s?|signalee?s?|at|near|in|from|a|pres d[e'u])[a-z' -]{0,30})?"? (?:(?:was|were|had been|etai(?:t|ent)|n'etai(?:t|ent) qu[e'])|(?:turned out|proved) to be|(?:s'aver[a-z]+|s'est averee?|se sont averee?s) etre) ?(?:only |just |in fact |en fait |des |de |un |une |an? )*(?:[a-z]+ )?(?:fireworks?|firecrackers?|bangers|mortiers|petards?|feux? d'artifice|backfir[a-z]+|pneus?|tyres?|film|exercice|drill|exercise)\b(?! (?:d'artifice )?(?:fired|launched|shot|thrown|aimed|set off|let off|tiree?s?|lancee?s?|jetee?s?|visant))/;

// « Le tir a bien été entendu, mais il provenait d'une fête ».
const CAME_FROM =
  /^[^.;!?]{0,90}\b(?:mais|but) (?:ils?|elles?|ceux-ci|celui-ci|it|they) (?:provenai(?:t|ent)|venai(?:t|ent)|came|c'etait) (?:d'une?|du|des|de la|from an?|from the) (?:[a-z]+ )?(?:fete|mariage|noce|anniversaire|feu d'artifice|bal|party|wedding|birthday|fair|match)\b/;

/** Whether what was taken for shots or a blast is said to have been something else. */
export const turnedOutOther = (folded: string, { kind, end }: ActMark): boolean =>
  ((kind === 'shots' || kind === 'blast') && WAS_OTHER.test(folded.slice(end, end + 110))) ||
  (kind !== 'fire' && CAME_FROM.test(folded.slice(end, end + 160)));
