import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** How long a request in flight may still take once the server was told to stop. Milliseconds. */
const GRACE = 5_000;

// Next loads modules several times over; there is one process.
const kept = globalThis as { miradorSockets?: Set<Socket> };

/**
 * From now on a signal to stop ends this process within seconds. Next waits for every connection to end, and Node counts one
 * that has asked nothing yet as busy: a browser keeps such a spare one, and the server would never stop. Those are closed at
 * once, what is still open after five seconds then.
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, GRACE).unref();
    });
}
