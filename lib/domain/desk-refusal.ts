import type { Localised } from './locale';

/** Why a verb of the desk did nothing. */
export const REFUSALS = {
  draft_gone: { en: 'This draft does not exist.', fr: 'Ce brouillon n’existe pas.' },
  draft_closed: {
    en: 'This draft is finished: it was published or discarded.',
    fr: 'Ce brouillon est clos : il a été publié ou abandonné.',
  },
  draft_exists: {
    en: 'Somebody is already editing this incident: go on in their draft.',
    fr: 'Quelqu’un modifie déjà cet incident : continuez dans son brouillon.',
  },
  draft_in_review: {
    en: 'This draft is in review: have it returned before changing it.',
    fr: 'Ce brouillon est en relecture : faites-le renvoyer avant de le modifier.',
  },
  draft_not_in_review: {
    en: 'Only a draft in review can be published or returned.',
    fr: 'Seul un brouillon en relecture peut être publié ou renvoyé.',
  },
  draft_changed: {
    en: 'This draft changed meanwhile: look at it again.',
    fr: 'Ce brouillon a changé entre-temps : relisez-le.',
  },
  draft_of_another: {
    en: 'Contributors change only their own drafts.',
    fr: 'Les contributeurs ne modifient que leurs propres brouillons.',
  },
  nothing_taken: { en: 'Tick at least one statement.', fr: 'Cochez au moins une affirmation.' },
  nothing_sure: {
    en: 'All that it says is to be checked: tick what holds.',
    fr: 'Tout ce qui y est dit est à vérifier : cochez ce qui est juste.',
  },
  draft_twin: {
    en: 'A draft of the same place and night is open already: look at it, and accept this one by itself.',
    fr: 'Un brouillon du même lieu et de la même nuit est déjà ouvert : voyez-le, et acceptez cette proposition seule.',
  },
  unknown_version: {
    en: 'There is no such version.',
    fr: 'Cette version n’existe pas.',
  },
  incident_gone: { en: 'This incident does not exist.', fr: 'Cet incident n’existe pas.' },
  incident_not_published: {
    en: 'This incident is not published.',
    fr: 'Cet incident n’est pas publié.',
  },
  incident_changed: {
    en: 'This incident changed meanwhile: look at it again.',
    fr: 'Cet incident a changé entre-temps : relisez-le.',
  },
  incident_not_merged: {
    en: 'This incident was not merged into another.',
    fr: 'Cet incident n’a pas été fusionné.',
  },
  incident_not_withdrawn: {
    en: 'This incident is not withdrawn.',
    fr: 'Cet incident n’est pas retiré.',
  },
  incident_incomplete: {
    en: 'Something was removed from it since, so it cannot come back as it was: restore a version as a draft.',
    fr: 'Un élément en a été supprimé depuis, il ne peut revenir tel quel : restaurez une version comme brouillon.',
  },
  incident_leaks: {
    en: 'It holds a detail that could lead to a home, so it cannot come back as it was: restore a version as a draft.',
    fr: 'La fiche contient un détail qui pourrait mener à un domicile, elle ne peut revenir telle quelle : restaurez une version comme brouillon.',
  },
  kept_not_published: {
    en: 'The incident it was merged into is not published: first bring that one back.',
    fr: 'L’incident avec lequel il a été fusionné n’est pas publié : rétablissez d’abord celui-là.',
  },
  same_incident: {
    en: 'An incident cannot be merged into itself.',
    fr: 'Un incident ne peut être fusionné avec lui-même.',
  },
  home_and_other: {
    en: 'A home and a place that is none cannot be one: correct the place of one of them first.',
    fr: 'Un domicile et un autre lieu ne peuvent être un seul lieu : corrigez d’abord l’un des deux.',
  },
  merge_stands: {
    en: 'This merge cannot be undone: one of the two incidents would be left without place, night or summary.',
    fr: 'Cette fusion ne peut être annulée : l’un des deux incidents resterait sans lieu, sans nuit ou sans résumé.',
  },
  own_edit: {
    en: 'Whoever publishes is not who last edited: ask another publisher.',
    fr: 'On ne publie pas ce qu’on a modifié en dernier : demandez à un autre responsable.',
  },
  reason_missing: {
    en: 'A published record changes only with a reason.',
    fr: 'Une fiche publiée ne change qu’avec une raison.',
  },
  reason_leaks: {
    en: 'The reason names something that could lead to a home, and readers see it: say it without.',
    fr: 'La raison, que les lecteurs voient, contient un détail qui pourrait mener à un domicile : dites-la sans lui.',
  },
  reason_bad: {
    en: 'The reason is empty, too long or holds a character that cannot be shown.',
    fr: 'La raison est vide, trop longue ou contient un caractère qui ne peut être affiché.',
  },
  too_many_rulings: {
    en: 'This draft holds too many rulings already.',
    fr: 'Ce brouillon contient déjà trop de décisions de ce genre.',
  },
  batch_gone: { en: 'This import does not exist.', fr: 'Cet import n’existe pas.' },
  batch_undone: { en: 'This import was undone already.', fr: 'Cet import a déjà été annulé.' },
  upload_gone: {
    en: 'This file is not there any more: upload it again.',
    fr: 'Ce fichier n’est plus là : envoyez-le de nouveau.',
  },
  upload_taken: {
    en: 'Somebody was quicker: look at where the file stands now.',
    fr: 'Quelqu’un a été plus rapide : voyez où en est le fichier.',
  },
  upload_busy: {
    en: 'The work goes on: there is nothing to take up.',
    fr: 'Le travail continue : il n’y a rien à reprendre.',
  },
  file_bad: { en: 'The file cannot be read.', fr: 'Le fichier ne peut être lu.' },
  text_bad: {
    en: 'Give the text to remove: 3 to 500 characters.',
    fr: 'Indiquez le texte à supprimer : de 3 à 500 caractères.',
  },
  text_in_use: {
    en: 'The text still stands in a record: correct that first, then suppress it in its history.',
    fr: 'Le texte figure encore dans une fiche : corrigez-la d’abord, puis supprimez-le de l’historique.',
  },
  text_not_found: {
    en: 'The history does not hold this text.',
    fr: 'L’historique ne contient pas ce texte.',
  },
} as const satisfies Record<string, Localised>;
export type RefusalCode = keyof typeof REFUSALS;

/** A verb that did nothing, and why. */
export type Refused = { done: false; why: RefusalCode; message: Localised };

/** The answer of a verb that did nothing. */
export function refuse(why: RefusalCode): Refused {
  return { done: false, why, message: REFUSALS[why] };
}

const LATE: readonly RefusalCode[] = [
  'draft_changed',
  'draft_closed',
  'draft_in_review',
  'draft_not_in_review',
];
const LATE_INCIDENT: readonly RefusalCode[] = [
  'incident_changed',
  'incident_not_published',
  'incident_not_withdrawn',
  'incident_not_merged',
  'batch_undone',
  'upload_taken',
  'upload_busy',
];

/** Whether a verb was refused because somebody else was quicker, so that what was seen no longer stands. */
export function isLate(why: RefusalCode): boolean {
  return LATE.includes(why) || LATE_INCIDENT.includes(why);
}
