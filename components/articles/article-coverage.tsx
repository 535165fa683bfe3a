import { useTranslations } from 'next-intl';
import type { CoveredSentence } from '@/lib/intake/coverage';
import styles from './article-coverage.module.css';
import { type CoverageBlock, tallyBlocks, toBlocks } from './coverage-blocks';

type Props = { sentences: readonly CoveredSentence[]; keys: readonly string[] };

const STATES = ['used', 'context', 'unread'] as const;
/** What stands in a block, so that no state is told by its colour alone. */
const MARKS = { used: '1', context: '', unread: '?' } as const;

/** What became of each sentence of an article, without its words: a strip of blocks in the order of the text. */
export function ArticleCoverage({ sentences, keys }: Props) {
  const t = useTranslations('articles.coverage');
  const blocks = toBlocks(sentences, keys);
  const tally = tallyBlocks(blocks);
  const states = STATES.filter((state) => state !== 'unread' || tally.unread > 0);
  return (
    <section className={styles.coverage} aria-labelledby="coverage">
      <h2 id="coverage" className={styles.title}>
        {t('title')}
      </h2>
      <p>{t('counts', { ...tally, total: blocks.length })}</p>
      <ol className={styles.strip}>
        {blocks.map((block) => (
          <li key={block.number}>
            <Block block={block} />
          </li>
        ))}
      </ol>
      <ul className={`screen-only ${styles.legend}`}>
        {states.map((state) => (
          <li key={state}>
            <span className={styles.block} data-state={state} aria-hidden="true">
              {MARKS[state]}
            </span>
            {t(`legend.${state}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Block({ block: { number, state, statements, target } }: { block: CoverageBlock }) {
  const t = useTranslations('articles.coverage');
  const label = t(`block.${state}`, { number, statements });
  if (target === null)
    return (
      <span className={styles.block} data-state={state} title={label}>
        <span aria-hidden="true">{MARKS[state]}</span>
        <span className="visually-hidden">{label}</span>
      </span>
    );
  return (
    <a href={`#${target}`} className={styles.block} data-state={state} title={label} aria-label={label}>
      {statements}
    </a>
  );
}
