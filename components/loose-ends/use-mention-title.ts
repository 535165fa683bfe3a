import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import { listInWords } from '@/lib/domain/locale';
import type { LooseEnd } from '@/lib/domain/loose-end';
import { methodLabel } from '@/lib/domain/method';
import { looseEndSchema } from '@/lib/domain/statement';

/** What a mention counts, as a headline: "3 places, vehicle arson: 1 near Paris and 2 in southern France". */
export function useMentionTitle({ count, parts, evidence }: LooseEnd & { evidence: Evidence }): string {
  const t = useTranslations('loose-ends');
  const locale = useLocale();
  const { method } = looseEndSchema.parse(evidence.value);
  const how = method === null ? '' : `, ${methodLabel(method)[locale].toLowerCase()}`;
  const words = parts.map((part) => `${part.count} ${part.text[locale]}`);
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  return `${t('places', { count })}${how}${colon}${listInWords(words, locale)}`;
}

/** Where a mention stands on the page of loose ends. */
export function mentionAnchor({ evidence }: { evidence: Evidence }): string {
  return evidence.id.replaceAll('.', '-');
}
