import 'server-only';
import { headers } from 'next/headers';
import { getEnvironment } from '../environment';
import { acceptRequest } from '../http/exchange';
import { isSameSite } from '../http/same-site';
import { refuse } from './refuse';

/**
 * The first line of every server action and of every route handler that writes: ends the request with 403 unless a page of
 * this site sent it. Next alone would let through what names no Origin, or one that X-Forwarded-Host repeats.
 */
export async function requireSameSite(): Promise<void> {
  const sent = await headers();
  acceptRequest(sent);
  if (!isSameSite(sent, getEnvironment().publicUrl)) await refuse();
}
