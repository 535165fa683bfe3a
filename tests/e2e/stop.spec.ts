import { once } from 'node:events';
import { connect } from 'node:net';
import { copyTemplate } from './support/desk-templates';
import { startBuild } from './support/mirador';
import { expect, test } from './support/test';

// What a browser holds in reserve, and a client whose line broke in the midst of what it sent.
const UNFINISHED = 'POST /en HTTP/1.1\r\nHost: mirador\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n';
for (const [client, request] of [
  ['that asks nothing', ''],
  ['whose request never ends', UNFINISHED],
] as const)
  test(`a connection ${client} does not keep the server from stopping`, async () => {
    const mirador = await startBuild(copyTemplate('people').databaseFile);
    const socket = connect(Number(new URL(mirador.url).port), '127.0.0.1');
    // Whether the other end closes the connection or resets it is all one.
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await once(socket, 'connect');
    if (request) {
      socket.write(request);
      await once(socket, 'data');
    }

    await mirador.stop();
    await closed;
    await expect(fetch(mirador.url)).rejects.toThrow();
  });
