import { hasPart } from '@/lib/domain/typed-form';
import { ChoiceInput } from './choice-input';
import { useForm, useTyped, useValue } from './form-context';
import { FieldProblem } from './form-field';
import styles from './form-field.module.css';
import { focusPath, idOf } from './path-id';
import { SearchSelect } from './search-select';
import { StepButton } from './step-button';
import { TextInput } from './text-input';

/** The article that a source stands in: one we know, or a new one. */
export function ArticleInputs({ part }: { part: string }) {
  const { words, lists } = useForm();
  const isNew = useTyped((typed) => hasPart(typed, `${part}.new`));
  return (
    <div id={idOf(part)} className={styles.group}>
      <FieldProblem path={part} />
      {isNew ? (
        <NewArticle part={`${part}.new`} />
      ) : (
        <SearchSelect
          path={`${part}.slug`}
          label={words.sources.article}
          none={words.sources.articleNone}
          choices={lists.articles}
        />
      )}
      <StepButton
        step={isNew ? `known:${part}` : `new:${part}`}
        className={styles.quiet}
        onTaken={() => setTimeout(() => focusPath(part))}
      >
        {isNew ? words.sources.knownArticle : words.sources.newArticle}
      </StepButton>
    </div>
  );
}

function NewArticle({ part }: { part: string }) {
  const { words, lists } = useForm();
  const outlet = useValue(`${part}.outlet`);
  const basis = useValue(`${part}.publishedBasis`);
  const { sources } = words;
  return (
    <>
      <div className={styles.row}>
        <SearchSelect
          path={`${part}.outlet`}
          label={sources.outlet}
          none={sources.outletNone}
          choices={lists.outlets}
        />
        {outlet === '' && <TextInput path={`${part}.outletName`} label={sources.outletName} />}
      </div>
      <TextInput path={`${part}.title`} label={sources.title} />
      <TextInput path={`${part}.url`} label={sources.url} hint={sources.urlHint} type="url" />
      <div className={styles.row}>
        <TextInput path={`${part}.publishedOn`} label={sources.publishedOn} type="date" width="short" />
        <ChoiceInput
          path={`${part}.publishedBasis`}
          label={sources.basis}
          choices={lists.bases}
          width="short"
        />
        <ChoiceInput
          path={`${part}.language`}
          label={sources.language}
          none={words.choose}
          choices={lists.languages}
          width="short"
        />
      </div>
      {basis === 'inferred' && (
        <>
          <TextInput path={`${part}.publishedReason.en`} label={sources.basisEn} language="en" />
          <TextInput path={`${part}.publishedReason.fr`} label={sources.basisFr} language="fr" />
        </>
      )}
    </>
  );
}
