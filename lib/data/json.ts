import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** A value as the JSON columns take it. Callers have parsed it with a schema; `undefined` members are dropped. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
