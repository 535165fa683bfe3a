import type { Incident } from './incident';
import type { Localised } from './locale';
import type { LooseEndValue } from './statement';

/** What is known of one part of a mention: who could be meant, who is ruled out and why. */
export type Part = {
  count: number;
  text: Localised;
  possible: string[];
  /** Incidents whose own reports give methods, and not the one of the mention. */
  excluded: string[];
  /** `by_elimination`: as many candidates as places; an inference to be checked, never adopted. `short`: too few. */
  state: 'open' | 'by_elimination' | 'short';
};

export type LooseEndState = 'open' | 'partly' | 'by_elimination';

/** A mention with its candidates among the incidents known to the reader. */
export type LooseEnd = { count: number; parts: Part[]; state: LooseEndState };

/** Narrows the candidates of a mention by what has been reported of each since. */
export function narrowLooseEnd(
  { count, constraints, method }: LooseEndValue,
  incidents: readonly Incident[],
): LooseEnd {
  const known = new Map(incidents.map((incident) => [incident.slug, incident]));
  const parts = constraints.map(({ candidates, ...rest }): Part => {
    const present = candidates.filter((slug) => known.has(slug)).sort();
    const excluded = present.filter((slug) => hasOtherMethod(known.get(slug), method));
    const possible = present.filter((slug) => !excluded.includes(slug));
    return { ...rest, possible, excluded, state: toState(possible.length, rest.count) };
  });
  return { count, parts, state: toWhole(parts) };
}

function hasOtherMethod(incident: Incident | undefined, method: LooseEndValue['method']): boolean {
  return (
    method !== null &&
    incident !== undefined &&
    incident.methods.length > 0 &&
    !incident.methods.includes(method)
  );
}

function toState(possible: number, count: number): Part['state'] {
  if (possible < count) return 'short';
  return possible === count ? 'by_elimination' : 'open';
}

function toWhole(parts: readonly Part[]): LooseEndState {
  const found = parts.filter((part) => part.state === 'by_elimination').length;
  if (found === 0) return 'open';
  return found === parts.length ? 'by_elimination' : 'partly';
}
