/** A dispatch of our own with six attacks on two nights, none of them among the coded ones. */
export const SIX_ATTACKS = `Six prisons attacked in two nights

The Harbour Ledger. Published on 19 April 2025

Three cars were set on fire in the staff car park of Douai prison overnight Thursday to Friday, the Douai prosecutor said.

The same night, shots were fired at the gate of the prison in Bourges; no one was hurt.

At the prison in Limoges, two cars belonging to officers were burned on the night of 17 April, according to the union FO Justice.

On Friday night, a tag reading "DDPF" was painted on the wall of Perpignan prison.

Also on Friday night, cars were burned outside the prison of Besançon, a police source said.

At Argentan prison, at least five shots were fired at the gate on the night of 18 April.

The minister thanked the staff and promised more patrols. Trains ran late in the region for another reason.
`;

/** The sites of its attacks, with their nights. */
export const SIX_PLACES = [
  ['ma-douai', '2025-04-17'],
  ['ma-bourges', '2025-04-17'],
  ['ma-limoges', '2025-04-17'],
  ['cp-perpignan', '2025-04-18'],
  ['ma-besancon', '2025-04-18'],
  ['cd-argentan', '2025-04-18'],
] as const;

/** A short dispatch of our own that tells a known attack again. */
export const KNOWN_ATTACK = `Gunfire at a prison gate in Toulon

The Harbour Ledger. Published on 16 April 2025

Shots were fired at the gate of Toulon prison on the night of 14 April 2025. Nobody was hurt, a police source said.
`;

/** A short dispatch of our own, with a last sentence that says more than rules may see. */
export const ONE_ATTACK = `Van burned beside Perpignan prison

The Harbour Ledger. Published on 22 April 2025

A van of the prison service was set alight at Perpignan prison on the night of 20 April 2025. Residents counted two figures in the dark.
`;

/** Two attacks, and a method with its count that only stands beside the second. */
export const BESIDE_A_PLACE = ` date 2025-11-14
Shots were fired at the prison in Laon on Tuesday night, the prefect said.

The prison in Gap was attacked the same night. It was quiet again by noon.

Three cars had been burned.
`;
