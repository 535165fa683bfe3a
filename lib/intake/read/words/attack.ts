import { everyOf } from './any-of';

/** Words that say that something was done, and not what. */
export const ATTACK = everyOf`
  (?:it (?:was|had been)|c'est|c'etait|ce fut) (?:the turn of|(?:au |le )?tour d[eu']s?)
  attack(?:s|ed|ing)?
  target(?:s|ed|ing)?\b(?! of)
  hit\b
  struck
  assaults?\b(?! (?:weapons?|rifles?))
  onslaught
  affected
  damag(?:e|ed|ing)
  wreck(?:ed|s|age)?
  scorched
  singed
  blackened
  written off
  noircie?s?
  abimee?s?
  destroy(?:ed|s|ing)?
  attaqu[a-z]+
  visee?s?
  visent
  vise\b
  visait
  visaient
  ciblee?s?\b
  cible(?: de| privilegiee)?
  (?:pris|prise|prises|prend|prendre|prennent) (?:pour cible|a partie)
  frapp(?:e|es|ee|ees|er|ent)
  touchee?s?
  touchent
  victimes? d[e']
  subi(?:e|s|t|es)?
  theatre d[e']
  endommag[a-z]+
  degrad[a-z]+
  detrui[a-z]+
  assauts?
  essuy[a-z]+
`;
