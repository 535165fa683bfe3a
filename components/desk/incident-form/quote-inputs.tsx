import { useState } from 'react';
import { say } from '@/components/ui/say';
import { readValue } from '@/lib/domain/typed-form';
import { useForm, useTyped, useValue } from './form-context';
import styles from './form-field.module.css';
import { PassagePicker } from './passage-picker';
import { fetchText, findWords, quotePassage } from './passage-text';
import { focusPath } from './path-id';
import { TextInput } from './text-input';

const PLACE = ['start', 'end', 'paragraph'] as const;

/** The words themselves, and where they stand in the article where its text is at hand. */
export function QuoteInputs({ part }: { part: string }) {
  const { words, store, lists, textUrl } = useForm();
  const article = useTyped((typed) => readValue(typed, `${part}.article.slug`));
  const paragraph = useValue(`${part}.paragraph`);
  const [picking, setPicking] = useState(false);
  const hasText = lists.texts.includes(article);
  // What was typed by hand no longer stands where the picked words stood.
  const forgetPlace = () =>
    store.change((typed) => ({
      ...typed,
      ...Object.fromEntries(PLACE.map((name) => [`${part}.${name}`, ['']])),
    }));
  const locate = async () => {
    const typed = store.read();
    const quote = readValue(typed, `${part}.quote`);
    if (!hasText || quote === '' || readValue(typed, `${part}.start`) !== '') return;
    const found = await fetchText(textUrl(article));
    const span = found && findWords(found.text, quote);
    // Somebody may have typed on while the text was under way.
    if (span && readValue(store.read(), `${part}.quote`) === quote)
      store.change((now) => ({ ...now, ...quotePassage(part, found.text, span) }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens in the input inside
    <div
      className={styles.group}
      onBlur={() => void locate()}
      // The input holds what was pasted once this event is over.
      onPaste={() => setTimeout(() => void locate())}
    >
      <TextInput
        path={`${part}.quote`}
        label={words.sources.quote}
        hint={hasText ? words.sources.quoteHintText : words.sources.quoteHint}
        rows={2}
        onTyped={forgetPlace}
      />
      {PLACE.map((name) => (
        <HiddenInput key={name} path={`${part}.${name}`} />
      ))}
      {hasText && (
        <p className={`${styles.hint} needs-js`}>
          {paragraph !== '' && <span>{say(words.sources.placed, { paragraph })} </span>}
          {!picking && (
            <button type="button" className={styles.quiet} onClick={() => setPicking(true)}>
              {words.sources.pick}
            </button>
          )}
        </p>
      )}
      {picking && hasText && (
        <PassagePicker
          part={part}
          article={article}
          close={() => {
            setPicking(false);
            focusPath(`${part}.quote`);
          }}
        />
      )}
    </div>
  );
}

function HiddenInput({ path }: { path: string }) {
  const value = useValue(path);
  return <input type="hidden" name={path} value={value} />;
}
