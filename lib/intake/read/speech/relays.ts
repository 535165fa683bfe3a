import type { Span } from '../../sentences';

// Found in the text as it stands: "X" and "AP" are names only in capitals.
const RELAY =
  /(?:told|to|à l[’']|auprès de l[’']|à|au|au micro de|to the|a dit sur|on|sur|dans|appris) (?:the )?(?:French )?(?:news agency |l[’']agence |television network |radio |chaîne |channel )?(?<relay>AFP|Agence France-Presse|BFM ?TV|franceinfo|France Info|(?:Le )?(?:Parisien|Figaro|Monde|Progrès|JDD|Dauphiné(?: Libéré| libéré)?|Journal du [Dd]imanche)|La Provence|La Dépêche|Midi Libre|20 Minutes|Mediapart|Libération|Nice-Matin|Var-[Mm]atin|RTL|RMC|Europe 1|CNews|CNN|the BBC|BBC|RFI|TF1|France 3|France Bleu|Ouest-France|Sud Ouest|Reuters|The Associated Press|AP|X|Telegram|Facebook|local radio)\b/u;

// « Au Parisien » is told to Le Parisien.
const LOST_ARTICLE = /^(?:Parisien|Figaro|Monde|Progrès|JDD|Dauphiné|Journal)/;

/** The outlet or channel that the speaker of a sentence spoke to. */
export function findRelay(text: string, { start, end }: Span): string | null {
  const relay = RELAY.exec(
    text
      .slice(start, end)
      .replace(/['’](?=[A-Z])/g, '’ ')
      .replace(/ {2}/g, ' '),
  )?.groups?.relay;
  return relay === undefined ? null : LOST_ARTICLE.test(relay) ? `Le ${relay}` : relay;
}
