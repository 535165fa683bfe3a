import { everyOf } from '../../any-of';
import { NOT_HIS_POST } from '../prison-words';

// Letters that were painted are no mail.
const NO_TAG = String.raw`(?!,? "?(?:dd[a-z]{2}\b|(?:[a-z]+ ){0,3}(?:paint|spray|daub|scrawl|tag)))`;
const NO_PAINT = String.raw`(?:(?!\b(?:paint|spray|daub|scrawl|tag|peint|inscri))[a-z0-9' ,:"])`;

// Words on a wall are paint.
const NOT_PAINTED = String.raw`(?<!\b(?:paint|spray|daub|scrawl|tagg|peint|inscri|bombee?s?\b|red letters|lettres rouges)[^.;\n]{0,80})`;

/** Threats, which often name a weapon without using it. */
export const THREAT = everyOf`
  (?:notes?|letters?${NO_TAG}|messages?|cartridges?|bullets?|balles?|cartouches?|photo(?:graph)?s?)\b${NO_PAINT}{0,160}?\b(?:letterbox|letter box|mailbox|boite aux lettres|doormat|paillasson)
  (?:letters?${NO_TAG}|envelopes?|parcels?|lettres?${NO_TAG}|enveloppes?|courriers?|colis)\b[a-z0-9' ,]{0,60}?\b(?:bullets?|balles?|cartouches?|cartridges?|threat[a-z]*|menac[a-z]*)
  (?:courrier|boite aux lettres)\b[a-z0-9' ,]{0,80} (?:sur|trouvee?|decouvert[a-z]*|contenait|attendait) (?:une|deux|trois|des|plusieurs) (?:balles?|cartouches?)
  (?:relev|ouvr|ramass|rentr)[a-z]+ (?:son|leur) courrier\b[a-z0-9' ,]{0,80} (?:balles?|cartouches?|menac[a-z]+)
  bomb (?:threats?|hoax(?:es)?|alerts?|warnings?)
  hoax(?: bomb)? (?:calls?|alerts?|devices?|bombs?)
  (?:calls?|callers?|messages?|voices?|e-?mails?)\b[a-z' ]{0,24}\b(?:claim|said|say|saying|warn|announc|report)[a-z]*\b[a-z0-9' ,]{0,60}\b(?:bombs?|explosives?)\b
  (?:appels?|messages?|coups? de (?:fil|telephone)|voix|inconnue?s?|correspondante?s?|mails?|courriels?)\b[a-z' ]{0,40}\b(?:annonc[a-z]+|signal[a-z]+|evoqu[a-z]+|pretend[a-z]*|affirm[a-z]+|assur[a-z]+|indiqu[a-z]+|prevenu|averti|dire|disant|disait) (?:[a-z0-9', ]{0,60})?\b(?:bombes?|explosifs?|engin explosif)
  (?:letters?|lettres?|courriers?|messages?|mots?) (?:anonymes? |signed |manuscrit[a-z]* )?(?:promettant|jurant|annoncant|promettent|promising|vowing|warning|swearing)
  (?:received|receives|getting|got|recu|recoit|recoivent|recevait)\b[a-z0-9' ,-]{0,50}\b(?:by|in the|par|dans|au) (?:the )?(?:la )?(?:post|mail|poste|courrier)\b[a-z0-9' ,-]{0,40}?\b(?:bullets?|cartridges?|balles?|cartouches?)
  (?:we|they|i) know${NOT_PAINTED} where (?:you|he|she|they)(?: all| each)? (?:live|lives|sleep|sleeps|park|parks)
  (?:on|nous|je) (?:connait|connaissons|connais)${NOT_PAINTED} (?:vos|tes) (?:adresses?|maisons?|voitures|plaques|familles?|enfants)\b
  we know${NOT_PAINTED} your (?:addresses|homes|houses|cars|plates|families|children)\b
  (?:on|nous|ils|je) (?:sait|savons|savent|sais)${NOT_PAINTED} (?:ou|tous ou) (?:tu|vous|ils|il|elle)(?: tous)? (?:habit|dor|viv|crech|loge|gar)[a-z]*
  (?:notes?|letters?|messages?|sheets? of paper|slips? of paper|leaflets?|photos?|bullets?|cartridges?|pages?|envelopes?) (?:[a-z-]+ ){0,4}?(?:under|behind|on) (?:the |a |his |her |their |one )?(?:[a-z']+ )?(?:windscreen|windshield|wipers?)
  (?:under|behind) (?:the |a |his |her |their )?(?:windscreen |windshield )?wipers? (?:[a-z ,']{0,60})?(?:notes?|letters?|messages?|sheets?|slips?|leaflets?|photos?|bullets?|cartridges?|envelopes?)
  (?:trouv|decouv)[a-z]+ (?:sur|sous|contre|derriere) (?:le |son |leur )(?:pare-brise|essuie-glaces?) (?:(?!impacts?\b|trous?\b|holes?\b)[a-z',]+ ){0,12}?(?:mots?|lettres?|messages?|feuilles?|papiers?|billets?|tracts?|balles?|cartouches?|enveloppes?)\b
  (?:found|discovered) (?:on|under|behind) (?:the |his |her |their )(?:[a-z]+ )?(?:windscreen|windshield|wipers?) (?:(?!impacts?\b|trous?\b|holes?\b)[a-z',]+ ){0,12}?(?:notes?|letters?|messages?|sheets?|bullets?|cartridges?|envelopes?)\b(?! (?:impacts?|holes?|marks?))
  (?:sous|derriere|sur) (?:l'|les |un |son |leur )?essuie-glaces? [a-z ,']{0,120}?(?:mots?|lettres?|messages?|feuilles?|papiers?|billets?|tracts?|photos?|balles?|cartouches?|enveloppes?)
  (?:mots?|lettres?|messages?|feuilles?|papiers?|billets?|photos?|balles?|cartouches?|enveloppes?) (?:[a-z' ]{0,60})?(?:sous|derriere|sur) (?:l'|les |un |son |leur |leurs )essuie-glaces?
  (?:va|vais|vont|allons) (?:[a-z]+ )?(?:tirer|bruler|tuer|cramer|saigner|fumer|descendre|buter|eventrer|venir)\b[^".;]{0,60}" ?,? ?(?:a |avait )?(?:prevenu|lance|menace|dit|jure|promis|annonce) (?:une voix|un inconnu|un correspondant|l'inconnu|le correspondant|un homme)
  (?:will|going to|gonna) (?:[a-z]+ )?(?:burn|shoot|kill|torch|come for|get)\b[^".;]{0,60}" ?,? ?(?:said|warned|told|growled|added) (?:a|the|an) (?:[a-z']+ )?(?:voice|caller)
  (?:feuilles?|papiers?|cartons?|affichettes?|pancartes?) (?:[a-z]+ )?(?:sur (?:laquelle|lequel|lesquelles)|ou|portant|avec) [a-z' ,]{0,40}(?:inscrite?s?|ecrite?s?|noms?|adresses?)\b
  (?:sheets?|slips?|pieces?|scraps?) of paper (?:[a-z]+ )?(?:was |were )?(?:taped|stuck|pinned|nailed|glued|pasted|left) (?:to|on|in|under|at)
  alertes? a la bombe
  death threats?
  blocked the (?:way|path|road) of an? (?:prison )?(?:officer|guard|warder)
  a barre la route (?:a|d')(?: ?une?) (?:surveillante?|agente?|gardien(?:ne)?)
  (?:was|were|been|being) (?:threatened|intimidated) (?:[a-z]+ ){0,3}?(?:at|in|on|outside|in front of) (?:his|her|their) (?:own )?(?:homes?|houses?|doors?|flats?|doorsteps?)
  (?:received|receives|got|been sent) (?:[a-z]+ )?threats (?:at|in) (?:his|her|their) (?:own )?homes?
  (?:menac|intimid)ee?s? (?:[a-z]+ ){0,2}?(?:chez (?:lui|elle|eux)|(?:a|devant) (?:son|sa|leurs?) (?:domiciles?|porte|portail|maison))
  (?:un|une|des|deux) (?:surveillante?s?|agente?s?|gradee?s?|gardien(?:ne)?s?)(?: penitentiaires?)?(?: qui [a-z' ]{3,80})? (?:a|ont|avai(?:t|ent)) ete (?:menac|intimid)ee?s?\b
  (?:an?|one|two|the) (?:prison )?(?:officers?|guards?|warders?|wardens?)(?: who [a-z' ]{3,80})? (?:was|were|had been|has been) (?:threatened|intimidated)\b
  (?:un|une|des|deux) (?:surveillante?s?|agente?s?|gradee?s?|gardien(?:ne)?s?) intimidee?s?\b(?= (?:a|devant) (?!la television))
  (?:a|ont|avai(?:t|ent)) (?:subi|essuye) (?:des |plusieurs )?(?:[a-z]+ )?(?:intimidations?|menaces)
  recu des menaces (?:chez (?:lui|elle|eux)|a (?:son|leur) domicile)
  (?:notes?|letters?${NO_TAG}|messages?|leaflets?|photos?) (?:[a-z]+ )?(?:was |were )?(?:slipped|left|pushed|stuck|pinned|taped|tucked|nailed) (?:under|on|in|to|into|through|behind)
  (?:enveloppes?|lettres?)\b(?:, [a-z ]{3,24},)? (?:a|avai(?:t|ent)|ont) ete (?:glisse|depose)e?s? (?:dans|sous|sur)
  (?:mots?|billets?|lettres?|messages?|tracts?|papiers?) (?:[a-z]+ )?(?:glisse|laisse|depose|scotche|coince|colle|punaise)e?s?
  (?:bullets?|cartridges?(?! cases?)|balles?|cartouches?|munitions?)\b[a-z0-9' ,-]{0,60}? (?:was|were|had been|has been|have been|a ete|ont ete|avai(?:t|ent) ete) (?:left|placed|laid|put|nailed|hung|dropped off|deposee?s?|laissee?s?|posee?s?|placee?s?|accrochee?s?)(?: [a-z]+){0,3}? (?:in front|outside|on|at|before|under|by|devant|sur|au pied|contre|a l'entree|dans)
  threatening (?:letters?|messages?|calls?|notes?|phone calls?)
  (?:(?:anonymous|phone|telephone|unknown|an?|several|two|three) (?:phone |telephone )?call(?:s|ers?)?\b(?! (?:for|to|on))|voices?|telephoned|switchboard|rang (?:the|up))\b[a-z0-9' ,:;-]{0,100}?\b(?:number plates?|licen[cs]e plates?|registration (?:numbers?|plates?)|addresses|threat[a-z]*|would (?:be next|burn|die|kill|blow|be (?:killed|shot|burned)))
  (?:appels? (?:telephoniques?|anonymes?|menacants?|d'un inconnu)|(?:recu|passe|decroche|eu) (?:une?|des|plusieurs|deux|trois) (?:appels?|coups? de (?:fil|telephone))|coups? de (?:fil|telephone)|voix|standard(?: telephonique)?|(?:inconnue?|homme|femme) (?:a|avait) (?:appele|telephone))\b[a-z0-9' ,:;-]{0,100}?\b(?:plaques?|immatriculations?|adresses|menac[a-z]+)
  (?:notes?|letters?${NO_TAG}|sheets?|papers?|lists?|envelopes?|promises?|cards?|wreaths?|parcels?)\b${NO_PAINT}{0,100}?\b(?:was|were|had been) (?:slipped|left|pushed|stuck|pinned|taped|tucked|nailed) (?:under|on|in|to|into|through|behind|for|at|outside)
  (?:slipped|pushed|slid) under (?:the|its|his|her|their|a) (?:[a-z]+ )?doors?
  gliss[a-z]+ sous (?:la|sa|une|leur) (?:[a-z]+ )?porte
  (?:(?:rang|called|phoned|telephoned|telephone|phone|anonymous) (?:the |a |an )?(?:[a-z]+ )?(?:switchboards?|prison|jail|gatehouse|control room|calls?|callers?)|calls? to the (?:prison|jail|switchboard))\b[a-z0-9' ,:;-]{0,120}?\b(?:names? of|names|wives|children|families|burn|die|kill|blow|next|come for|regret|pay for)
  (?:(?:standard|accueil|greffe)\b[a-z' ]{0,50}\b(?:a |avait |ont |avaient )?recu|appels? (?:masques?|anonymes?)|(?:a|avait|ont|avaient) (?:appele|telephone a) (?:le |la |l'|au )?(?:standard|prison|maison d'arret|accueil|etablissement))\b[a-z0-9' ,:;-]{0,100}?\b(?:faire sauter|faire exploser|exploser|bruler|mourir|mort|tuer|crever|cramer|fumer|saigner|prochains?|noms?|adresses?|enfants?|familles?)
  (?:letters?${NO_TAG}|notes?|calls?|messages?|leaflets?|e-?mails?|envelopes?|texts?)\b${NO_PAINT}{0,80}?\b(?:threatening (?:to|staff|officers|guards|the|his|her|their|reprisals)|promising (?:to|death|a|the|that|reprisals)|vowing (?:to|revenge))
  (?:posted|sent|delivered|left|received|phoned in|made) (?:(?!no\b|any\b|many\b)[a-z]+ )?threats
  (?:lettres?${NO_TAG}|mots?|appels?|messages?|tracts?|courriels?|mails?|enveloppes?|courriers?|feuilles?|papiers?|billets?)\b${NO_PAINT}{0,80}?\b(?:menacant (?:de|d'|les?|la|l'|un|des|de)|promett[a-z]+ (?:de|d'|la mort|l'enfer|le meme sort|"|des represailles)|promet(?:s)? (?:de|la mort|l'enfer|le meme sort)|jurant (?:de|la))
  (?:you are|you're|vous etes|ce sera)${NOT_PAINTED} (?:all )?(?:the |les |votre )?(?:next|prochains?|tour)\b
  (?:demain|bientot|next time|la prochaine fois),? (?:c'est|ce sera|it's|it will be) (?:vous|toi|votre tour|chez vous|you|your turn)
  menaces? de mort
  menacee?s? de mort
  threatened with death
  (?:balles?|bullets?|cartouches?|cartridges?)\b[a-z0-9' ,:-]{0,90}? (?:(?:est|etait|is|was) le contenu d'une?|le contenu de l'|inside an?|dans une?) ?(?:enveloppe|envelope|colis|parcel)
  (?:telephoned|phoned|rang|called)(?: (?:in|the [a-z]+))? to (?:say|claim|announce) [a-z' ]{0,24}\b(?:bombs?|explosives?)
  menacee?s? (?:dans|par) (?:une (?:video|lettre)|un (?:message|tract|courrier))
  threatened (?:in|by) an? (?:anonymous )?(?:video|letter|message|leaflet|note|caller)
  (?:lettres?|courriers?|messages?|mots?) (?:de menaces?|menacante?s?|anonymes?)
  (?:received|receives|been sent|was sent|were sent) (?:an? |one |two |three |four |five |six |several |some )?(?:live |rifle |pistol |shotgun |single )?(?:cartridges?|bullets?|rounds)\b(?! (?:holes?|casings?|cases?|impacts?|in the|through|to the))
  (?:an? |one |two |three |four |five |six |several )?(?:live |rifle |pistol |shotgun )?(?:cartridges?|bullets?) (?:was |were |had been )?(?:sent|posted|mailed|addressed|delivered) to
  (?:held|contain(?:s|ed|ing)|holding|contenai[a-z]+|contien[a-z]+|contenant|renferm[a-z]+) (?:(?:an?|two|three|four|five|six|several|live|rifle|une?|deux|trois|quatre|cinq|six|plusieurs|des) ){0,3}(?:bullets?|cartridges?|cartouches?|balles?)\b(?! (?:holes?|casings?|cases?))
  coffins?\b(?<!\b(?:daub|paint|spray|tagg|draw|cover)[a-z]* [^.;]{0,60}\bcoffins?)
  cercueils?\b(?<!\b(?:peint|tagu|dessin|recouv|couver|trac)[a-z]* [^.;]{0,60}\bcercueils?)
  (?:you will|you'll|vous allez) (?:all |tous )?(?:burn|die|bruler|mourir|crever|flamber)
  (?:bullets?|cartridges?|rounds?|balles?|cartouches?) (?:[a-z' ]{0,30})?(?:in|inside|by|dans|par) (?:the |an? |une? |des |la )?(?:[a-z]+ )?(?:post\b(?<!\b(?:guard|sentry|lookout|command|observation|check) post)|mail|poste|envelopes?|parcels?|letters?|enveloppes?|colis|courriers?)
`;

/** Paint and words on walls. */
export const PAINT = everyOf`
  tag(?:s|ged|ging|ues?|uees?|uer|uent)?\b(?<!\b(?:name|electronic|ankle|price|dog|phone|luggage|ear|ankle monitoring) ?-?tag(?:s|ged|ging)?)
  graffit[a-z]*
  daub[a-z]*
  spray-?paint[a-z]*
  painted
  scrawl[a-z]*
  sprayed\b(?<!\b(?:gunm[ae]n|shooters?|tireurs?|fire|bullets)\b[a-z' ,-]{0,60})(?! (?:by|with|from|using) [a-z' -]{0,30}\b(?:automatic|rifles?|guns?|weapons?|bullets|gunfire|rounds|kalashnikovs?)\b)
  inscriptions?
  inscri(?:ts?|tes?)\b(?! (?:au|aux|dans|a l'|a la|en|comme))
  (?:grandes |hautes )?lettres (?:rouges|noires|blanches|bleues|capitales)
  (?:red|black|white|blue|green|yellow|orange|pink|giant|huge|tall) (?:letters|paint)
  (?<=\b(?:or|ou) )(?:fresh|wet) paint (?:on|over|across) (?:its|their|the) (?:walls?|gates?|doors?|facades?)
  peinte?s?
  (?<!\b(?:une|des|deux|trois|leurs?|plusieurs) (?:bombes?|aerosols?|pots?|bidons?) de )peinture
  slogans?
  (?:wrote|written|writing) (?:[a-z]+ ){0,2}"[^"\n]{2,60}" (?:in [a-z ]{2,24} )?(?:on|across|over|along) (?:the|its|an?|one|his|her|their)
  (?:mots?|mention|phrase|sigle|lettres|initiales) "[^"\n]{2,40}" (?:en|a la|au|a l') ?(?:grandes? |larges? |hautes )?(?:lettres|peinture|bombe|feutre|rouge|noir|antirouille)
  lettres (?:vertes|jaunes|oranges?|roses|rouge sang|fluo|geantes)
  letters? (?:[a-z",]{1,10} ){0,6}(?:appeared|turned up|showed up|were (?:left|found|traced|visible))
  trac[a-z]+ (?:le|les|un|des|deux|trois|leur|de) (?:[a-z]+ )?(?:sigles?|lettres?|initiales?|mots?|acronymes?|croix)
  (?:sigles?|lettres?|initiales?) (?:[a-z" ]{0,24})?(?:\([^()\n]{0,60}\),? |, (?:deja|qui|sigle|celles) [^,.;\n]{3,80}, )?(?:a|ont|avai(?:t|ent)) ete (?:trac|peint|appos|retrouv|laiss|decouv)[a-z]+
  (?:sigles?|lettres?|initiales|acronymes?|slogans?|mots?|inscriptions?)(?: "?[a-z]{3,5}"?)?(?:,? (?:a|ont|avai(?:t|ent)) ete)? bombee?s?\b
  (?:a|ont|avai(?:t|ent)) bombe (?:[a-z' ]{1,24} )?(?:le sigle|les lettres|les initiales|des lettres|un sigle|des slogans|l'acronyme|l'inscription|")
  (?:re)?couvert[a-z]* d['e] ?(?:insultes?|injures?|menaces|slogans|graffitis?|tags|inscriptions|peinture)
  covered (?:with|in) (?:insults|graffiti|slogans|paint|obscenities|threats)
  badigeonn[a-z]+
  barbouill[a-z]+
  (?:sigles?|lettres?|initiales?) [" ]{1,3}ddp[fm][" ,]{1,4}(?:trac|ecri)(?:ee?s?|te?s?)
  (?:portai(?:t|ent)|arborai(?:t|ent)|bore|bearing|carried) (?:le sigle|les (?:quatre )?lettres|l'inscription|les initiales|the (?:four )?(?:letters|initials)|the acronym)(?=[ "]{1,4}ddp[fm]\b)
  trac[a-z]+ (?:a la|en|au) (?:peinture|bombe|rouge|noir|pochoir|feutre|craie|marqueur)
  paint (?:was |were )?(?:thrown|sprayed|splashed|poured)
  trac[a-z]+ (?:le|les|la|un|des|leurs?) (?:sigles?|lettres?|mots?|noms?|initiales|acronyme)
  (?:smeared|marked) (?:with|in)\b
  (?:trac|ecri|inscri|peint|bomb)[a-z]* "?ddp[fm]
  (?:wrote|written|writing) (?:[a-z]+ ){0,2}"?ddp[fm]
  (?:letters|initials|lettres|initiales) "?ddp[fm]"? (?:appeared|are apparues)
  (?:re)?(?:couvert|marqu|orn|macul|barr|souill)(?:e|ee)?s? (?:d'un|d'une|d[eu]s?) (?:[a-z]+ )?(?:lettres|sigles?|initiales|mots|acronyme)\b
  (?:covered|defaced|branded|disfigured|adorned) (?:with|by|in) (?:the |four |large |red )*(?:letters|initials|acronym|slogans?|words?)
  (?:found|discovered|woke to|noticed|spotted) (?:the |four )?(?:letters|initials|acronym|word)[ "]{1,3}dd[a-z]{2}\b
  (?:trouve|decouvert|constate|remarque)e?s? (?:(?:ce |hier |[a-z]+di |ce [a-z]+di )(?:matin |soir )?)?(?:les (?:quatre )?lettres|le sigle|les initiales|l'acronyme|la mention)[ "]{1,3}dd[a-z]{2}\b
`;

/** Damage without fire or shots. */
export const DAMAGE = everyOf`
  smash(?:ed|ing|es)?
  slash(?:ed|ing|es)?
  vol(?:e|ent|aient|erent) en eclats sous (?:des |les |un |une |l')?(?:jets?|coups?|pierres?|paves?|projectiles?|marteau[a-z]*)
  slit
  punctur(?:ed|ing)
  (?:tyres?|tires?) (?:[a-z' ]{0,50})?(?:knifed|cut|let down|deflated|gashed)
  keyed
  (?:filled|blocked|jammed|plugged|gummed up) (?:up )?with (?:super)?glue
  (?:eaten (?:away )?|burned|damaged|stripped) (?:by|with) (?:an? )?(?:acid|paint stripper)
  (?:bouche|obstrue|rempli)[a-z]* (?:d[e'] ?|avec de la |a la )colle
  (?:attaque|ronge|aspergee?)[a-z]* (?:a l'|d'|par de l')acide
  (?:lay|laid|laying|tore|tearing|piled|piling) into (?:the |several |some |their |\d{1,2} )?(?:cars|motors|vehicles|vans)
  blows? (?:of|with|from) (?:an? |the )?(?:sledge)?hammers?
  windows? (?:[a-z' ]{0,40})?(?:is|are|were|was|had been) (?:broken|smashed|shattered|stoned)
  broken (?:with|by)
  (?:had|has|have|saw) (?:its|their|his|her) (?:[a-z-]+ ){0,3}(?:windows?|doors?|cameras?|intercoms?|panes?|letterbox) (?:stoned|broken|smashed|shattered|torn (?:out|off|down)|ripped (?:out|off|down)|kicked in|wrecked)
  stoned (?:the|its|their|his|her|a) (?:[a-z'-]+ ){0,2}(?:windows?|doors?|gates?|entrance|facade|front)
  (?:cameras?|intercoms?|entryphones?|letterbox(?:es)?|floodlights?) (?:[a-z' ]{0,40} )?(?:torn|ripped|wrenched|knocked) (?:out|off|down)
  (?:cameras?|interphones?|visiophones?|boites? aux lettres|digicodes?|projecteurs?|lecteurs? de badges?|antennes?) (?:[a-z' ]{0,60} )?(?:arrach|demol|fracass|demont)(?:e|ee|i|ie)s?
  portes? fracturee?s?
  (?:windows?|windscreens?|windshields?) (?:(?:is|are|were|was|had been) )?broken
  br(?:oke|eak)(?: [a-z-]+){0,3} windows?\b
  pelted (?:the |it |its |them |a )?(?:[a-z]+ )?(?:with|by) (?!fireworks?|firework|mortars?|rockets?|petrol|bullets)
  (?:staved|stove|kicked|caved) in\b(?! the (?:head|face|back|stomach|ribs|legs?|chest|groin|ground))
  (?:half-)?(?:bricks?|stones?|rocks?|cobbles?|cobblestones?|boulders?|paving stones?) (?:was |were |had been )?(?:put|thrown|hurled|lobbed|flung|went|sent|dropped) (?:through|at|into|onto|over)
  (?:put|thrown|hurled|sent|went|came) through (?:the|a|its|his|her|their) (?:[a-z-]+ ){0,2}(?:windscreens?|windshields?|windows?)
  (?:paves?|pierres?|briques?|cailloux?|boules? de petanque) (?:a |ont |avai(?:t|ent) |sont |etaient )?(?:ete )?(?:lance|jete|projete)e?s? (?:dans|sur|contre|a travers|par-dessus)
  (?:hurl|pelt|lobb?|fl[iu]ng|shower|throw|threw|rain)(?:ed|ing|s|n)? (?:[a-z]+ ){0,3}?(?:stones?|bricks?|rocks?|cobbles?|cobblestones?|slabs|projectiles|lumps of concrete)
  break(?:ing|s)? (?:every|all|several|most|two|three|four|five|a dozen|the|some)(?: of)?(?: the)? (?:[a-z]+ )?(?:panes?|windows?|windscreens?|glass|wing mirrors?|headlights?)
  (?:every|all|several) (?:of )?(?:the )?(?:panes?|windows?) (?:[a-z ]{0,30})?(?:broken|shattered|smashed)
  stones? (?:were )?thrown
  (?:hammers?|mallets?|(?:baseball )?bats?|crowbars?|iron bars?|clubs?|axes?|kni(?:fe|ves)|screwdrivers?|blades?|spikes?) (?:(?:is|are|was|were|had been|has been) )?(?:used|taken|put|swung) (?:on|against|to|at)
  (?:took|taking|takes?|taken|went at|using) (?:an? |their |his )?(?:sledge)?(?:hammers?|(?:baseball )?bats?|crowbars?|iron bars?|clubs?|axes?|kni(?:fe|ves)|screwdrivers?) (?:to|on)
  (?:marteaux?|masses?|barres? de fer|battes?|haches?|pieds-de-biche|couteaux?|tournevis) (?:(?:est|sont|a ete|ont ete|avai(?:t|ent) ete) )?(?:utilise|employe)e?s? (?:contre|sur)
  threw (?:stones|rocks)
  ransacked
  sledgehammers?
  vandali[sz][a-z]*
  ramm(?:ed|ing) (?:the|its|a|through) (?:[a-z-]+ )?(?:gates?|doors?|fence|entrance|wall|barrier)
  (?<!pare-)bris(?:e|ee|es|ees|ent|er|ant|ait|aient|erent)
  fracass[a-z]+
  enfonc(?:e|ee|es|ees|er|ent|ant|aient|erent)\b(?! le clou)
  (?:vitres?|carreaux|fenetres?|vitrines?|retroviseurs?|pare-brise|phares|lunettes arriere|essuie-glaces) (?:[a-z' -]{0,60} )?(?:cass|arrach|tordu|fendu|etoil)(?:e|ee|u|ue)?s?\b
  cass(?:e|er|ant|ent|ait|aient|erent) (?:les|des|la|une|deux|trois|quatre|plusieurs) (?:vitres?|carreaux|fenetres?|pare-brise|retroviseurs?|vitrines?)
  crevee?s?
  pneus? (?:[a-z']+ ){0,3}?percee?s?
  (?:perc|tailad|entaill|degonfl)(?:e|er|ee|es|ees|aient|ent) (?:(?:les|des|ses|leurs|un|deux|trois|quatre|plusieurs) )(?:[a-z]+ )?(?:pneus?|roues?|pneumatiques)
  crever
  crevent
  lacere[a-z]*
  caillass[a-z]*
  saccag[a-z]*
  rayee?s?
  jets? de (?:pierres|projectiles|cailloux)
  coups? de (?:masse|barre|marteau)(?<!\b(?:frapp|roue|tabass|bless|agress|molest|attaqu)[a-z]{0,4} a coups? de [a-z]{5,7})(?<!\brecu (?:une?|des|plusieurs|deux|trois) (?:violents? )?coups? de [a-z]{5,7})
  voiture-belier
  belier
  defonc[a-z]+
  (?:crashed|ploughed|smashed|drove|driven|rammed) (?:a [a-z -]{2,24} )?into (?:the|its|a) (?:[a-z-]+ )?(?:gates?|doors?|fence|entrance|wall|barrier)
  (?:threw|hurled|throwing|hurling|lobbed) (?:stones|rocks|bricks|cobbles|projectiles|bottles)
  (?:bricks|cobbles|rocks|paves) (?:were )?(?:thrown|hurled)
  jets? de paves
  pluie de (?:pierres|projectiles|cailloux|paves)
  (?:hail|rain|shower|volley) of (?:stones|rocks|bricks|cobbles|cobblestones)
  (?:driven|reversed|hurled|launched|sent|ploughed|crashed)\b[a-z' ]{0,24} (?:into|against|through) (?:the|its|a) (?:[a-z-]+ ){0,2}(?:gates?|doors?|fence|entrance|wall|barrier)
  (?:fonce|precipitee?|lancee?|projetee?|jetee?)s? (?:[a-z' ]{0,24} )?(?:contre|dans|sur) (?:le|la|l'|les) ?(?:portail|portes?|grilles?|entree|barriere)\b(?<=\b(?:voiture|vehicule|camion(?:nette)?|fourgon(?:nette)?|4x4|pick-up|utilitaire|berline|conducteur|engin|tracteur|pelleteuse)\b[^.;\n]{0,90})
  pulveris(?:e|er|ee|es|ees|ent|ant)\b (?:une?|deux|trois|quatre|cinq|six|sept|huit|plusieurs|les|des|\d{1,2}) (?:[a-z]+ )?(?:vitres?|carreaux|fenetres?|vitrines?|pare-brise|portes?)
  (?:vitres?|carreaux|fenetres?|vitrines?|pare-brise) (?:[a-z' -]{0,40} )?pulverise(?:e|s|es)?\b
  encastr[a-z]+
  sabotag[a-z]+
  (?:wreck|destroy|broke|broken|damag)[a-z]* (?:[a-z' ]{0,50})?with (?:an? )?(?:hammers?|sledgehammers?|iron bars?|crowbars?|axes?|bats?|clubs?)
  (?:decoup|attaqu|ouvert|ouvr|sci|entam|fore)[a-z]* (?:[a-z' ]{1,40} )?(?:a la|avec une) disqueuse
  tronconneuse
`;

/** Ways in. */
export const BREAK_IN = everyOf`
  forc(?:e|ed|ing) (?:open )?(?:the|a|its) (?:[a-z-]+ )?(?:doors?|gates?|entrance|locks?)
  forc(?:er|e|ee|ent) (?:la|une|le|l') ?(?:porte|portail|grille|entree)
  (?:broke|broken|breaking|break) into
  broke in\b
  (?:got|entered|slipped|sneaked|climbed|crept|walked|made their way) (?:in(?:to|side)?|onto|over)? ?(?:the |its )?(?:[a-z-]+ ){0,2}(?:grounds|perimeter|courtyard|yard|compound|premises|enclosure)
  (?:entr|penetr|pass)[a-z]+ (?:dans|sur) (?:l'enceinte|la cour|le domaine|les locaux)
  break-ins?
  forced (?:their|his|its|her) way
  forced entry
  scal(?:ed|ing) (?:the|a)
  climb(?:ed|ing) (?:over|onto|into)
  (?:got|went|came|clambered|jumped|vaulted|hopped|stepped|hauled themselves) over (?:the|a|its) (?:[a-z-]+ )?(?:walls?|fences?|gates?|railings|perimeter)
  (?:enjamb|franchi)[a-z]* (?:le|la|l'|les|un) ?(?:[a-z]+ )?(?:murs?|grillages?|clotures?|enceinte|portail|grilles?|merlons?|palissades?)
  (?:people|men|youths?|somebody|someone|intruders) (?:got|came|climbed) in\b(?=[, ]+(?:over|through|by|via|under))
  intrusions?
  intruders?(?! (?:[a-z]+ )?(?:tried|attempted|failed|sought)\b)
  (?:s'est|se sont|s'etaient|s'etait|s'etre) introduite?s?
  s'introdui[a-z]+
  penetr[a-z]+ (?:dans|sur|par)
  escalad[a-z]+
  par effraction
  (?:cut|cutting|sawed|sawn) (?:an? )?(?:holes?|gaps?) (?:in|through) (?:the|a|its) (?:[a-z-]+ )?(?:fence|wire|grille|netting)
  (?:cut|cutting|sawed|sawn) (?:through )?(?:the|a|its|part of the) (?:[a-z-]+ )?(?:fence|wire|padlock|bars|grille)
  (?:coupe|decoupe|sectionne|cisaille)[a-z]* (?:le|la|un|une|les) (?:grillage|cloture|cadenas|barreaux?)
`;

// "By three hooded men", "with an iron bar": who sets upon people, and with what (sources).
const BY_PEOPLE = String.raw`by (?:(?:an?|one|two|three|four|five|six|several|some|at least|hooded|masked|armed|unknown|unidentified|young|other|group of|gang of) ){0,4}(?:m[ae]n|youths?|people|persons?|assailants?|attackers?|teenagers?|individuals?|strangers?|thugs|boys|gang|group)\b`;
const WITH_CLUB = String.raw`with (?:an? |the )?(?:[a-z]+ )?(?:bars?|bats?|sticks?|clubs?|hammers?|axes?|kni(?:fe|ves)|machetes?|fists|poles?|planks?|chains?|truncheons?|cosh(?:es)?|crowbars?)\b`;
const PAR_DES_GENS = String.raw`par (?:(?:une?|deux|trois|quatre|cinq|plusieurs|des|les|au moins|groupe de|groupe d'|bande de|bande d'|jeunes) ?){0,3}(?:hommes?|individus?|jeunes|inconnus?|agresseurs?|assaillants?|personnes?|adolescents?|detenus?|codetenus?|malfaiteurs?|types?|gars|voisins?|automobilistes?|motards?)\b`;
const AVEC_BARRE = String.raw`(?:avec|a l'aide d') ?(?:une?|des|leurs?) (?:[a-z]+ )?(?:barres?|battes?|batons?|marteaux?|couteaux?|haches?|matraques?|machettes?|chaines?)\b`;

/** Blows. */
export const ASSAULT = everyOf`
  (?<=\b(?:officers?|guards?|warders?|wardens?|men|man|wom[ae]n|he|she|they|who|colleagues?|employees?)(?: (?!homes?|houses?|flats?|cars?|vehicles?)[a-z]+){0,4} )(?<!\b(?:homes?|houses?|flats?|cars?|vehicles?|doors?) )set upon\b
  (?:beaten|punched|kicked|stabbed|clubbed|battered|headbutted|thrashed) (?!on (?:the |cell )?(?:doors?|bars|walls?|gates?|windows?))(?:with|by|up|unconscious|in|to|on|about|repeatedly)\b
  (?:is|are|was|were|been) (?:jumped|thrashed|battered|headbutted|ambushed|clubbed)
  coups de (?:poings?|pieds?|couteaux?|batte|matraque|tete)(?<!\b(?:cass|bris|fracass|enfonc|defonc|detrui|pulveris|degrad|vandalis|endommag|demol|crev|abim|ray)[a-z]{1,6} [a-z0-9' ]{0,40}\ba coups de [a-z]{4,8})
  (?:knock|push|shov|hurl|wrestl|throw)(?:ed|s|ing|n)? (?:him|her|them|the (?:man|woman|officer|guard|warder|victim)) (?:down|over(?! the (?:wall|fence|perimeter|gate|netting|nets))|out|to the (?:ground|floor|pavement))
  threw (?:him|her|them) (?:down|to the (?:ground|floor|pavement))
  (?:kick|punch|beat|stabb?|clubb|slapp|hitt?|batter|headbutt|struck|thrash)(?:ed|ing|s|en)? (?:him|her|them|the (?:man|woman|officer|guard${NOT_HIS_POST}|warder|victim))\b
  (?:l'(?:ont|a)|les ont|lui ont|leur ont|l'avaient) (?:[a-z]{4,14}ment )?(?:roue|frappe|tabasse|passe a tabac|mise? a terre|jete(?:e|s)? (?:a terre|au sol)|plaque|agresse|asperge|poignarde|assene|porte des coups)e?s?\b
  asse(?:ne|ner|nent|nant|nee?s?) (?:des |plusieurs |deux |trois |un )?coups?
  frapp[a-z]+,? (?:(?:(?:dans la (?:nuit|soiree) (?:de |du )?)?[a-z]+di(?: (?:soir|matin|apres-midi))?,? )(?:(?:peu avant|peu apres|vers|a) [a-z0-9 ]{1,16},? )?)?${PAR_DES_GENS}
  frapp[a-z]+ (?:au visage|a la tete|a coups)
  (?:is|are|was|were|been|being) (?:(?:badly|severely|violently|brutally) )?(?:beaten(?: up)?(?! (?:on|against|back|off|by a))|assaulted(?<!\b(?:prisons?|facilit(?:y|ies)|jails?|sites?|establishments?|cent(?:re|er)s?)\b(?! (?:officer|guard|warder|worker|employee|staff|governor|nurse|director))[a-z' -]{0,40} assaulted)|stabbed|punched|kicked\b(?! in)|knocked (?:down|out|unconscious|to the (?:ground|floor)))
  (?:beat|beaten|stabbed|punched|kicked|assaulted|ambushed|attacked) (?:(?:a|an|the|two|three|several|up|by|with|him|her|his|off-duty|female|male) ){0,3}(?:prison )?(?:officers?|guards?|warders?|men|attackers?|staff|director|governor|knife)
  pass[a-z]+ a tabac
  (?:agress|poignard|tabass|molest)[a-z]+ (?:physiquement|violemment|au couteau|a coups|par|un (?:surveillant|agent)|une (?:surveillante|agente))
  agressee?s?\b
  (?:struck|hit|slashed|hacked|beat|stabbed|attacked) (?:(?!cars?|vehicles?|vans?|windows?|doors?|gates?|windscreens?|walls?|prisons?|jails?)[a-z]+ ){1,5}with (?:machetes?|knives|iron bars?|bats|clubs|axes)
  (?:gifl|frapp|cogn|box|ceintur|jete au sol|molest)(?:e|a|ent|er|erent|ant) (?:(?:violemment|au visage|a la tete|d'un coup de [a-z]+) )?(?:un|une|deux|trois|plusieurs) (?:jeunes? |femme )?(?:surveillante?|agente?|gardien(?:ne)?|gradee?|maton(?:ne)?|fonctionnaire)s?\b(?<!\b(?:attaques?|en date|violences?|menaces?|drame|malheur|vague|serie)(?: qui)? (?:a |ont |avai(?:t|ent) )?frapp[a-z]+ [a-z]+ [a-z ]{4,24})
  (?:slapp|punch|kick|stabb|club|batter|headbutt)(?:ed|s|ing) (?:an?|two|three|several|the) (?:[a-z-]+ ){0,2}?(?:officers?|guards?|warders?|wardens?)\b
  (?<=\b(?:officers?|guards?|warders?|wardens?|employees?|nurses?|instructors?|governors?|directors?|colleagues?|wom[ae]n|m[ae]n|of them|he|she|they) )(?:is|are|was|were|(?:had|has|have) been) (?:then |again |also )?(?:attacked|hit|struck) (?:${BY_PEOPLE}|${WITH_CLUB})
  (?:(?:frapp|attaqu|assailli|coince|encercl|bouscul|plaqu)[a-z]*|prise?s?) (?:a partie |a terre |au sol )?(?:[a-z]{5,12}ment )?(?:${PAR_DES_GENS}|${AVEC_BARRE})
  recu (?:une?|des|plusieurs|deux|trois) (?:violents? )?coups? de (?:poing|pied|couteau|batte|barre|marteau|masse|matraque|tete|baton|crosse)s?
  rouee?s? de coups
  (?:roue|rouent|rouer) de coups
  tomb(?:es?|ent|aient|erent|a|er) a bras raccourcis sur
  (?:lui|leur) (?:donn|port)(?:e|ent|a|erent|ant)\b (?:des|plusieurs|deux|trois|un) (?:violents? )?coups?\b
  (?:se |s')(?:(?:sont|est|etaient|etait|etant) )?(?:faite?s?|font|faire) (?:[a-z]+ment )?(?:agresser|frapper|tabasser|rouer|molester)
  (?:recu|pris|essuye) (?:une?|des|plusieurs|deux|trois) (?:violents? )?coups? (?:a|au|aux|dans|sur|en plein) ?(?:l'|la |le |les )?(?:epaule|tete|visage|jambes?|bras|ventre|dos|nez|machoire|cotes|genou|torse|crane|mains?)\b
  (?:took|taken|received|suffered|got|dealt|given) (?:an?|two|three|several) (?:[a-z]+ )?blows? (?:to|on|in) (?:the|his|her|their)\b
  agressions?\b(?= (?:d'un|d'une|de) (?:surveillant|agent|gardien))
`;
