/** An address with the day of knowledge, so that a reader who has gone back to a day stays there. */
export function asOfHref(href: string, asOf: string | null): string {
  if (asOf === null) return href;
  const [address = '', ...fragment] = href.split('#');
  const dated = `${address}${address.includes('?') ? '&' : '?'}asOf=${asOf}`;
  return [dated, ...fragment].join('#');
}
