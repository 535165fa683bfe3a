import type { FieldCode } from '@/lib/domain/statement';

const NAMES = /^(Kalashnikov|DDPF|Telegram)/;

/** A value inside a sentence: without its capital, unless it begins with a name. */
export function toRunningWords(field: FieldCode, words: string): string {
  return field === 'site' || NAMES.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}
