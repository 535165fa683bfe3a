import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { typeset } from '@/lib/domain/typeset';
import { localeHref } from '@/lib/i18n/navigation';
import { CONFIDENCES, MATCH_REASONS } from '@/lib/intake/proposal';
import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { NIGHT_BASES } from '@/lib/intake/time/night-reading';
import { toMatchValue } from './match-options';
import styles from './proposal-card.module.css';
import { nightInFull, placeInWords } from './proposal-words';

type Props = { proposal: DeskProposal; reading: ShownReading };

/** Where and when, how sure the reader is and why, and what it is held to be. */
export function ProposalHead({ proposal, reading }: Props) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  const { confidence, hedges, nights } = proposal;
  const reason = CONFIDENCES.find((row) => row.code === confidence?.reason)?.label[locale];
  return (
    <header className={styles.head}>
      <h3 id={`${proposal.key}-title`}>{placeInWords(proposal, reading, locale) ?? t('noPlace')}</h3>
      <p className={styles.night}>
        {nights.length === 0 && t('noNight')}
        {nights.map((night) => nightInFull(night, locale)).join(' / ')}
        {nights.length > 1 && ` (${t('twoNights')})`}
      </p>
      <InferredNight proposal={proposal} />
      <p className={styles.confidence} data-level={confidence?.level}>
        {confidence ? (
          <>
            <strong>{t(`confidence.${confidence.level}`)}</strong> {reason && typeset(reason, locale)}
          </>
        ) : (
          t('byHand')
        )}
      </p>
      {hedges.length > 0 && (
        <p className={styles.hedges}>
          {t('hedges', { words: hedges.map(({ quote }) => t('hedge', { quote })).join(', ') })}
        </p>
      )}
      <MatchLine {...{ proposal, reading }} />
    </header>
  );
}

function InferredNight({ proposal: { nightBasis, nightReason } }: { proposal: DeskProposal }) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  const rule = NIGHT_BASES.find((row) => row.code === nightReason)?.label[locale];
  if (nightBasis !== 'inferred' || !rule) return null;
  return <p className={styles.hedges}>{t('inferred', { reason: rule })}</p>;
}

function MatchLine({ proposal: { match, ruling }, reading: { matchables } }: Props) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  const isJoined = ruling?.verdict === 'accepted' && !ruling.draft.made;
  if (match === null) return <p className={styles.match}>{t(isJoined ? 'isAdded' : 'isNew')}</p>;
  const held = matchables.find((row) => row.value === toMatchValue(match));
  const id = match.kind === 'incident' ? match.slug : match.id;
  const title = held
    ? [held.name[locale], held.night && nightInFull(held.night, locale)].filter(Boolean).join(', ')
    : id;
  const href = localeHref(locale, match.kind === 'incident' ? `/desk/incidents/${id}` : `/desk/drafts/${id}`);
  const link = (text: React.ReactNode) => (
    <Link href={href} prefetch={false}>
      {text}
    </Link>
  );
  if (match.kind === 'draft') return <p className={styles.match}>{t.rich('addsDraft', { title, link })}</p>;
  const rule = MATCH_REASONS.find((row) => row.code === match.reason)?.label[locale];
  const reason = typeset(rule ?? t('chosen'), locale);
  return <p className={styles.match}>{t.rich('adds', { title, reason, link })}</p>;
}
