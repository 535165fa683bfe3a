import { describe, expect, it } from 'vitest';
import { clientNetwork } from '@/lib/http/client-network';

const direct = (peer: string, forwardedFor: string | null = null) =>
  clientNetwork({ peer, forwardedFor, trustProxy: false });
const proxied = (forwardedFor: string | null) =>
  clientNetwork({ peer: '10.0.0.1', forwardedFor, trustProxy: true });

describe('the network of a request', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
    ['', 'unknown'],
    ['nonsense', 'unknown'],
    ['999.1.1.1', 'unknown'],
  ])('of %j is %s', (peer, network) => {
    expect(direct(peer)).toBe(network);
  });

  it('is one for all addresses of a subscriber', () => {
    expect(direct('2001:db8:1:2:aaaa::1')).toBe(direct('2001:db8:1:2:bbbb:cccc:dddd:eeee'));
    expect(direct('2001:db8:1:3::1')).not.toBe(direct('2001:db8:1:2::1'));
  });

  it('does not follow X-Forwarded-For unless a proxy is trusted', () => {
    expect(direct('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  });

  it('is behind a trusted proxy what the proxy wrote last', () => {
    expect(proxied('6.6.6.6, 198.51.100.1')).toBe('198.51.100.1');
    expect(proxied('198.51.100.1:4711')).toBe('198.51.100.1');
    expect(proxied('[2001:db8:1:2::9]:4711')).toBe('2001:db8:1:2::/64');
    expect(proxied('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(proxied(null)).toBe('10.0.0.1');
    expect(proxied('198.51.100.1, rubbish')).toBe('unknown');
  });
});
