import 'server-only';
import { headers } from 'next/headers';
import { forbidden } from 'next/navigation';
import { setStatus } from '../http/exchange';

/** Ends the request with 403. Next answers 404 to a form without JavaScript that it was told to forbid; so the status is said twice. */
export async function refuse(): Promise<never> {
  setStatus(await headers(), 403);
  forbidden();
}
