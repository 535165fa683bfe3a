import { describe, expect, it } from 'vitest';
import { refuseApiWrite } from '@/lib/http/refuse-api-write';

const ask = (method: string) =>
  refuseApiWrite(new Request('http://127.0.0.1:3000/api/v1/incidents', { method }));

describe('the API', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('takes %s', (method) => {
    expect(ask(method)).toBeNull();
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses %s in its own kind of answer, and says what it takes',
    async (method) => {
      const answer = ask(method);
      expect(answer?.status).toBe(405);
      expect(answer?.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(answer?.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer?.json()).toMatchObject({ status: 405, title: 'Method Not Allowed' });
    },
  );
});
