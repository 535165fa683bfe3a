import { useLocale, useTranslations } from 'next-intl';
import { type DeskProposal, REFUSAL_REASONS } from '@/lib/intake/ruling/reading-state';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { listMatchOptions, toMatchValue } from './match-options';
import styles from './proposal-acts.module.css';
import { nightInFull, placeInWords } from './proposal-words';

type Props = { proposal: DeskProposal; reading: ShownReading };

/** What can be done with an open proposal: accept, refuse, match elsewhere, split, join. Each button sends its verb. */
export function ProposalActs({ proposal, reading }: Props) {
  const t = useTranslations('desk-import.card');
  return (
    <div className={styles.acts}>
      <NightChoice proposal={proposal} />
      <button
        type="submit"
        name="verb"
        value="accept"
        className="button button-primary"
        data-key="a"
        aria-describedby={`${proposal.key}-title`}
      >
        {t('accept')} <kbd className="needs-js">a</kbd>
      </button>
      <RefuseAct />
      <MatchAct {...{ proposal, reading }} />
      <SplitAct {...{ proposal, reading }} />
    </div>
  );
}

function NightChoice({ proposal: { nights } }: { proposal: DeskProposal }) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  if (nights.length < 2) return null;
  return (
    <label className={styles.choice}>
      {t('which')}
      <select name="night" defaultValue="">
        <option value="">{t('leaveOpen')}</option>
        {nights.map((night) => (
          <option key={night} value={night}>
            {nightInFull(night, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

function RefuseAct() {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  return (
    <details className={styles.act} data-key="r">
      <summary>
        {t('refuse')} <kbd className="needs-js">r</kbd>
      </summary>
      <div className={styles.inside}>
        <label className={styles.choice}>
          {t('reason')}
          <select name="reason">
            {REFUSAL_REASONS.map(({ code, label }) => (
              <option key={code} value={code}>
                {label[locale]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          {t('note')}
          {/* No one-line input: Enter in one would press the first button of the form, which accepts. */}
          <textarea name="note" maxLength={500} rows={2} />
        </label>
        <button type="submit" name="verb" value="refuse">
          {t('refuse')}
        </button>
      </div>
    </details>
  );
}

function MatchAct({ proposal, reading }: Props) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  const current = toMatchValue(proposal.match);
  return (
    <details className={styles.act} data-key="m">
      <summary>
        {t('match')} <kbd className="needs-js">m</kbd>
      </summary>
      <div className={styles.inside}>
        <label className={styles.choice}>
          {t('matchTo')}
          <select name="to" key={current} defaultValue={current}>
            <option value="new">{t('matchNew')}</option>
            {listMatchOptions(proposal, reading.matchables).map(({ value, name, night, draft }) => (
              <option key={value} value={value}>
                {[name[locale], night && nightInFull(night, locale), draft && t('draft')]
                  .filter(Boolean)
                  .join(', ')}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" name="verb" value="match">
          {t('matchDo')}
        </button>
      </div>
    </details>
  );
}

function SplitAct({ proposal, reading }: Props) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  const others = reading.proposals.filter((row) => row.ruling === null && row.key !== proposal.key);
  return (
    <details className={styles.act} data-key="s">
      <summary>
        {t('split')} <kbd className="needs-js">s</kbd>
      </summary>
      <div className={styles.inside}>
        <p className={styles.hint}>{t('splitHint')}</p>
        <button type="submit" name="verb" value="split">
          {t('splitDo')}
        </button>
        {others.length > 0 && (
          <>
            <label className={styles.choice}>
              {t('joinWith')}
              <select name="with">
                {others.map((row) => (
                  <option key={row.key} value={`${row.key}:${row.version}`}>
                    {[placeInWords(row, reading, locale) ?? t('noPlace'), row.nights[0]]
                      .filter(Boolean)
                      .join(', ')}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" name="verb" value="join">
              {t('joinDo')}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
