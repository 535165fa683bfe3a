import type { Conflict } from './conflict';
import type { Incident } from './incident';
import { type Locale, type Localised, listInWords } from './locale';
import { formatNight, nightSchema } from './night';
import { atPlace } from './place-in-words';
import { type FieldCode, getField } from './statement';

/** `{at}` is the place of the incident, `{name}` the name of the site, `{nights}` those that a total counts. */
const QUESTIONS: Partial<Record<FieldCode, Localised>> = {
  site: { en: 'Which place was hit in the attack {at}?', fr: 'Quel lieu a été touché par l’attaque {at} ?' },
  night: { en: 'On which night was the attack {at}?', fr: 'Quelle nuit a eu lieu l’attaque {at} ?' },
  time: { en: 'At what time was the attack {at}?', fr: 'À quelle heure a eu lieu l’attaque {at} ?' },
  method: { en: 'How was the attack {at} carried out?', fr: 'Comment l’attaque {at} a-t-elle été menée ?' },
  target: { en: 'What was hit {at}?', fr: 'Qu’est-ce qui a été touché {at} ?' },
  vehicles_burned: { en: 'How many vehicles burned {at}?', fr: 'Combien de véhicules ont brûlé {at} ?' },
  staff_vehicles_burned: {
    en: 'How many staff vehicles burned {at}?',
    fr: 'Combien de véhicules d’agents ont brûlé {at} ?',
  },
  vehicles_damaged: {
    en: 'How many vehicles were damaged {at}?',
    fr: 'Combien de véhicules ont été endommagés {at} ?',
  },
  bullet_impacts: {
    en: 'How many bullet impacts were counted {at}?',
    fr: 'Combien d’impacts de balle ont été relevés {at} ?',
  },
  ignition_points: {
    en: 'How many points of ignition were found {at}?',
    fr: 'Combien de départs de feu ont été relevés {at} ?',
  },
  persons_seen: { en: 'How many people were seen {at}?', fr: 'Combien de personnes ont été vues {at} ?' },
  injured: { en: 'How many people were injured {at}?', fr: 'Combien de personnes ont été blessées {at} ?' },
  killed: { en: 'How many people were killed {at}?', fr: 'Combien de personnes ont été tuées {at} ?' },
  weapon: { en: 'Which weapon was used {at}?', fr: 'Quelle arme a été utilisée {at} ?' },
  trace: { en: 'What was left behind {at}?', fr: 'Qu’a-t-on retrouvé {at} ?' },
  victim: { en: 'Who was the target {at}?', fr: 'Qui était visé {at} ?' },
  total: {
    en: 'How many places were hit in the {nights}?',
    fr: 'Combien de lieux ont été touchés {nights} ?',
  },
  tag_meaning: { en: 'What does “DDPF” stand for?', fr: 'Que veut dire « DDPF » ?' },
  tag_place: { en: 'Where was “DDPF” painted?', fr: 'Où « DDPF » a-t-il été peint ?' },
  claim: {
    en: 'Has anyone claimed responsibility?',
    fr: 'Quelqu’un a-t-il revendiqué les attaques ?',
  },
  responsible: { en: 'Who is held responsible?', fr: 'Qui est mis en cause ?' },
  location: { en: 'Where does {name} lie?', fr: 'Où se trouve {name} ?' },
};
const BURNED: Localised = { en: 'What burned {at}?', fr: 'Qu’est-ce qui a brûlé {at} ?' };

type Known = { incident: Incident | null; siteName: string };

/** The question that the sides of a conflict answer differently; `incident` is its subject, where that is one. */
export function conflictQuestion(
  { subject, field }: Pick<Conflict, 'subject' | 'field'>,
  { incident, siteName }: Known,
  locale: Locale,
): string {
  const question = field === 'target' && incident && isArson(incident) ? BURNED : QUESTIONS[field];
  if (!question) return getField(field).label[locale];
  const parts = {
    at: incident ? atPlace(incident.site, locale) : '',
    name: siteName,
    nights: formatNights(subject.slug ?? '', locale),
  };
  return question[locale]
    .replace(/\{(at|name|nights)\}/, (_, key: keyof typeof parts) => parts[key])
    .replace(/\s+([?])/, locale === 'fr' ? '\u00a0$1' : '$1');
}

const isArson = ({ methods }: Incident) =>
  methods.length > 0 && methods.every((method) => method.endsWith('_arson') || method === 'arson_attempt');

/** The nights of a key such as 2025-04-13+2025-04-14. */
function formatNights(key: string, locale: Locale): string {
  const nights = key.split('+').flatMap((text) => nightSchema.safeParse(text).data ?? []);
  const words = nights.map((night) => (locale === 'fr' ? 'la ' : '') + formatNight(night, locale));
  return listInWords(words, locale);
}
