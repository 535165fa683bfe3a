import { DENIES } from './words/denials';
import { DENIED } from './words/untrue';

const TAKEN_BACK =
  /\b(?:(?:corrected|denied|dismissed|withdrew|retracted|dementi[a-z]*|rectifi[a-z]*|contest[a-z]*) (?:this|that|it|the (?:report|claim|information)s?|cette|ces|l'information)|(?<!\b(?:inmates?|prisoners?|detainees?|suspects?|clients?|man|men|youths?|group|he|she|they|we|i) (?:had|has|have) )nothing to do with (?:the prison|us|it|them)\b|sans (?:lien|rapport) avec (?:la prison|l'etablissement))\b/;

// "That is untrue, said the prosecutor", « C'était faux, monsieur », "» FAUX, la vidéo vient de …": whatever follows.
const OPENS_UNTRUE =
  /^["»]? ?(?:(?:but|mais|and|et),? )?(?:(?:that|it|this|which|all of this) (?:is|was|were) (?:untrue|false|wrong|incorrect|not true|not so|fake|a hoax|pure invention)\b|none of (?:it|this|that) (?:is|was|were) (?:so|true)\b|(?:c'|ce n'|cela |ca )?(?:est|etait) (?:faux|inexact|une intox|un canular)\b|(?:faux|intox|fake|false|wrong|untrue|infox)\b ?[.,:!]|(?:la|ici|la-bas) (?:encore|aussi|non plus),? (?:rien|faux)\b|there (?:again|too),? nothing|(?:authorities|police|officials|the prefecture) (?:later )?called it a (?:misunderstanding|mistake|hoax))/;

// « Ils n'y sont pas allés », "they never went": what somebody was asked to do, he did not.
const NEVER_WENT =
  /^"?(?:(?:but|mais),? )?(?:(?:ils|elles|il|elle) (?:n'y (?:est|sont) (?:pas|jamais) (?:alle|venu)|ne l'(?:a|ont) (?:pas|jamais) fait|n'(?:a|ont) (?:pas|jamais) ose)|(?:they|he|she|nobody|no one) (?:never (?:went|did|got there|showed up|turned up)|did not (?:go|do it|turn up)|didn't (?:go|do it|turn up))|(?:nobody|no one) went there\b)/;

// "All of it was theatre", « Tout cela n'était qu'une mise en scène ».
const STAGED =
  /^"?(?:(?:but|mais) )?(?:all (?:of )?(?:it|this|that)|it|this|that|everything|(?:tout )?(?:cela|ca|ceci)|tout|ce) (?:was|were|had been|n'etai(?:t|ent)|n'a ete|etai(?:t|ent)) (?:only |just |all |part of |bel et bien |qu'?)?(?:(?:an?|une?|la) )?(?:theatre|staged|make-believe|mise en scene|comedie|jeu de role|simulation|fiction|for show)\b/;
// "He rang back to say that he'd muddled it with a burst main".
const MISTAKEN =
  /\b(?:muddled (?:it|this|that|the (?:two|name|town)s?|them)|(?:mixed|muddled) (?:it|them|things|(?:the )?(?:two|names|towns)) up|got (?:it|that|the (?:name|town|prison|place)) wrong|confused (?:it|them|the (?:two|names|towns)) with|(?:l'|les |la )(?:a|avai(?:t|ent)|ont) confondue?s?|s'(?:etait|est) trompee? d[e'] ?(?:ville|prison|etablissement|nom))\b/;

// "They were not.", « Il n'en est rien. »: no more than that.
const NOT_SO =
  /^"?(?:(?:but|mais) )?(?:(?:(?:they|it|this|that|there|both) (?:was|were|did|had|has|have|is|are)(?: not|n't)|(?:none|neither) (?:was|were|did|had|has|have|is|are))(?: (?:so|true|correct|the case))?|(?:not so|not true|wrong|false|untrue)|il n'en (?:est|etait|fut) rien|ce n'(?:est|etait) pas (?:le cas|vrai|exact)|(?:c'est|c'etait) (?:faux|inexact)|faux|inexact)(?:, (?:the [a-z' -]{2,40} )?(?:affirm|assur|precis|indiqu|repond|insist|confirm|selon|d'apres|a-t-on|says?\b|said\b|according)[^,.!?]{0,100})?[.!]?"?$/;

// "There were none.", « Il n'y en avait pas. »: of what was said, not of the injured or of witnesses.
const NONE_OF_IT =
  /^"?(?:(?:but|mais|in fact|en fait|en realite),? )?(?:there (?:was|were|had been) (?:none|nothing(?: of the (?:kind|sort))?|no such thing)|none (?:had|did|was|were)(?: (?:burn(?:ed|t)|happen(?:ed)?|hit))?|none of (?:it|this|that) (?:happened|was true|is true)|il n'y (?:en )?(?:a|avait|a jamais|avait jamais) ?(?:eu )?(?:aucune?|pas|rien(?: de tel)?|point)?(?: eu)?|aucune? n'(?:a|avait) (?:ete )?(?:brule|eu lieu|touchee?|visee?)|rien de (?:tel|tout cela|tout ca)(?: n'(?:a|avait) eu lieu)?)[.!]?"?$/;
const HEARSAY =
  /\b(?:said|says|told|reported|report|reports|message|post|rumou?rs?|announced|claimed|claims?|spoke of|spoken of|radio|account|tweet|ran|read|wrote|dit|disait|annonc[a-z]+|parle|parlait|affirm[a-z]+|evoqu[a-z]+|rumeurs?|message|publication|selon|assur[a-z]+|circul[a-z]+)\b/;

/** Whether a sentence opens by saying that what was told before it is not so. */
export const opensUntrue = ({ folded }: { folded: string }): boolean =>
  OPENS_UNTRUE.test(folded) || NOT_SO.test(folded);

/** Whether a sentence that names no place takes back what the one before told. */
export const retracts = ({ folded: sentence, around }: { folded: string; around: string }) =>
  (/^"?(?:(?:la|cette|toute) (?:piste|these|hypothese|malveillance)|foul play|arson|the (?:report|claim|information|alert|story|account|fire|blaze|noise|bang|damage|incident)s?|le (?:feu|bruit)|l'(?:incendie|incident)|this|that|it|they|both|neither|none|all|l'information|cette|ces|la rumeur|il|elle|ca|cela|c'etait|tout|rien de tout cela)\b/.test(
    sentence,
  ) &&
    (DENIED.test(sentence) || DENIES.test(sentence))) ||
  TAKEN_BACK.test(sentence) ||
  opensUntrue({ folded: sentence }) ||
  NEVER_WENT.test(sentence) ||
  STAGED.test(sentence) ||
  MISTAKEN.test(sentence) ||
  (NONE_OF_IT.test(sentence) && HEARSAY.test(around));
