import type { Span } from '../sentences';
import { isOrdered } from './exclude';

// "The men hired to burn the cars fled when a dog barked".
const BACKED_OUT =
  /\b(?:a|ont|avai(?:t|ent)) (?:(?:finalement|vite|alors|aussitot) )?(?:recule|renonce|rebrousse|fait demi-tour|pris la fuite|fui|detale|abandonne)|\b(?:fled|backed (?:off|out|away)|gave up|turned back|ran (?:off|away)|lost (?:his|her|their) nerve|changed (?:his|her|their) minds?)\b/;

// "… did so and ran away".
const DID_SO = /\b(?:did so|went ahead|l'(?:a|ont) fait|sont passes a l'acte)\b/;

/** Whether an act that somebody was to do is said to have been left undone; `acts` are all of its sentence. */
export function isBackedOut(
  folded: string,
  act: Span,
  { clause, acts }: { clause: Span; acts: readonly Span[] },
): boolean {
  const found = BACKED_OUT.exec(folded.slice(act.end, clause.end));
  if (!found || !isOrdered(folded, act, clause)) return false;
  const end = act.end + found.index;
  const isDone = acts.some((other) => other.start >= act.end && other.start < end);
  return !isDone && !DID_SO.test(folded.slice(act.end, end));
}
