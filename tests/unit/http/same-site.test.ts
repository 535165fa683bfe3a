import { describe, expect, it } from 'vitest';
import { toDeskPath } from '@/lib/http/desk-path';
import { MOST_BYTES, refuseWrite } from '@/lib/http/refuse-write';
import { isSameSite } from '@/lib/http/same-site';

const PUBLIC = 'https://mirador.example.org';
const sent = (headers: Record<string, string>, publicUrl?: string) =>
  isSameSite(new Headers(headers), publicUrl);

describe('a write', () => {
  it.each([
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    [{ origin: 'https://mirador.example.org', host: 'mirador.example.org' }],
    [{ origin: 'https://mirador.example.org', host: 'mirador.example.org:443' }],
    [{ origin: 'http://[::1]:3000', host: '[::1]:3000' }],
    [{ origin: 'http://LOCALHOST:3000', host: 'localhost:3000' }],
  ])('from our own page is ours: %j', (headers) => {
    expect(sent(headers)).toBe(true);
  });

  it('through a proxy is ours by PUBLIC_URL', () => {
    expect(sent({ origin: PUBLIC, host: '127.0.0.1:3000' }, PUBLIC)).toBe(true);
    expect(sent({ origin: 'https://evil.example', host: '127.0.0.1:3000' }, PUBLIC)).toBe(false);
    expect(sent({ origin: 'http://mirador.example.org', host: '127.0.0.1:3000' }, PUBLIC)).toBe(false);
  });

  it.each([
    [{ host: 'a.org' }],
    [{ origin: '', host: 'a.org' }],
    [{ origin: 'null', host: 'a.org' }],
    [{ origin: 'https://evil.example', host: 'a.org' }],
    [{ origin: 'https://evil.example', host: 'a.org', 'x-forwarded-host': 'evil.example' }],
    [{ origin: 'https://a.org.evil.example', host: 'a.org' }],
    [{ origin: 'https://a.org:8443', host: 'a.org' }],
    [{ origin: 'file://a.org', host: 'a.org' }],
    [{ origin: 'https://a.org' }],
    [{ origin: 'https://', host: '' }],
    [{ origin: 'https://evil.example', host: 'evil.example@a.org' }],
  ])('from elsewhere is not: %j', (headers) => {
    expect(sent(headers as Record<string, string>)).toBe(false);
  });
});

describe('what reaches a page and is no reading', () => {
  const own = { host: 'a.org', origin: 'https://a.org' };
  const ask = async (path: string, init: RequestInit & { headers: Record<string, string> }) =>
    (await refuseWrite(new Request(`https://a.org${path}`, { method: 'POST', ...init })))?.status ??
    'let through';
  const form = (fields: Record<string, string>) => {
    const body = Object.entries(fields).map(
      ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    return `${body.join('')}--x--\r\n`;
  };
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
  const whole = form({ a: 'b' });
  const long = (body: string) => ({ 'content-length': String(body.length) });

  it.each<[string, number | string, string, RequestInit & { headers: Record<string, string> }]>([
    ['a reading', 'let through', '/en', { method: 'GET', headers: {} }],
    [
      'a form of the desk',
      'let through',
      '/en/desk',
      { body: whole, headers: { ...own, ...multipart, ...long(whole) } },
    ],
    [
      'a call by script',
      'let through',
      '/fr/desk/people',
      { body: '[]', headers: { ...own, 'next-action': 'x', ...long('[]') } },
    ],
    [
      'a form to a reader’s page',
      405,
      '/en/incidents',
      { body: whole, headers: { ...own, ...multipart, ...long(whole) } },
    ],
    [
      'a form to deskwork',
      405,
      '/en/deskwork',
      { body: whole, headers: { ...own, ...multipart, ...long(whole) } },
    ],
    ['DELETE', 405, '/en/desk', { method: 'DELETE', headers: own }],
    ['no Origin', 403, '/en/desk', { body: whole, headers: { host: 'a.org', ...multipart, ...long(whole) } }],
    [
      'a foreign Origin',
      403,
      '/en/desk',
      {
        body: whole,
        headers: {
          ...own,
          origin: 'https://evil.example',
          'x-forwarded-host': 'evil.example',
          ...multipart,
          ...long(whole),
        },
      },
    ],
    ['no length', 411, '/en/desk', { body: whole, headers: { ...own, ...multipart } }],
    [
      'too large',
      413,
      '/en/desk',
      { body: whole, headers: { ...own, ...multipart, 'content-length': String(MOST_BYTES + 1) } },
    ],
    [
      'a form cut off',
      400,
      '/en/desk',
      { body: whole.slice(0, -8), headers: { ...own, ...multipart, ...long(whole.slice(0, -8)) } },
    ],
    [
      'no boundary',
      400,
      '/en/desk',
      { body: whole, headers: { ...own, 'content-type': 'multipart/form-data', ...long(whole) } },
    ],
    [
      'URL-encoded',
      400,
      '/en/desk',
      {
        body: 'a=b',
        headers: { ...own, 'content-type': 'application/x-www-form-urlencoded', ...long('a=b') },
      },
    ],
    [
      'no type at all',
      400,
      '/en/desk',
      { body: 'a=b', headers: { ...own, 'content-type': 'text/plain', ...long('a=b') } },
    ],
  ])('%s: %s', async (_, status, path, init) => {
    expect(await ask(path, init)).toBe(status);
  });
});

describe('the way back after signing in', () => {
  it.each(['/en/desk', '/fr/desk/people', '/en/desk?x=1', '/en/desk/incidents/toulon-2025-04-14'])(
    'leads to %s',
    (path) => {
      expect(toDeskPath(path, '/en/desk')).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'https://evil.example',
    '//evil.example/en/desk',
    '/en/desk//evil.example',
    '/en/desk\\evil',
    '/en',
    '/en/deskwork',
    '/en/desk/sign-in?to=/en/desk/sign-in',
    'javascript:alert(1)',
  ])('never leads to %j', (path) => {
    expect(toDeskPath(path, '/en/desk')).toBe('/en/desk');
  });
});
