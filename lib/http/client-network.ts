import { isIP } from 'node:net';

type Arrival = {
  /** Address at the other end of the connection. */
  peer: string;
  forwardedFor: string | null;
  trustProxy: boolean;
};

/**
 * The network a request came from: an IPv4 address, or the /64 of an IPv6 address, which one subscriber owns whole.
 * Behind a trusted proxy it is the last address of X-Forwarded-For, the one that our own proxy wrote; the ones before
 * it may be made up. What is no address becomes `unknown`, which is one network.
 */
export function clientNetwork({ peer, forwardedFor, trustProxy }: Arrival): string {
  const last = forwardedFor?.split(',').at(-1)?.trim();
  return toNetwork(trustProxy && last ? last : peer);
}

function toNetwork(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/%.*$/, '');
  const version4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.exec(bare)?.[1];
  if (version4 && isIP(version4) === 4) return version4;
  return isIP(bare) === 6 ? `${firstFourGroups(bare)}::/64` : 'unknown';
}

function firstFourGroups(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - countGroups(after);
  const all = [...groups, ...Array<string>(Math.max(missing, 0)).fill('0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** A trailing dotted quad stands for two groups. */
function countGroups(groups: readonly string[]): number {
  return groups.reduce((total, group) => total + (group.includes('.') ? 2 : 1), 0);
}
