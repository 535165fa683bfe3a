import type { Typed } from '@/lib/domain/form-entries';
import { hasPart, listFilledFields, listRowNumbers, readValue } from '@/lib/domain/typed-form';
import { useForm, useTyped } from './form-context';
import styles from './form-outline.module.css';
import { SECTIONS, type SectionName } from './form-section';

const WHAT = ['method', 'target', 'weapon', 'trace'];

/** Whether a section holds something. */
const STARTED: Record<SectionName, (typed: Typed) => boolean> = {
  where: (typed) => listFilledFields(typed).includes('site'),
  when: (typed) => listFilledFields(typed).includes('night'),
  what: (typed) =>
    listFilledFields(typed).some((field) => WHAT.includes(field) || hasPart(typed, `quantities.${field}`)),
  sources: (typed) => listRowNumbers(typed, 'sources').length > 0,
  summary: (typed) => readValue(typed, 'summary.en') !== '' && readValue(typed, 'summary.fr') !== '',
  reasons: (typed) => hasPart(typed, 'reasons'),
};

/** The parts of the form, beside it on wide screens. */
export function FormOutline() {
  const { words } = useForm();
  return (
    <nav className={styles.outline} aria-label={words.outline}>
      <ol>
        {SECTIONS.map((name) => (
          <OutlineLink key={name} name={name} />
        ))}
      </ol>
    </nav>
  );
}

function OutlineLink({ name }: { name: SectionName }) {
  const { words } = useForm();
  const started = useTyped(STARTED[name]);
  return (
    <li data-started={started ? '' : undefined}>
      <a href={`#${name}`}>{words.sections[name].title}</a>
    </li>
  );
}
