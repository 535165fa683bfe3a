import type { Span } from '../../sentences';

// Found in the text as it stands: "X" and "AP" are names only in capitals.
const RELAY =
  /(?:told|to|à l[’']|auprès de l[’']|à|au micro de|to the|a dit sur|on|sur|dans|appris) (?:the )?(?:French )?(?:news agency |l[’']agence |television network |radio |chaîne |channel )?(?<relay>AFP|Agence France-Presse|BFM ?TV|franceinfo|France Info|Le Parisien|Le Figaro|Le Monde|RTL|RMC|Europe 1|CNews|CNN|the BBC|BBC|RFI|TF1|France 3|France Bleu|Ouest-France|Sud Ouest|Reuters|The Associated Press|AP|X|Telegram|Facebook|local radio)\b/u;

/** The outlet or channel that the speaker of a sentence spoke to. */
export function findRelay(text: string, { start, end }: Span): string | null {
  return (
    RELAY.exec(
      text
        .slice(start, end)
        .replace(/’(?=[A-Z])/g, '’ ')
        .replace(/ {2}/g, ' '),
    )?.groups?.relay ?? null
  );
}
