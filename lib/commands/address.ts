import type { Environment } from '@/lib/environment';
import { setUpPath } from '../auth/set-up-token';

/** The address of a server, as a browser wants it. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A host to connect to: nobody can connect to "every address". */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}

/** The link by which somebody sets up an account, for the terminal. */
export function setUpLink({ publicUrl, host, port }: Environment, token: string): string {
  return `${publicUrl ?? addressOf(reachable(host), port)}/en${setUpPath(token)}`;
}
