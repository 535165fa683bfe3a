import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import { QUALIFIERS } from '@/lib/domain/quantity';
import { ADDABLES } from '@/lib/intake/ruling/addable';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { splitSentences } from '@/lib/intake/sentences';
import { PassageForm } from './passage-form';
import { ProposalCard } from './proposal-card';
import styles from './proposal-pane.module.css';
import { placeInWords, statementInWords } from './proposal-words';
import type { RulingAction } from './ruling-state';
import type { Sentence } from './use-passage';

type Props = { reading: ShownReading; action: RulingAction };

/** The proposals in the order of the text, and the form that adds what the reader did not see. */
export function ProposalPane({ reading, action }: Props) {
  const t = useTranslations('desk-import.card');
  return (
    <div className={styles.pane}>
      {reading.proposals.length === 0 && <p>{t('none')}</p>}
      <ol className={styles.cards}>
        {reading.proposals.map((proposal) => (
          <ProposalCard key={proposal.key} {...{ proposal, reading, action }} />
        ))}
      </ol>
      {!reading.readOnly && <AddPassage {...{ reading, action }} />}
    </div>
  );
}

function AddPassage({ reading, action }: Props) {
  const t = useTranslations('desk-import');
  const locale = useLocale();
  const open = reading.proposals.filter((row) => row.ruling === null);
  const proposals = open.map((row) => ({
    value: row.key,
    label: [placeInWords(row, reading, locale) ?? t('card.noPlace'), row.nights[0]]
      .filter(Boolean)
      .join(', '),
  }));
  const statements = open.flatMap((row) =>
    row.statements.map((statement) => {
      const { field, value } = statementInWords(statement, reading, locale);
      const place = placeInWords(row, reading, locale) ?? t('card.noPlace');
      return { value: statement.key, proposal: row.key, label: `${place}: ${field} ${value}` };
    }),
  );
  const words = Object.fromEntries(WORDS.map((key) => [key, t(`add.${key}`)])) as Record<
    (typeof WORDS)[number],
    string
  >;
  const lists = {
    sentences: listSentences(reading),
    proposals: [...proposals, { value: 'new', label: t('add.newProposal') }],
    statements,
    groups: listGroups(locale),
    qualifiers: QUALIFIERS.map((value) => ({ value, label: t(`add.qualifiers.${value}`) })),
  };
  return (
    <div className={styles.add}>
      <PassageForm reading={{ id: reading.id, version: reading.version }} {...{ action, lists, words }} />
      <datalist id="site-names">
        {[...reading.siteNames].map(([slug, name]) => (
          <option key={slug} value={name[locale]} />
        ))}
      </datalist>
    </div>
  );
}

const WORDS = [
  ...(['title', 'hint', 'proposal', 'sentence', 'anywhere', 'quote', 'what'] as const),
  ...(['value', 'valueHint', 'qualifier', 'replaces', 'replacesNone', 'submit'] as const),
  ...(['startLeft', 'startRight', 'endLeft', 'endRight'] as const),
] as const;

/** Beyond this a list of sentences helps nobody; words can still be selected or typed. */
const MOST_SENTENCES = 400;

function listSentences({ text, computed }: ShownReading): Sentence[] {
  return splitSentences(text, computed.language)
    .map(({ start, end }) => ({ start, text: text.slice(start, end).trimEnd() }))
    .filter((row) => row.text.trim() !== '')
    .slice(0, MOST_SENTENCES);
}

function listGroups(locale: Locale) {
  const groups = new Map<string, { value: string; label: string; input: string }[]>();
  for (const { code, group, label, input } of ADDABLES) {
    const own = groups.get(group[locale]) ?? [];
    groups.set(group[locale], [...own, { value: code, label: label[locale], input }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}
