import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { methodLabel } from '@/lib/domain/method';
import { localeHref } from '@/lib/i18n/navigation';
import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import type { Matchable, ShownReading } from '@/lib/intake/ruling/shown-reading';
import { listMatchOptions, nearnessOf, toMatchValue } from './match-options';
import styles from './match-pane.module.css';
import { nightInFull, placeInWords } from './proposal-words';

/** For each proposal what is known of its place or night; a script shows that of the proposal at hand alone. */
export function MatchPane({ reading }: { reading: ShownReading }) {
  const t = useTranslations('desk-import.matches');
  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      {reading.proposals.map((proposal) => (
        <Known key={proposal.key} {...{ proposal, reading }} />
      ))}
    </>
  );
}

function Known({ proposal, reading }: { proposal: DeskProposal; reading: ShownReading }) {
  const t = useTranslations('desk-import');
  const locale = useLocale();
  const held = toMatchValue(proposal.match);
  const own = listOwnDrafts(reading);
  const near = listMatchOptions(proposal, reading.matchables).filter(
    (row) => row.value === held || (nearnessOf(proposal, row) !== 'elsewhere' && !own.has(row.draft ?? '')),
  );
  return (
    <section className={styles.known} data-known-of={proposal.key}>
      <h3>{placeInWords(proposal, reading, locale) ?? t('card.noPlace')}</h3>
      {near.length === 0 && <p className={styles.hint}>{t('matches.none')}</p>}
      <ul>
        {near.slice(0, 8).map((row) => (
          <KnownRow key={row.value} row={row} how={row.value === held ? 'held' : nearnessOf(proposal, row)} />
        ))}
      </ul>
    </section>
  );
}

/** The drafts that this very reading wrote: they are no news beside it. */
function listOwnDrafts({ proposals }: ShownReading): Set<string> {
  const ids = proposals.flatMap(({ ruling }) => (ruling?.verdict === 'accepted' ? [ruling.draft.id] : []));
  return new Set(ids);
}

const HOW = { held: 'held', same_site: 'sameSite', same_night: 'sameNight', elsewhere: 'sameNight' } as const;

function KnownRow({ row, how }: { row: Matchable; how: keyof typeof HOW }) {
  const t = useTranslations('desk-import');
  const locale = useLocale();
  const { slug, draft, name, night, methods } = row;
  const path = slug === null ? `/desk/drafts/${draft}` : `/desk/incidents/${slug}`;
  const words = methods.map((method) => methodLabel(method)[locale]).join(', ');
  return (
    <li data-how={how}>
      <p className={styles.how}>
        {t(`matches.${HOW[how]}`)}
        {draft && ` · ${t('card.draft')}`}
      </p>
      <Link href={localeHref(locale, path)} prefetch={false}>
        {name[locale]}
      </Link>
      <p>{night === null ? t('card.noNight') : nightInFull(night, locale)}</p>
      <p className={styles.hint}>{words || t('matches.noMethod')}</p>
    </li>
  );
}
