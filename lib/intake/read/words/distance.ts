import { alternatives } from '../../any-of';

/** "Two miles from", « à trois kilomètres de » (source). */
export const FAR = String.raw`\b(?:(?:kilomet(?:re|er)s?|kms?|miles) (?:(?:away )?from|d[e'])|(?:(?:short|long|few minutes'|[a-z]+[ -]minutes?'?) (?:drive|ride|bus ride)|minutes (?:by (?:car|bus)|away)) from|minutes (?:en|de) (?:voiture|route|bus) d[e'])`;

/** Words that say that one place lies beside another (source). */
export const NEAR = alternatives`
  (?:very )?close to
  near
  next to
  bordering
  not far from
  within sight of
  in the shadow of
  a few [a-z]+ from
  a (?:stone's throw|short walk|kilometre|mile) from
  (?:tout )?pres d[eu']
  proches? d[eu']
  voisine?s? d[eu']
  a cote d[eu']
  non loin d[eu']
  aux (?:portes|environs) d[eu']
  a (?:deux pas|proximite|quelques [a-z]+|\d{1,2} (?:km|kilometres|minutes)) d[eu']
`;
