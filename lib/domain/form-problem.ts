import type { z } from 'zod';
import { formPathLabel } from './form-labels';
import type { Localised } from './locale';

/** What can be wrong with one place of the incident form; the words follow the name of the place. */
export const PROBLEMS = {
  missing: { en: 'is missing', fr: 'manque' },
  wrong_type: { en: 'is not of the kind wanted here', fr: 'n’est pas du type attendu' },
  not_a_number: { en: 'is not a number', fr: 'n’est pas un nombre' },
  not_whole: { en: 'is not a whole number', fr: 'n’est pas un nombre entier' },
  too_small: { en: 'is too small', fr: 'est trop petit' },
  too_big: { en: 'is too large', fr: 'est trop grand' },
  too_long: { en: 'is too long', fr: 'est trop long' },
  too_many: { en: 'has too many entries', fr: 'a trop d’entrées' },
  bad_character: {
    en: 'holds a character that cannot be shown',
    fr: 'contient un caractère qui ne peut être affiché',
  },
  invisible: { en: 'holds nothing that can be seen', fr: 'ne contient rien de visible' },
  not_in_list: { en: 'is none of the choices', fr: 'ne figure pas parmi les choix' },
  unknown_field: { en: 'is not a field of this form', fr: 'n’est pas un champ de ce formulaire' },
  sent_twice: { en: 'was sent twice', fr: 'a été envoyé deux fois' },
  wrong_format: { en: 'is not written as wanted', fr: 'n’est pas écrit comme attendu' },
  not_a_day: {
    en: 'is not a day of the calendar, written YYYY-MM-DD',
    fr: 'n’est pas un jour du calendrier, écrit AAAA-MM-JJ',
  },
  not_a_time: {
    en: 'is not a time, written 05:20 or with its date and offset',
    fr: 'n’est pas une heure, écrite 05:20 ou avec date et décalage',
  },
  no_such_time: {
    en: 'does not exist on this night: the clocks went forward',
    fr: 'n’existe pas cette nuit-là : passage à l’heure d’été',
  },
  two_such_times: {
    en: 'came twice on this night, when the clocks went back: write it with its offset',
    fr: 'a eu lieu deux fois cette nuit-là, au passage à l’heure d’hiver : précisez le décalage',
  },
  outside_night: { en: 'does not lie in this night', fr: 'n’est pas dans cette nuit' },
  ends_before_start: { en: 'ends before it starts', fr: 'finit avant de commencer' },
  time_unread: {
    en: 'was typed but not read as a time: choose a reading, or empty it',
    fr: 'a été saisie mais pas comprise : choisissez une lecture, ou videz le champ',
  },
  max_below_min: { en: 'has a most below its least', fr: 'a un maximum inférieur au minimum' },
  does_not_fit: {
    en: 'has a least and most that do not fit the way it is counted',
    fr: 'a des bornes qui ne conviennent pas à la façon de compter',
  },
  bad_link: {
    en: 'is not a link that begins with http:// or https://',
    fr: 'n’est pas un lien commençant par http:// ou https://',
  },
  both_given: {
    en: 'is chosen and new at once: keep one',
    fr: 'est à la fois choisi et nouveau : gardez l’un des deux',
  },
  quote_long: {
    en: 'is longer than eight words: news texts belong to their publishers, keep the few words that say it',
    fr: 'dépasse huit mots : les textes appartiennent à leurs éditeurs, gardez les quelques mots qui le disent',
  },
  half_passage: { en: 'has a start without an end', fr: 'a un début sans fin' },
  passage_length: { en: 'is not as long as its passage', fr: 'n’a pas la longueur de son passage' },
  passage_moved: { en: 'does not stand there in the article', fr: 'ne se trouve pas là dans l’article' },
  half_point: { en: 'has a latitude or longitude alone', fr: 'a une latitude ou une longitude seule' },
  swapped: {
    en: 'seems swapped: latitude and longitude the other way round would lie in France',
    fr: 'semble inversé : latitude et longitude échangées, le point serait en France',
  },
  outside_france: { en: 'does not lie in France', fr: 'n’est pas en France' },
  wrong_department: {
    en: 'does not belong to the département',
    fr: 'n’appartient pas au département',
  },
  beyond_header: {
    en: 'has a cell where the header names no column',
    fr: 'a une cellule là où l’en-tête ne nomme aucune colonne',
  },
  unknown_site: { en: 'is not in the gazetteer', fr: 'n’est pas au répertoire' },
  unknown_article: { en: 'is no article we know', fr: 'n’est pas un article connu' },
  unknown_origin: { en: 'is no origin we know', fr: 'n’est pas une origine connue' },
  unknown_outlet: { en: 'is no outlet we know', fr: 'n’est pas un média connu' },
  slug_taken: { en: 'is taken by another incident', fr: 'est pris par un autre incident' },
  no_evidence: {
    en: 'has no source: name one, or give a reason',
    fr: 'n’a pas de source : indiquez-en une, ou donnez une raison',
  },
  sources_differ: {
    en: 'is not what the sources add up to: correct it, or give a reason',
    fr: 'n’est pas ce que donnent les sources : corrigez, ou donnez une raison',
  },
  said_but_empty: {
    en: 'is empty, but a source gives it: fill it in',
    fr: 'est vide alors qu’une source le donne : remplissez-le',
  },
  open_question: {
    en: 'is an open question: the sources contradict one another, say in a reason why this value is held',
    fr: 'est une question ouverte : les sources se contredisent, dites pourquoi cette valeur est retenue',
  },
  not_supported: {
    en: 'says something about a field it is not ticked for',
    fr: 'dit quelque chose d’un champ qui n’est pas coché',
  },
  nothing_supported: { en: 'supports no field', fr: 'n’appuie aucun champ' },
  reason_unused: {
    en: 'gives a reason for an empty field',
    fr: 'donne une raison pour un champ vide',
  },
  home_detail: {
    en: 'names something that could lead to a home',
    fr: 'contient un détail qui pourrait mener à un domicile',
  },
  form_too_large: { en: 'is larger than we can keep', fr: 'est plus volumineux que possible' },
} as const satisfies Record<string, Localised>;
export type ProblemCode = keyof typeof PROBLEMS;

/** One fault of the form: `path` is the name of the input, such as `sources.0.quote`; the message names the field. */
export type FormProblem = { path: string; code: ProblemCode; message: Localised };

/** A fault in words: "Vehicles burned, least: is too large". `most` is how many characters there may be, where a text is too long. */
export function toProblem(path: string, code: ProblemCode, most: number | null = null): FormProblem {
  const label = formPathLabel(path);
  const words = most === null ? PROBLEMS[code] : withLimit(PROBLEMS[code], most);
  return { path, code, message: { en: `${label.en}: ${words.en}`, fr: `${label.fr}\u00a0: ${words.fr}` } };
}

const withLimit = ({ en, fr }: Localised, most: number): Localised => ({
  en: `${en}, ${most.toLocaleString('en-GB')} characters at most`,
  fr: `${fr}, ${most.toLocaleString('fr-FR')} caractères au plus`,
});

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** Every fault that a schema of the form found; an object with fields nobody asked for gives one fault for each. */
export function toProblems(issues: readonly z.core.$ZodIssue[]): FormProblem[] {
  const all = issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [toProblem(path, codeOf(issue), limitOf(issue))];
    return issue.keys.map((key) => toProblem([path, key].filter(Boolean).join('.'), 'unknown_field'));
  });
  const key = ({ path, code }: FormProblem) => `${path} ${code}`;
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  if (isProblemCode(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return codeOfType(issue);
  if (issue.code === 'too_small') return 'too_small';
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : 'too_big';
  if (issue.code === 'invalid_value') return 'not_in_list';
  if (issue.code === 'invalid_format') return 'wrong_format';
  if (issue.code === 'invalid_key') return 'unknown_field';
  return 'wrong_type';
}

function limitOf(issue: z.core.$ZodIssue): number | null {
  return issue.code === 'too_big' && issue.origin === 'string' ? Number(issue.maximum) : null;
}

function codeOfType({ expected }: { expected: string }): ProblemCode {
  if (expected === 'int') return 'not_whole';
  return expected === 'number' || expected === 'nan' ? 'not_a_number' : 'wrong_type';
}
