import { useState } from 'react';
import { say } from '@/components/ui/say';
import type { Typed } from '@/lib/domain/form-entries';
import { listRowNumbers, listSaid, readValue, readValues } from '@/lib/domain/typed-form';
import { ArticleInputs } from './article-inputs';
import { useForm, useHasProblem, useTyped, useValue } from './form-context';
import type { FormLists } from './form-lists';
import { idOf } from './path-id';
import { QuoteInputs } from './quote-inputs';
import { SaidInputs } from './said-inputs';
import styles from './source-row.module.css';
import { SpeakerInputs } from './speaker-inputs';
import { StepButton } from './step-button';
import { SupportsInputs } from './supports-inputs';

/** From here on stored sources are folded: a published incident has dozens. */
const MANY = 3;

/** One passage of one article: where it stands, who speaks, what it says of the incident. */
export function SourceRow({ part, number }: { part: string; number: number }) {
  const { words, lists } = useForm();
  const key = useValue(`${part}.key`);
  const unfinished = useTyped(
    (typed) => readValue(typed, `${part}.quote`) === '' || listRowNumbers(typed, 'sources').length < MANY,
  );
  // Only at first: what somebody opens or folds stays so.
  const [open] = useState(unfinished);
  const about = useTyped((typed) => describeSource(typed, part, lists));
  const differs = useTyped((typed) => listSaid(typed, part).some(({ is }) => is === 'other'));
  const hasProblem = useHasProblem(part);
  const name = say(words.sources.one, { number });
  return (
    <details id={idOf(part)} className={styles.source} open={open} data-invalid={hasProblem ? '' : undefined}>
      <summary>
        <span className={styles.name}>{name}</span> <span className={styles.about}>{about}</span>
        {differs && <span className={styles.differs}> · {words.sources.differs}</span>}
      </summary>
      <fieldset className={styles.parts} aria-label={name}>
        <input type="hidden" name={`${part}.key`} value={key} />
        <ArticleInputs part={`${part}.article`} />
        <QuoteInputs part={part} />
        <SpeakerInputs part={part} />
        <SupportsInputs part={part} />
        <SaidInputs part={part} />
        <StepButton step={`remove:${part}`} className={styles.remove} label={say(words.removeOf, { name })}>
          {words.sources.remove}
        </StepButton>
      </fieldset>
    </details>
  );
}

/** What a folded source is known by: its article, its words, what they carry. */
function describeSource(typed: Typed, part: string, { articles, outlets, saidFields }: FormLists): string {
  const of = (name: string) => readValue(typed, `${part}.${name}`);
  const article =
    articles.find((row) => row.value === of('article.slug'))?.label ||
    of('article.new.title') ||
    of('article.new.outletName') ||
    outlets.find((row) => row.value === of('article.new.outlet'))?.label;
  const supports = readValues(typed, `${part}.supports`).map(
    (code) => saidFields.find((field) => field.value === code)?.label ?? code,
  );
  const quote = of('quote') && `“${of('quote')}”`;
  return [article, quote, supports.join(', ')].filter(Boolean).join(' · ');
}
