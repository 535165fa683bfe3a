/**
 * The address of this page with one key set, or without it (null). The rest stays letter by letter as it is: it is
 * canonical, and URLSearchParams would rewrite its commas.
 */
export function withKey(key: string, value: string | null, without: readonly string[] = []): string {
  const { pathname, search, hash } = window.location;
  const dropped = [key, ...without];
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !dropped.some((name) => pair.startsWith(`${name}=`)));
  const pairs =
    value === null ? kept : [...kept, `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
  return `${pathname}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${hash}`;
}
