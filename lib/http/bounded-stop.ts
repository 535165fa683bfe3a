import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** How long a connection that has asked nothing stays open once the server was told to stop: what it sent may wait to be read. Milliseconds. */
const UNREAD = 500;
/** How long a request in flight may still take. Milliseconds. */
const GRACE = 5_000;
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

// Next loads modules several times over; there is one process.
const kept = globalThis as { miradorSockets?: Set<Socket> };

/**
 * From now on a signal to stop ends this process within seconds. Next waits for every connection to end, and Node counts one
 * that has asked nothing yet as busy: a browser keeps such a spare one, and the server would never stop. Those are closed
 * after half a second, what is still open after five, and then the process ends, whatever runs, as by the signal.
 */
export function boundStop(): void {
  if (kept.miradorSockets) return;
  const sockets = new Set<Socket>();
  kept.miradorSockets = sockets;
  subscribe('net.server.socket', (message) => {
    const { socket } = message as { socket: Socket };
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const closeUnread = () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  for (const [signal, code] of SIGNALS)
    process.once(signal, () => {
      setTimeout(closeUnread, UNREAD).unref();
      setTimeout(() => process.exit(code), GRACE).unref();
    });
}
