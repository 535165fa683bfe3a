import { useForm, useValue } from './form-context';
import { TextInput } from './text-input';

const PLACE = ['start', 'end', 'paragraph'] as const;

/** The words themselves, and where they stand in the article where its text is at hand. */
export function QuoteInputs({ part }: { part: string }) {
  const { words, store } = useForm();
  // What was typed by hand no longer stands where the picked words stood.
  const forgetPlace = () =>
    store.change((typed) => ({
      ...typed,
      ...Object.fromEntries(PLACE.map((name) => [`${part}.${name}`, ['']])),
    }));
  return (
    <>
      <TextInput
        path={`${part}.quote`}
        label={words.sources.quote}
        hint={words.sources.quoteHint}
        rows={2}
        onTyped={forgetPlace}
      />
      {PLACE.map((name) => (
        <HiddenInput key={name} path={`${part}.${name}`} />
      ))}
    </>
  );
}

function HiddenInput({ path }: { path: string }) {
  const value = useValue(path);
  return <input type="hidden" name={path} value={value} />;
}
