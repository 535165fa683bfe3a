import { everyOf } from '../../any-of';

/** The offices of the service: probation, escorts, transport. */
export const OFFICE = everyOf`
  services? (?:penitentiaires? )?(?:d'insertion(?: et de probation)?|de (?:la )?probation)
  (?:locaux|antennes?|bureaux?|agences?|accueil) de (?:la |l')?(?:probation|insertion-probation)
  (?:probation and (?:reintegration|integration)|(?:reintegration|integration) and probation) (?:services?|offices?|centres?)
  (?:services?|offices?) (?:for|of) (?:(?:re)?integration and probation|probation and (?:re)?integration)
  (?:(?<!\()spip\b|spip\b(?!\)))
  probation (?:service )?(?=(?:cars?|vehicles?|vans?)\b)
  probation service's (?:[a-z]+ )?(?:offices?|premises|buildings?|branch(?:es)?)
  probation (?:and integration )?(?:bureaux?|bureaus?|offices?|services?|premises|branch(?:es)?|buildings?|centres?)
  offices? of the (?:prison |probation )?service(?:'s probation branch)?
  antennes? du milieu ouvert
  probation officers?(?=' )
  (?:its|their) (?:own )?offices? (?=in )
  conseill(?:er|ere)s? (?:penitentiaires? )?d'insertion
  prej
  (?:pole de rattachement|bases?|locaux|garage|cour|antenne) des (?:equipes? d')?extractions judiciaires
  depots? (?:used by|of|for) (?:the )?(?:[a-z]+ )?(?:transport|transfer|escort) (?:teams?|units?|services?|vans?)
  (?:prison|court|prisoner)[- ](?:van|transport|transfer) depots?
  (?:regional )?(?:transfer|transport) unit
  (?:prison|prisoner)s?[- ]transport (?:office|yard|base)
  (?:unit|service|team) (?:that|which) (?:brings|takes|escorts|drives|transfers|moves) (?:detainees|inmates|prisoners)
  (?:court|prisoner)[- ]escort (?:offices?|units?|teams?|bases?|service)
  (?:judicial )?(?:escort|extraction|transport) (?:unit|team|service)'?s? (?:base|depot|garage|yard|premises)
  (?:base|garage|caserne|locaux|hangar) des eris
`;
