import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import styles from './evidence-quote.module.css';

type Props = { evidence: Evidence; alone?: boolean };

/**
 * The words of the article: marked inside their sentence where it may be shown, alone where it may not. `alone` asks
 * for the words only, where the sentence was shown just before.
 */
export function EvidenceQuote({ evidence, alone = false }: Props) {
  const { sentence, quote, language } = evidence;
  if (sentence && !alone) {
    return (
      <blockquote className={styles.quote} lang={language}>
        {sentence.before}
        <mark>{sentence.quote}</mark>
        {sentence.after}
      </blockquote>
    );
  }
  return (
    <>
      {quote && (
        <blockquote className={styles.quote} lang={language}>
          … <mark>{quote}</mark> …
        </blockquote>
      )}
      {!sentence && <Missing evidence={evidence} />}
    </>
  );
}

function Missing({ evidence: { withheld, paragraph } }: { evidence: Evidence }) {
  const t = useTranslations('evidence');
  const words = withheld
    ? t('withheld')
    : paragraph === null
      ? t('noTextNoParagraph')
      : t('noText', { paragraph });
  return <p className={styles.missing}>{words}</p>;
}
