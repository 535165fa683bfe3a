import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { requireFreePort } from '@/lib/commands/require-free-port';

describe('the port to serve on', () => {
  it('may be free', async () => {
    await expect(requireFreePort({ host: '127.0.0.1', port: 0 })).resolves.toBeUndefined();
  });

  it('is refused in one line when another program holds it', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(requireFreePort({ host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken; stop the program that holds it, or choose another with PORT.`,
    );
    server.close();
  });

  it('is refused when the host is not this machine', async () => {
    await expect(requireFreePort({ host: '192.0.2.1', port: 0 })).rejects.toThrow(
      'HOST is "192.0.2.1", which is not an address of this machine.',
    );
  });
});
