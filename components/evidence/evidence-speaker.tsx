import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import { mannerLabel } from '@/lib/domain/manner';
import styles from './evidence-card.module.css';
import { toSpeaker } from './to-speaker';

/** Who said it, in what capacity, through whom, and how firmly. */
export function EvidenceSpeaker({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const { name, role, alias } = toSpeaker(evidence, locale);
  const { relay, modality, polarity } = evidence;
  return (
    <p className={styles.speaker}>
      <strong>{name}</strong>
      {role && `, ${role}`}
      {alias && (
        <>
          {', '}
          {t.rich('named', { speaker: () => <span lang={locale === 'en' ? undefined : 'en'}>{alias}</span> })}
        </>
      )}
      {relay && `, ${t('via', { relay })}`}
      {' · '}
      {mannerLabel({ modality, polarity })[locale]}
    </p>
  );
}
