import { createServer } from 'node:net';
import type { Environment } from '@/lib/environment';
import { ExpectedFailure } from './expected-failure';

/** Throws, with a line that says what to do, when nobody can listen on this host and port now. */
export function requireFreePort({ host, port }: Pick<Environment, 'host' | 'port'>): Promise<void> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ExpectedFailure(explain(error))));
    server.listen(port, host, () => server.close(() => resolve()));
  });

  function explain({ code, message }: NodeJS.ErrnoException): string {
    if (code === 'EADDRINUSE') return portTaken({ host, port });
    if (code === 'EACCES')
      return `This account may not listen on port ${port}; choose one above 1023 with PORT.`;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return `HOST is "${host}", which is not an address of this machine.`;
    return message;
  }
}

/** The line for a port that another program holds. */
export function portTaken({ host, port }: Pick<Environment, 'host' | 'port'>): string {
  return `Port ${port} on ${host} is taken; stop the program that holds it, or choose another with PORT.`;
}
