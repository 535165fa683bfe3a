import { useTranslations } from 'next-intl';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import type { Span } from '@/lib/intake/sentences';
import styles from './reading-text.module.css';
import { MARK_KINDS, type Mark, passageId, type Segment, toParagraphs } from './to-segments';

/** The article, its text alone, with a mark under each passage that something was read in. */
export function ReadingText({ reading }: { reading: ShownReading }) {
  const { text, computed, proposals } = reading;
  const paragraphs = toParagraphs(text, listMarks(reading));
  const t = useTranslations('desk-import.kinds');
  return (
    <>
      <ul className={styles.kinds} aria-label={t('title')}>
        {MARK_KINDS.map((kind) => (
          <li key={kind}>
            <span className={styles.mark} data-kind={kind}>
              {t(kind)}
            </span>
          </li>
        ))}
      </ul>
      <div
        className={styles.text}
        lang={computed.language}
        data-reading-text
        data-proposals={proposals.length}
      >
        {paragraphs.map(({ start, segments }) => (
          <p key={start}>
            {segments.map((segment) => (
              <Stretch key={segment.start} segment={segment} text={text.slice(segment.start, segment.end)} />
            ))}
          </p>
        ))}
      </div>
    </>
  );
}

function Stretch({ segment: { start, kind, refs }, text }: { segment: Segment; text: string }) {
  const [first] = refs;
  if (kind === null) return <span data-at={start}>{text}</span>;
  if (first === undefined)
    return (
      <span id={passageId(start)} data-at={start} className={styles.mark} data-kind={kind}>
        {text}
      </span>
    );
  // Out of the tab order: the keys j and k walk the proposals, and each lists its passages.
  return (
    <a
      id={passageId(start)}
      href={`#${first}`}
      tabIndex={-1}
      data-at={start}
      data-refs={refs.join(' ')}
      data-kind={kind}
      className={styles.mark}
    >
      {text}
    </a>
  );
}

function listMarks({ proposals, computed }: ShownReading): Mark[] {
  const own = proposals.flatMap(({ key, statements }) =>
    statements.map(({ start, end, field }) => ({ start, end, field, ref: key })),
  );
  const series = [...computed.totals, ...computed.series].map(({ start, end, field }) => ({
    ...{ start, end, field, ref: null },
  }));
  const markAs = (field: 'loose_end' | 'development') => (span: Span) => ({
    ...{ start: span.start, end: span.end, field, ref: null },
  });
  const ends = computed.looseEnds.map(markAs('loose_end'));
  return [...own, ...series, ...ends, ...computed.developments.map(markAs('development'))];
}
