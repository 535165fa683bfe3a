import type { Localised } from '../../domain/locale';

/** Why the desk's reader did nothing of what it was asked. */
export const READING_REFUSALS = {
  reading_gone: { en: 'This reading does not exist.', fr: 'Cette lecture n’existe pas.' },
  reading_of_another: {
    en: 'Contributors rule only on what they brought in themselves.',
    fr: 'Les contributeurs ne tranchent que ce qu’ils ont apporté eux-mêmes.',
  },
  proposal_gone: { en: 'This proposal does not exist any more.', fr: 'Cette proposition n’existe plus.' },
  proposal_changed: {
    en: 'This proposal changed meanwhile: look at it again.',
    fr: 'Cette proposition a changé entre-temps : relisez-la.',
  },
  proposal_ruled: {
    en: 'This proposal is ruled on already: undo that first.',
    fr: 'Cette proposition est déjà tranchée : annulez d’abord.',
  },
  nothing_split: {
    en: 'Untick what goes into a proposal of its own, and leave the rest ticked.',
    fr: 'Décochez ce qui va dans une proposition à part, et laissez le reste coché.',
  },
  nothing_open: { en: 'No proposal is open.', fr: 'Aucune proposition n’est ouverte.' },
  not_one_place: {
    en: 'Two places do not join into one incident: put the place right first.',
    fr: 'Deux lieux ne font pas un incident : corrigez d’abord le lieu.',
  },
  no_such_match: {
    en: 'There is no such incident or draft to match.',
    fr: 'Il n’y a pas d’incident ou de brouillon de ce nom.',
  },
  quote_missing: {
    en: 'These words do not stand there in the article.',
    fr: 'Ces mots ne figurent pas à cet endroit de l’article.',
  },
  quote_long: {
    en: 'Keep to eight words: the few that say it.',
    fr: 'Huit mots au plus : ceux qui le disent.',
  },
  value_bad: {
    en: 'This value cannot be read for what was chosen.',
    fr: 'Cette valeur ne se lit pas pour ce qui a été choisi.',
  },
  nothing_to_undo: { en: 'There is nothing to undo.', fr: 'Il n’y a rien à annuler.' },
  undo_changed: {
    en: 'Something else was done meanwhile: look again before you undo.',
    fr: 'Autre chose a été fait entre-temps : relisez avant d’annuler.',
  },
  draft_moved_on: {
    en: 'Somebody went on with the draft: set it aside there, then undo here.',
    fr: 'Quelqu’un a poursuivi le brouillon : abandonnez-le là-bas, puis annulez ici.',
  },
  draft_in_review: {
    en: 'The draft is in review: have it returned, set it aside there, then undo here.',
    fr: 'Le brouillon est en relecture : faites-le renvoyer, abandonnez-le là-bas, puis annulez ici.',
  },
  draft_published: {
    en: 'What was accepted is published: it is withdrawn at its incident, and not undone here.',
    fr: 'Ce qui a été accepté est publié : cela se retire à sa fiche et ne s’annule pas ici.',
  },
  day_ruled: {
    en: 'The day can be put right only while nothing is ruled on: undo first.',
    fr: 'Le jour ne se corrige que tant que rien n’est tranché : annulez d’abord.',
  },
  article_used: {
    en: 'Published records rest on this article: what it is stays as it is.',
    fr: 'Des fiches publiées reposent sur cet article : ce qu’il est ne change plus.',
  },
  read_failed: {
    en: 'The text could not be read again; nothing changed.',
    fr: 'Le texte n’a pu être relu ; rien n’a changé.',
  },
} as const satisfies Record<string, Localised>;
export type ReadingRefusal = keyof typeof READING_REFUSALS;
