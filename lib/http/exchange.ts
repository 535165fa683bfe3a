import 'server-only';
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and its answer, as Node sees them: what Next does not tell and does not let a server action set. */
type Exchange = {
  /** Address at the other end of the connection. */
  peer: string;
  response: ServerResponse;
  /** Whether the request has reached code of ours that takes responsibility for the answer. */
  accepted: boolean;
  /** What our code wants the answer's status to be. */
  status?: number;
};

/** Carries the number of the exchange through Next to our code; whatever a client sends under this name is replaced. */
export const EXCHANGE_HEADER = 'x-mirador-exchange';

// Next loads modules several times over; there is one map per process.
const kept = globalThis as { miradorExchanges?: Map<string, Exchange> };
const WRITTEN_BY_PROXIES = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
];

/**
 * From now on every request of this process is numbered, on Node's own channel and thus before Next sees it. Without
 * `trustProxy` it also loses its forwarding headers: anyone can write those.
 */
export function watchExchanges({ trustProxy }: { trustProxy: boolean }): void {
  if (kept.miradorExchanges) return;
  const exchanges = new Map<string, Exchange>();
  kept.miradorExchanges = exchanges;
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const id = randomUUID();
    const exchange = {
      peer: request.socket.remoteAddress ?? '',
      response,
      accepted: request.method !== 'POST' && isDecodable(request.url),
    };
    exchanges.set(id, exchange);
    response.once('close', () => exchanges.delete(id));
    if (!trustProxy) for (const name of WRITTEN_BY_PROXIES) delete request.headers[name];
    request.headers[EXCHANGE_HEADER] = id;
    chooseStatus(exchange);
  });
}

function isDecodable(url = ''): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

/**
 * Puts the status right at the last moment. Next answers 500 when it cannot even decode an address, or a form that was made
 * up for it: as long as none of our code has accepted the request, the fault is the request's.
 */
function chooseStatus(exchange: Exchange): void {
  const { response } = exchange;
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, seen: number, ...rest: unknown[]) {
    const blamed = seen === 500 && !exchange.accepted ? 400 : seen;
    if (exchange.status === 503) response.setHeader('retry-after', '5');
    return Reflect.apply(writeHead, this, [exchange.status ?? blamed, ...rest]);
  } as typeof response.writeHead;
}

function findExchange(headers: Headers): Exchange | undefined {
  return kept.miradorExchanges?.get(headers.get(EXCHANGE_HEADER) ?? '');
}

/** Address at the other end of the connection that brought these headers; empty where nobody watches. */
export function findPeer(headers: Headers): string {
  return findExchange(headers)?.peer ?? '';
}

/** From here on a failure is ours, not the request's. */
export function acceptRequest(headers: Headers): void {
  const exchange = findExchange(headers);
  if (exchange) exchange.accepted = true;
}

/** Chooses the status of an answer that Next writes: neither a page nor a server action has another way to say 4xx. */
export function setStatus(headers: Headers, status: number): void {
  const exchange = findExchange(headers);
  if (exchange) exchange.status = status;
}
