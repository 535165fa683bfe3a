import type { Span } from '../sentences';
import { type ActKind, type ActMark, findSpans, overlaps } from './mark';

/**
 * Words that say that something was done, over folded text; the first row that fits a stretch wins. Accents are gone:
 * "incendie" is both the fire and what it was done to, "tire" in French needs its auxiliary.
 */
const ACTS: readonly (readonly [ActKind, RegExp])[] = [
  // Not what they sound like.
  [
    'threat',
    /\b(?:(?:letters?|envelopes?|parcels?|lettres?|enveloppes?|courriers?|colis)\b[a-z0-9' ,]{0,60}?\b(?:bullets?|balles?|cartouches?|cartridges?|threat[a-z]*|menac[a-z]*)|bomb threats?|alertes? a la bombe|death threats?|threatening (?:letters?|messages?|calls?|notes?|phone calls?)|menaces? de mort|(?:lettres?|courriers?|appels?|messages?|mots?) (?:de menaces?|menacante?s?|anonymes?)|coffins?|cercueils?|bullets? (?:in the (?:post|mail)|in an envelope))\b/g,
  ],
  [
    'shots',
    /\b(?:(?:open(?:ed|ing|s)?|return(?:ed)?) fire|(?:came |come |coming |were |was )?under (?:automatic |heavy |machine-gun )?fire|(?:automatic|machine-gun|submachine|kalashnikov|rifle|weapons?|ak-47s?|small-arms|heavy)(?: rifles?| weapons?)? (?:gun ?)?(?:fire|shots?|bursts?|rounds?|bullets?)|gun ?fire|gun ?shots?|bursts? of (?:fire|automatic)|shots? (?:(?:were|was|have been|had been|has been|being) )?(?:fired|heard)|fir(?:ed|ing) (?:(?:[a-z0-9-]+ ){0,4})?(?:shots?|rounds?|bullets?|upon|on|at|into|kalashnikovs?|weapons?|rifles?|guns?)|fires? (?:(?:[a-z0-9-]+ ){0,2})?(?:shots|rounds|bullets|kalashnikovs?|automatic|assault)|fired\b(?! (?:up|from (?:his|her|their) job))|shot (?:at|up|into)|shoot(?:s|ing|ings)?(?: at| up)?|shots\b|bullet[ -]?(?:impacts?|holes?|marks?|strikes?)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|dozen|\d{1,3}) (?:rounds(?! of)|bullets)|bursts? (?:from|of (?:gun|automatic|fire))|(?:buckshot|pellets|slugs)\b|(?:fired|firing) (?:[a-z0-9-]+ ){0,3}times|bullets (?:hit|struck|pierced|lodged|tore|went|were fired|riddled|ricocheted|smashed)|(?:\w+ )?rounds (?:struck|hit|pierced|hitting|were|fired)|(?:hit|struck|pierced|damaged) by (?:(?:[a-z0-9-]+ ){0,3})?(?:rounds?|bullets?|shots?|gunfire)|raked|riddled|strafed|peppered|holed|loosed off|let off (?:a (?:burst|volley)|several|shots)|hail of bullets|drive-by|(?:took|taken) (?:aim|pot-?shots) at|pulled the trigger|volleys?\b|salvos?\b|shotgun (?:blasts?|pellets?)|empt(?:ied|ying) (?:a|his|their|the) (?:magazine|clip)|gun attacks?|with (?:[a-z]+ )?(?:rifles?|guns?|firearms?)|automatic (?:weapons?|rifles?)|assault rifles?|gunned|sprayed(?= (?:the|its|a|several|bullets|with (?:bullets|gunfire|rounds)))(?! (?:the )?(?:letters|words?|name|paint)))\b/g,
  ],
  [
    'shots',
    /\b(?:(?:ouvert|ouvrir|ouvrent|ouvrant|ouvre) le feu|coups? de (?:feu|kalachnikov|fusil)|tirs?\b(?! (?:de (?:mortiers?|feux?|fusees?|barrage|gaz)|d'artifice|au but|a l'arc|au flanc))|(?:a|ont|avoir|ayant|avaient|avait|aurait|auraient|ete|etre) tiree?s?\b(?! (?:au sort|la))|(?:tirer|tirent|tirant|tirait|tiraient|(?<=(?:et|un|homme|individu|il|qui|elle) )tire)\b(?= (?:a |sur |en |vers |contre |au |plusieurs|une |des |\d))|rafales? (?:d'arme|de kalachnikov|de tirs?|de balles|tiree?s?|d'ak)?|mitraill[a-z]*|criblee?s?|vide[a-z]* (?:un|son|leur|plusieurs|deux) chargeurs?|canardee?s?|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|(?:diz|quinz|vingt)aine de|\d{1,3}) (?:balles|projectiles)|points? d'impacts?|traces? de (?:balles?|tirs?|projectiles?)|trous? de balles?|fait feu|faisant feu|font feu|plombs|chevrotines?|fusil(?:s)? (?:de chasse|a pompe|d'assaut)|press[a-z]+ la detente|pris sous le feu|impacts? (?:de )?(?:balles?|projectiles?|tirs?|kalachnikov|munitions?|projectile)|(?:d')?impacts\b(?= (?:ont|sont|ete|etaient|releves?|sur|visibles|constates))|fusillades?|par balles|balles (?:ont|sont|tirees?|traversee?s?)|arrosee?s? (?:de|a l'arme))\b|\ba l'arme (?:automatique|lourde|de guerre|a feu)\b/g,
  ],
  [
    'fire',
    /\b(?:(?:burning|flaming|lighted) (?:bottles?|rags?|objects?)|bottles? (?:of|filled with|containing) (?:petrol|fuel|gasoline|accelerant)|bouteilles? (?:d'essence|remplies? d'essence)|petrol bomb(?:s|ed|ing)?|fire-?bomb(?:s|ed|ing)?|molotov(?: cocktails?)?|cocktails? molotov|incendiary (?:devices?|bombs?|bottles?)|engins? incendiaires?|bouteilles? (?:enflammees?|incendiaires?|d'essence enflammee?s?))\b/g,
  ],
  [
    'blast',
    /\b(?:grenades?|bomb(?:s|ed|ing|ings)?\b(?! (?:squad|disposal|scare))|explo(?:ded|des|ding|sives?|sif|sifs|sa|serent)|explosions?\b(?! (?:de |du |des |d'une|of |in ))|(?:a|ont|avait|aurait|fait) explosee?s?|fait exploser|explosive devices?|detonat[a-z]+|blasts?\b|bl(?:ew|own|owing) up|blown (?:open|off)|dynamit[a-z]+|engins? explosifs?|bombe\b(?! (?:de peinture|lacrymogene|aerosol|a retardement|sociale))|bombes artisanales?|mortar (?:fire|rounds?|shells?)|deflagrations?|souffle(?:e|es|s)? par (?:une|l'|un)|went off(?= (?:in|at|outside|near|under|beside|against|on|shortly|just|around|about)))\b/g,
  ],
  [
    'fire',
    /\b(?:set(?:s|ting)? (?:(?:[a-z-]+ ){0,6}?)?(?:on fire|alight|ablaze|aflame)|set(?:s|ting)? (?:a )?(?:fire|light)\b(?: to)?|pour(?:ed|ing) (?:fuel|petrol|gasoline|accelerant)|(?:struck|put|threw) a (?:match|lighter)|torch(?:ed|ing|es)?|burn(?:ed|t|s|ing)?(?: down| out| to (?:the|ashes|cinders)| up)?\b(?! (?:question|issue|desire|rubber))|arson(?:ists?)?(?: attacks?| attack| attempts?)?|(?:went|go|going|gone|goes) up in (?:flames|smoke)|(?:burst|bursting) into flames|caught (?:fire|alight)|catch fire|in flames|ablaze|gutted|(?:destroyed|consumed|engulfed|ravaged|devoured|damaged|charred|wrecked|hit) (?:by|in) (?:the |a |an? )?(?:arson |deliberate |overnight )?(?:fires?|flames|blazes?)|fires?\b(?= (?:broke|was|were|had|has|started|lit|erupted|swept|tore|spread|that|which|set|in|at|on|outside|overnight|damaged|destroyed|burned|burnt|raged|ripped|early|late|inside|near|against))|(?:lit|started|starting|light|lighting) (?:a |the |two |three |several |small )?(?:fires?|blazes?)|blazes?\b|incinerated|charred|reduced to (?:ashes|cinders|(?:a )?shells?|wrecks?)|flames (?:consumed|devoured|engulfed|destroyed|tore|swept|damaged|spread)|doused (?:[a-z ]{0,30})?(?:with|in) (?:petrol|fuel|gasoline)|ignited|lit up|inferno)\b/g,
  ],
  [
    'fire',
    /\b(?:incendi(?:e|er|es|ee|ees|ent|a|erent|aient|ait|ant|eront|aires?)|brul(?:e|ee|es|ees|er|ent|aient|ait|ant|erent|a)\b|mis(?:e|es)? (?:volontairement )?(?:le feu|a feu)|(?:mettre|met|mettent|mettant|mettait|mirent|mise) (?:le |du )?(?:feu)|feu (?:a|avait|aurait) (?:ete|pris|detruit|ravage|touche|endommage|consume|noirci|devaste|gagne|atteint)|(?:un|le|du) feu\b(?= (?:s'est|a |de|dans|sur|volontaire|qui|allume|avait|devant|contre|au|d'))|en feu\b|(?:pris|prend|prennent|prenait) feu|reduite?s? (?:en cendres|a l'etat de carcasses?|a une carcasse|a neant)|sinistre (?:s'est|a)|enflamm[a-z]+|feux? de (?:vehicules?|voitures?)|brasier|(?:la )?proie des flammes|en flammes|en fumee|en cendres|calcin[a-z]+|carbonis[a-z]+|flamb(?:e|ent|er|ees?|aient|ait|ant)|embras[a-z]+|(?:les |des )?flammes (?:ont|se|avaient|aient|n'ont)|(?:ravag|detrui|consum|devor|endommag|devast|touch|anean)[a-z]+ par (?:le feu|les flammes|un incendie|l'incendie|un feu)|departs? de feu|debuts? d'incendie|se consum[a-z]+|asperg[a-z]+ (?:[a-z' ]{0,30})?d'(?:essence|un liquide|hydrocarbure)|allume (?:un|le) (?:feu|incendie)|pyroman[a-z]+|parti(?:e|s|es)? en fumee)\b/g,
  ],
  [
    'paint',
    /\b(?:tag(?:s|ged|ging|ues?|uees?|uer|uent)?|graffit[a-z]*|daub[a-z]*|spray-?paint[a-z]*|painted|scrawl[a-z]*|sprayed|inscriptions?|inscrits?|inscrites?|peinte?s?|peinture|slogans?|badigeonn[a-z]+|barbouill[a-z]+|trac[a-z]+ (?:a la|en|au) (?:peinture|bombe|rouge|noir|pochoir)|paint (?:was |were )?(?:thrown|sprayed|splashed|poured))\b/g,
  ],
  [
    'damage',
    /\b(?:smash(?:ed|ing|es)?|slash(?:ed|ing|es)?|slit|punctur(?:ed|ing)|(?:tyres?|tires?) (?:[a-z' ]{0,30})?(?:knifed|cut|let down|deflated|gashed)|keyed|windows? (?:[a-z' ]{0,40})?(?:were|was|had been) (?:broken|smashed|shattered|stoned)|broken (?:with|by)|(?:windows?|windscreens?|windshields?) (?:(?:were|was|had been) )?broken|broke (?:the |several |all )?(?:car )?windows|pelted|stones? (?:were )?thrown|threw (?:stones|rocks)|ransacked|sledgehammers?|vandali[sz][a-z]*|ramm(?:ed|ing) (?:the|its|a|through) (?:[a-z-]+ )?(?:gates?|doors?|fence|entrance|wall|barrier)|brisee?s?|brise(?:nt|r)?|crevee?s?|crever|crevent|lacere[a-z]*|caillass[a-z]*|saccag[a-z]*|rayee?s?|jets? de (?:pierres|projectiles|cailloux)|coups? de (?:masse|barre|marteau)|voiture-belier|belier|defonc[a-z]+|(?:crashed|ploughed|smashed|drove|driven|rammed) (?:a [a-z -]{2,24} )?into (?:the|its|a) (?:[a-z-]+ )?(?:gates?|doors?|fence|entrance|wall|barrier)|(?:threw|hurled|throwing|hurling|lobbed) (?:stones|rocks|bricks|cobbles|projectiles|bottles)|(?:bricks|cobbles|rocks|pavés) (?:were )?(?:thrown|hurled)|jets? de paves|encastr[a-z]+|sabotag[a-z]+|disqueuse|tronconneuse)\b/g,
  ],
  [
    'break_in',
    /\b(?:forc(?:e|ed|ing) (?:open )?(?:the|a|its) (?:[a-z-]+ )?(?:doors?|gates?|entrance|locks?)|forc(?:er|e|ee|ent) (?:la|une|le|l') ?(?:porte|portail|grille|entree)|br(?:oke|oken|eaking|eak) in(?:to)?|break-ins?|forced (?:their|his|its|her) way|forced entry|scal(?:ed|ing) (?:the|a)|climb(?:ed|ing) (?:over|onto|into)|intrusions?|intruders?|(?:s'est|se sont|s'etaient|s'etait|s'etre) introduite?s?|s'introdui[a-z]+|penetr[a-z]+ (?:dans|sur|par)|escalad[a-z]+|par effraction|(?:cut|cutting|sawed|sawn) (?:through )?(?:the|a|its|part of the) (?:[a-z-]+ )?(?:fence|wire|padlock|bars|grille)|(?:coupe|decoupe|sectionne|cisaille)[a-z]* (?:le|la|un|une|les) (?:grillage|cloture|cadenas|barreaux?))\b/g,
  ],
  [
    'assault',
    /\b(?:(?:was|were|been|being) (?:(?:badly|severely|violently|brutally) )?(?:beaten(?: up)?|assaulted|stabbed|punched|kicked|knocked (?:down|out|unconscious))|(?:beat|beaten|stabbed|punched|kicked|assaulted|ambushed|attacked) (?:(?:a|an|the|two|three|several|up|by|with|him|her|his|off-duty|female|male) ){0,3}(?:prison )?(?:officers?|guards?|warders?|men|attackers?|staff|director|governor|knife)|(?:agress|poignard|tabass|molest|pass)[a-z]+ (?:a tabac|physiquement|violemment|au couteau|a coups|par|un (?:surveillant|agent)|une (?:surveillante|agente))|agressee?s?\b|rouee?s? de coups|agressions?\b(?= (?:d'un|d'une|de) (?:surveillant|agent|gardien)))\b/g,
  ],
  [
    'attack',
    /\b(?:(?:it (?:was|had been)|c'est|c'etait|ce fut) (?:the turn of|(?:au |le )?tour d[eu']s?)|attack(?:s|ed|ing)?|target(?:s|ed|ing)?\b(?! of)|hit\b|struck|assaults?\b(?! (?:weapons?|rifles?))|onslaught|affected|damag(?:e|ed|ing)|wreck(?:ed|s|age)?|scorched|singed|blackened|written off|noircie?s?|abimee?s?|destroy(?:ed|s|ing)?|attaqu[a-z]+|visee?s?|visent|vise\b|visait|visaient|ciblee?s?\b|cible(?: de| privilegiee)?|(?:pris|prise|prises|prend|prendre|prennent) (?:pour cible|a partie)|frapp(?:e|es|ee|ees|er|ent)|touchee?s?|touchent|victimes? d[e']|subi(?:e|s|t|es)?|theatre d[e']|endommag[a-z]+|degrad[a-z]+|detrui[a-z]+|assauts?|essuy[a-z]+)\b/g,
  ],
];

/** The acts of a stretch of text, in order, none over another. */
export function findActs(folded: string, within: Span): ActMark[] {
  const acts: ActMark[] = [];
  for (const [kind, pattern] of ACTS)
    for (const { start, end } of findSpans(folded, pattern, within))
      if (!acts.some((act) => overlaps(act, { start, end }))) acts.push({ start, end, kind });
  return acts.sort((one, other) => one.start - other.start);
}
