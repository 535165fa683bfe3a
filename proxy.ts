import { type NextRequest, NextResponse } from 'next/server';
import createIntlMiddleware from 'next-intl/middleware';
import { PATH_HEADER } from '@/lib/http/desk-path';
import { refuseApiWrite } from '@/lib/http/refuse-api-write';
import { refuseWrite } from '@/lib/http/refuse-write';
import { routing } from '@/lib/i18n/routing';

const inDevelopment = process.env.NODE_ENV === 'development';
const negotiateLanguage = createIntlMiddleware(routing);

function contentSecurityPolicy(nonce: string): string {
  // The development server evaluates code, writes unsigned styles and talks over a web socket; production does none of it.
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${inDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${inDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const FIXED_HEADERS = {
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

// Only pages of this site may send the desk's address on: `no-referrer` would also take the Origin from its forms.
const DESK_HEADERS = { 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow' };
const inApi = /^\/api(?:\/|$)/;
const inDesk = /^\/(?:en|fr)\/desk(?:\/|$)/;

export default async function proxy(request: NextRequest) {
  if (inApi.test(request.nextUrl.pathname)) return refuseApiWrite(request) ?? NextResponse.next();
  const refusal = await refuseWrite(request);
  if (refusal) return withHeaders(refusal, FIXED_HEADERS);
  // Checked above against what cannot be forged; Next would compare with a header that can.
  const origin = request.headers.get('origin');
  if (origin && request.method === 'POST') request.headers.set('x-forwarded-host', new URL(origin).host);
  request.headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  // Next reads the nonce for its own scripts from the request's policy; the layout reads x-nonce for ours.
  request.headers.set('content-security-policy', policy);
  request.headers.set('x-nonce', nonce);
  const response = negotiateLanguage(request);
  response.headers.set('content-security-policy', policy);
  if (response.headers.has('location')) response.headers.append('vary', 'accept-language');
  const desk = inDesk.test(request.nextUrl.pathname) ? DESK_HEADERS : {};
  return withHeaders(response, { ...FIXED_HEADERS, ...desk });
}

function withHeaders<Answer extends Response>(response: Answer, headers: Record<string, string>): Answer {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

// Public files and feeds have a dot in their name; below a language everything is a page, dot or not.
export const config = { matcher: ['/((?!_next/|.*\\..*).*)', '/api/:path*', '/(en|fr)/:path*'] };
