import { say } from '@/components/ui/say';
import { ArticleInputs } from './article-inputs';
import { useForm, useValue } from './form-context';
import { idOf } from './path-id';
import { QuoteInputs } from './quote-inputs';
import { SaidInputs } from './said-inputs';
import styles from './source-row.module.css';
import { SpeakerInputs } from './speaker-inputs';
import { StepButton } from './step-button';
import { SupportsInputs } from './supports-inputs';

/** One passage of one article: where it stands, who speaks, what it says of the incident. */
export function SourceRow({ part, number }: { part: string; number: number }) {
  const { words } = useForm();
  const key = useValue(`${part}.key`);
  const name = say(words.sources.one, { number });
  return (
    <fieldset id={idOf(part)} className={styles.source}>
      <legend>{name}</legend>
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
  );
}
