import { useLocale, useTranslations } from 'next-intl';
import { typeset } from '@/lib/domain/typeset';
import { localeHref } from '@/lib/i18n/navigation';
import { type DeskProposal, REFUSAL_REASONS } from '@/lib/intake/ruling/reading-state';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { ProposalActs } from './proposal-acts';
import styles from './proposal-card.module.css';
import { ProposalHead } from './proposal-head';
import { RulingForm } from './ruling-form';
import type { RulingAction } from './ruling-state';
import { StatementTicks } from './statement-ticks';

type Props = { proposal: DeskProposal; reading: ShownReading; action: RulingAction };

/** One proposal: what it says and what to do with it; once ruled on, what was decided. */
export function ProposalCard({ proposal, reading, action }: Props) {
  const { key, ruling, version } = proposal;
  return (
    <li
      id={key}
      tabIndex={-1}
      aria-labelledby={`${key}-title`}
      className={styles.card}
      data-proposal={key}
      data-state={ruling?.verdict ?? 'open'}
    >
      <RulingForm
        name="proposal"
        action={action}
        of={version}
        hidden={{ reading: reading.id, proposal: key, seen: String(version) }}
        className={styles.form}
      >
        <ProposalHead {...{ proposal, reading }} />
        {ruling && <Ruled {...{ ruling, reading }} />}
        {proposal.statements.length > 0 && <StatementTicks {...{ proposal, reading }} />}
        {ruling === null && !reading.readOnly && <ProposalActs {...{ proposal, reading }} />}
      </RulingForm>
    </li>
  );
}

type RuledProps = { ruling: NonNullable<DeskProposal['ruling']>; reading: ShownReading };

function Ruled({ ruling, reading: { peopleNames } }: RuledProps) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  const name = peopleNames.get(ruling.by) ?? ruling.by;
  if (ruling.verdict === 'accepted')
    return (
      <p className={styles.ruled}>
        {t(ruling.bulk ? 'acceptedBulk' : 'accepted', { name })}{' '}
        <a href={localeHref(locale, `/desk/drafts/${ruling.draft.id}`)}>{t('toDraft')}</a>
      </p>
    );
  const reason = REFUSAL_REASONS.find((row) => row.code === ruling.reason)?.label[locale] ?? ruling.reason;
  return (
    <p className={styles.ruled}>
      {t('refused', { name, reason: typeset(reason, locale) })}
      {ruling.note !== null && <q>{ruling.note}</q>}
    </p>
  );
}
