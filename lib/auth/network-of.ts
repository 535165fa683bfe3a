import 'server-only';
import { getEnvironment } from '../environment';
import { clientNetwork } from '../http/client-network';
import { findPeer } from '../http/exchange';

/** The network that a request with these headers came from. */
export function networkOf(headers: Headers): string {
  const { trustProxy } = getEnvironment();
  return clientNetwork({ peer: findPeer(headers), forwardedFor: headers.get('x-forwarded-for'), trustProxy });
}
