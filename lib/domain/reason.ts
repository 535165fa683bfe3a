import { formText } from './form-text';

const schema = formText(1000);

/** A reason as typed, without the space around it; null when it is empty or cannot be stored. */
export function parseReason(input: unknown): string | null {
  if (typeof input !== 'string') return null;
  const parsed = schema.safeParse(input.replace(/\r\n?/g, '\n').trim());
  return parsed.success && parsed.data !== '' ? parsed.data : null;
}
