/** Carries the address that was asked for to the code that may have to come back to it; set by proxy.ts. */
export const PATH_HEADER = 'x-mirador-path';

/** Where to go after signing in: an address of the desk and nothing else, whatever the link said. */
export function toDeskPath(wanted: string | undefined, fallback: string): string {
  if (!wanted || !/^\/(?:en|fr)\/desk(?:[/?]|$)/.test(wanted) || /[\\\s]|\/\/|\/sign-in/.test(wanted))
    return fallback;
  return wanted;
}
