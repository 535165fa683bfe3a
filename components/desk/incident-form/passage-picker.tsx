import { useEffect, useRef, useState } from 'react';
import { say } from '@/components/ui/say';
import type { Span } from '@/lib/intake/sentences';
import { useForm } from './form-context';
import styles from './passage-picker.module.css';
import { fetchText, listWords, type PassageText, quotePassage } from './passage-text';

type Props = { part: string; article: string; close: () => void };

/** What is stored of a passage at most, in UTF-16 units; a pasted quote has eight words. */
const LONGEST = 200;

/** The article's sentences to choose from, by mouse or keys, and the words of the chosen one to narrow down. */
export function PassagePicker({ part, article, close }: Props) {
  const { words, store, textUrl } = useForm();
  const [found, setFound] = useState<PassageText | null | undefined>();
  const [span, setSpan] = useState<Span | null>(null);
  const box = useRef<HTMLElement>(null);
  const url = textUrl(article);
  useEffect(() => {
    void fetchText(url).then(setFound);
    box.current?.focus();
  }, [url]);
  const use = () => {
    if (!found || !span) return;
    store.change((typed) => ({ ...typed, ...quotePassage(part, found.text, span) }));
    close();
  };
  return (
    <section
      ref={box}
      className={styles.picker}
      tabIndex={-1}
      aria-label={words.sources.pick}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {found === null && <p>{words.sources.noText}</p>}
      {found && <SentenceList {...{ found, span, setSpan }} />}
      {found && span && <PassageWords {...{ found, span, setSpan, use }} />}
      <button type="button" className="button" onClick={close}>
        {words.sources.pickClose}
      </button>
    </section>
  );
}

type Parts = { found: PassageText; span: Span | null; setSpan: (span: Span) => void };

function SentenceList({ found, span, setSpan }: Parts) {
  const { words } = useForm();
  const { text, language, sentences } = found;
  return (
    <>
      <p className={styles.hint}>{words.sources.pickHint}</p>
      <ol className={styles.sentences} lang={language} aria-label={words.sources.sentences}>
        {sentences
          .filter(({ start, end }) => text.slice(start, end).trim() !== '')
          .map((sentence) => (
            <li key={sentence.start}>
              <button
                type="button"
                className={styles.sentence}
                aria-pressed={span !== null && span.start >= sentence.start && span.end <= sentence.end}
                onClick={() => setSpan(selectionIn(text, sentence) ?? firstWords(text, sentence))}
              >
                {text.slice(sentence.start, sentence.end).trim()}
              </button>
            </li>
          ))}
      </ol>
    </>
  );
}

/** The words that the mouse has marked inside a sentence, or null. */
function selectionIn(text: string, sentence: Span): Span | null {
  const marked = document.getSelection()?.toString().trim() ?? '';
  const at = marked === '' ? -1 : text.slice(sentence.start, sentence.end).indexOf(marked);
  return at < 0 ? null : { start: sentence.start + at, end: sentence.start + at + marked.length };
}

const MOST_WORDS = 8;

function firstWords(text: string, sentence: Span): Span {
  const words = listWords(text, sentence).slice(0, MOST_WORDS);
  return { start: words[0]?.start ?? sentence.start, end: words.at(-1)?.end ?? sentence.end };
}

type WordProps = Parts & { span: Span; use: () => void };

/** The sentence word by word: the marked ones are the quote, and each end moves by one word. */
function PassageWords({ found, span, setSpan, use }: WordProps) {
  const { words } = useForm();
  const { text, sentences } = found;
  const sentence = sentences.find((row) => span.start >= row.start && span.start < row.end) ?? span;
  const all = listWords(text, sentence);
  const first = Math.max(
    0,
    all.findIndex((word) => word.end > span.start),
  );
  const last = Math.max(
    first,
    all.findLastIndex((word) => word.start < span.end),
  );
  const move = (from: number, to: number) => {
    const [begin, finish] = [all[from], all[to]];
    if (begin && finish && from <= to && finish.end - begin.start <= LONGEST)
      setSpan({ start: begin.start, end: finish.end });
  };
  const moves = [
    { key: '[', label: words.sources.startEarlier, go: () => move(first - 1, last) },
    { key: '{', label: words.sources.startLater, go: () => move(first + 1, last) },
    { key: '}', label: words.sources.endEarlier, go: () => move(first, last - 1) },
    { key: ']', label: words.sources.endLater, go: () => move(first, last + 1) },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what the buttons inside also do
    <div className={styles.words} onKeyDown={(event) => moves.find(({ key }) => key === event.key)?.go()}>
      <p lang={found.language}>
        {text.slice(sentence.start, span.start)}
        <mark>{text.slice(span.start, span.end)}</mark>
        {text.slice(span.end, sentence.end)}
      </p>
      <div className={styles.buttons}>
        {moves.map(({ key, label, go }) => (
          <button key={key} type="button" aria-label={label} title={`${label} (${key})`} onClick={go}>
            {key === '[' || key === '}' ? '←' : '→'}
          </button>
        ))}
        <span role="status">{say(words.sources.wordCount, { n: last - first + 1 })}</span>
        <button type="button" className="button button-primary" onClick={use}>
          {words.sources.use}
        </button>
      </div>
    </div>
  );
}
