import type { NextRequest } from 'next/server';
import createIntlMiddleware from 'next-intl/middleware';
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

export default function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  // Next reads the nonce for its own scripts from the request's policy; the layout reads x-nonce for ours.
  request.headers.set('content-security-policy', policy);
  request.headers.set('x-nonce', nonce);
  const response = negotiateLanguage(request);
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.headers.set(name, value);
  if (response.headers.has('location')) response.headers.append('vary', 'accept-language');
  return response;
}

// Public files and feeds have a dot in their name; below a language everything is a page, dot or not.
export const config = { matcher: ['/((?!api/|_next/|.*\\..*).*)', '/(en|fr)/:path*'] };
