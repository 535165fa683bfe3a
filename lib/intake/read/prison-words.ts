import { alternatives } from '../any-of';
/** Patterns (sources) over folded text that several steps share. */

/** A place where people are held, or the service's word for one. */
export const PRISON = alternatives`
  (?:women's |youth |juvenile |high-security |open )?prisons?
  jails?
  (?:(?:day|work)[- ]release|semi-(?:open|custody|liberty|liberte|freedom)|pre-release|halfway|young offenders?'?|juvenile detention|youth detention) (?:cent(?:re|er)s?|institutions?|units?|facilit(?:y|ies)|wings?|quarters?)
  (?:quartiers?|centres?) (?:de semi-liberte|pour peines amenagees|des femmes|pour mineurs)
  etablissements? (?:penitentiaires? )?pour mineurs
  structures? d'accompagnement vers la sortie
  penitentiar(?:y|ies)(?: (?:cent(?:re|er)|facilit(?:y|ies)|complex))?s?
  detention (?:cent(?:re|er)|facilit(?:y|ies))s?
  remand (?:prison|cent(?:re|er)|facility)s?
  correctional (?:facilit(?:y|ies)|cent(?:re|er)s?)
  maisons? d'arret
  houses? of (?:arrest|detention)
  maisons? centrales?
  centres? penitentiaires?
  centres? de detention
  etablissements? penitentiaires?
  centres? de semi-liberte
  penitenciers?
`;

/** Words for a prison that only a text about prisons uses for one. */
export const LOOSE_PRISON =
  '(?:sites?|facilit(?:y|ies)|establishments?|etablissements?|institutions?|locations?)';

/** How the service itself writes the kinds of prison. */
export const SHORT_PRISON = '(?:cp|cd|ma|mc|qma|epm|csl|qsl|qcd)';

/** "A police officer's car burned outside the station" tells of no prison, though "officer" may. */
export const POLICE_STAFF = /\bpolice officers?\b/g;

/** "The guard post" is a part of the prison, and no guard (source). */
export const NOT_HIS_POST = String.raw`(?! (?:posts?|towers?|booths?|box(?:es)?|huts?|houses?|rooms?|stations?)\b)`;

/** Somebody who works for the prison service. */
export const STAFF = alternatives`
  prison (?:officer|guard|warder|employee|worker|governor|director|chief|staff|nurse|doctor|teacher|instructor|cook|psychologist|supervisor)s?
  infirmi(?:er|ere)s?
  format(?:eur|rice)s?
  lieutenante?
  brigadier
  commandant
  instructors?
  trainees?
  guards?${NOT_HIS_POST}
  warders?
  wardens?
  gardien(?:ne)?s? de prison
  gardien(?:ne)?s?
  surveillante?s?
  agente?s?(?: penitentiaires?| de la penitentiaire)?
  personnels?(?: penitentiaires?)?
  cadres?(?: du service| penitentiaires?| de la penitentiaire)
  moniteurs?
  monitrices?
  conseillere?s?
  gradee?s?
  majors?
  premiers? surveillants?
  prison (?:cooks?|chaplains?|trainers?)
  people who work in (?:[a-z']+ ){0,2}(?:prisons|jails)
  jailers?
  turnkeys?
  fonctionnaires?
  maton(?:ne)?s?
  correctional officers?
  officiers?(?! (?:de|d[eu'] ?(?:la )?)? ?(?:police|gendarmerie|l'armee|ministeriel))
  officers?
  staff(?:ers?)?
  union (?:representative|official|leader|delegate)s?
  delegates?
  union reps?
  delegue(?:e|s|es)?(?: syndica(?:l|le|ux))?
  syndicaliste
  representante? syndicale?
  directeur
  directrice
  governors?
  employees?
  employe(?:e|s|es)?
`;

/** "The prison", « la maison d'arrêt »: a prison, and not its staff or a school. */
export const THE_PRISON = new RegExp(
  String.raw`\b(?:maison d'arret|centre (?:de detention|penitentiaire)|remand prison|the (?:local |town's |city's )?(?:jail|prison)|la (?:jail|prison)|(?:jails|(?:remand )?prisons|maisons d'arret|centres (?:de detention|penitentiaires))(?= (?:at|in|of|de|d') ?(?!(?:france|the|this|la|several|many|other|all|southern|northern|eastern|western)\b)[a-z]))\b(?!(?: |-)${STAFF}| (?:school|academy|service|campus|union)s?\b)`,
);
