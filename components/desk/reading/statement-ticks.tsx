import { useLocale, useTranslations } from 'next-intl';
import { mannerLabel } from '@/lib/domain/manner';
import { roleLabel } from '@/lib/domain/origin';
import { FIELDS } from '@/lib/domain/statement';
import type { DeskProposal, DeskStatement } from '@/lib/intake/ruling/reading-state';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { statementInWords } from './proposal-words';
import styles from './statement-ticks.module.css';
import { markKind, passageId } from './to-segments';

type Props = { proposal: DeskProposal; reading: ShownReading };

/** What is said of a place, statement by statement, each with its words and a box to leave it out; without boxes once it is ruled on. */
export function StatementTicks({ proposal, reading }: Props) {
  const t = useTranslations('desk-import.card');
  const isOpen = proposal.ruling === null;
  const canRule = isOpen && !reading.readOnly;
  return (
    <fieldset className={styles.ticks}>
      <legend className={canRule ? undefined : 'visually-hidden'}>{t('statements')}</legend>
      <ul>
        {[...proposal.statements].sort(compareFields).map((statement) => (
          <li
            key={statement.key}
            data-start={statement.start}
            data-end={statement.end}
            data-left={statement.left}
            data-check={statement.toCheck}
          >
            {canRule ? (
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  name={`take.${statement.key}`}
                  value="on"
                  defaultChecked={!statement.toCheck}
                />
                <Said {...{ statement, reading, isOpen }} />
              </label>
            ) : (
              <div className={styles.tick}>
                <Said {...{ statement, reading, isOpen }} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const rank = ({ field }: DeskStatement) => FIELDS.findIndex((row) => row.code === field);

/** Place, night, method first; what is said twice of one field, in the order of the text. */
function compareFields(one: DeskStatement, other: DeskStatement): number {
  return rank(one) - rank(other) || one.start - other.start;
}

type SaidProps = { statement: DeskStatement; reading: ShownReading; isOpen: boolean };

/** One statement; while its proposal is open, with what an editor has to check. */
function Said({ statement, reading, isOpen }: SaidProps) {
  const t = useTranslations('desk-import.card');
  const locale = useLocale();
  const { field, value } = statementInWords(statement, reading, locale);
  const { quote, speaker, speakerRole, relay, by, left, toCheck, modality } = statement;
  const who = speaker ?? (speakerRole === 'press' ? null : roleLabel(speakerRole)[locale]);
  // Whoever said what is to be checked did not suspect it: the reader does.
  const manner = toCheck && modality === 'suspected' ? null : mannerLabel(statement)[locale];
  const said = [who, relay, manner].filter(Boolean).join(' · ');
  return (
    <span className={styles.said}>
      <span>
        <span className={styles.field} data-kind={markKind(statement.field)}>
          {field}
        </span>{' '}
        <strong>{value}</strong>
        {statement.field === 'set_methods' && <em> {t('setMethods')}</em>}
        {isOpen && toCheck && <em> {t('toCheck')}</em>}
      </span>
      <span className={styles.source}>
        {/* A link inside the label: it shows the words where they stand and leaves the box as it is. */}
        <q lang={reading.computed.language}>
          <a href={`#${passageId(statement.start)}`} data-passage>
            {quote}
          </a>
        </q>{' '}
        {[said, by === 'editor' && t('byEditor'), left && t('left')].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
