import type { Refused } from '@/lib/domain/desk-refusal';

/** The input that a refusal is about; empty for the form as a whole. */
export function fieldOf({ why }: Refused): string {
  return why === 'reason_missing' || why === 'reason_bad' ? 'reason' : '';
}
