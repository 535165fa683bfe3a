import { useState } from 'react';
import { say } from '@/components/ui/say';
import type { Typed } from '@/lib/domain/form-entries';
import { dayInWords } from '@/lib/domain/night-in-words';
import { listRowNumbers, readValue } from '@/lib/domain/typed-form';
import { readNights } from '@/lib/intake/read-nights';
import { NIGHT_BASES } from '@/lib/intake/time/night-reading';
import { useForm, useTyped, useValue } from './form-context';
import { FormField } from './form-field';
import type { FormLists } from './form-lists';
import { formatReading, isTaken, type Reading, stepOf } from './night-reading';
import { StepButton } from './step-button';
import { BareInput, TextInput } from './text-input';
import styles from './time-box.module.css';

/** The day that "Tuesday" is counted from: of the first source that tells it, else as typed here. */
function publicationDay(typed: Typed, lists: FormLists): string {
  const days = listRowNumbers(typed, 'sources').map(
    (row) =>
      readValue(typed, `sources.${row}.article.new.publishedOn`) ||
      (lists.published[readValue(typed, `sources.${row}.article.slug`)]?.on ?? ''),
  );
  return days.find(Boolean) ?? readValue(typed, 'pick.published');
}

/** The words of a report about the night and time, and how they are read; where two readings fit, it asks. */
export function TimeBox() {
  const { words, lists, locale, step } = useForm();
  const text = useValue('time.text');
  const day = useTyped((typed) => publicationDay(typed, lists));
  const hasArticle = useTyped((typed) => publicationDay({ ...typed, 'pick.published': [''] }, lists) !== '');
  const [taken, setTaken] = useState<string | null>(null);
  const readings = text.trim() === '' ? [] : readNights(text, { publishedOn: day || null }).slice(0, 4);
  const [only, other] = readings;

  const take = (reading: Reading) => {
    setTaken(say(words.when.taken, { text, reading: formatReading(reading, locale, words) }));
    step(stepOf(reading));
  };
  return (
    <div className={styles.box}>
      <FormField path="time.text" label={words.when.free} hint={words.when.freeHint}>
        {(control) => (
          <BareInput
            path="time.text"
            {...control}
            placeholder={words.when.freeExample}
            onEnter={() => only && !other && take(only)}
            onTyped={() => setTaken(null)}
          />
        )}
      </FormField>
      {hasArticle ? (
        <p className={styles.against}>
          {say(words.when.against, {
            day: dayInWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
          })}
        </p>
      ) : (
        <TextInput path="pick.published" label={words.when.published} type="date" width="short" />
      )}
      <div role="status" className={styles.readings}>
        {taken ??
          (text.trim() === ''
            ? ''
            : readings.length === 0 && (day === '' ? words.when.unreadDay : words.when.unread))}
        {taken === null && <Readings {...{ readings, take }} />}
      </div>
    </div>
  );
}

function Readings({ readings, take }: { readings: readonly Reading[]; take: (reading: Reading) => void }) {
  const { words, locale } = useForm();
  const night = useValue('night');
  const from = useValue('time.from');
  if (readings.length === 0) return null;
  return (
    <>
      <p>{readings.length === 1 ? words.when.readAs : words.when.readTwo}</p>
      <ul>
        {readings.map((reading) => (
          <li key={stepOf(reading)}>
            <StepButton
              step={stepOf(reading)}
              disabled={isTaken(reading, night, from)}
              onTaken={() => take(reading)}
            >
              {formatReading(reading, locale, words)}
            </StepButton>
            <span className={styles.why}>{whyOf(reading)[locale]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why words are read as this night. */
const whyOf = ({ basis }: Reading) => (NIGHT_BASES.find((row) => row.code === basis) ?? NIGHT_BASES[0]).label;
