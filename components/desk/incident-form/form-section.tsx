import type { ReactNode } from 'react';
import { useForm } from './form-context';
import styles from './form-section.module.css';

export const SECTIONS = ['where', 'when', 'what', 'sources', 'summary', 'reasons'] as const;
export type SectionName = (typeof SECTIONS)[number];

type Props = { name: SectionName; children: ReactNode };

/** One part of the form with its heading and a sentence on what belongs there. */
export function FormSection({ name, children }: Props) {
  const { words } = useForm();
  const { title, text } = words.sections[name];
  return (
    <section id={name} aria-labelledby={`${name}-title`} className={styles.section}>
      <header>
        <h2 id={`${name}-title`}>{title}</h2>
        <p>{text}</p>
      </header>
      {children}
    </section>
  );
}
