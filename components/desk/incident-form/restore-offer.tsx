import { useEffect, useState } from 'react';
import { say } from '@/components/ui/say';
import { holdsSame } from '@/lib/domain/typed-form';
import { useForm } from './form-context';
import styles from './restore-offer.module.css';
import type { FormMeta } from './send-form';
import { dropCopy, findCopy, findUnsentCopy, type TabCopy } from './tab-copy';

type Props = {
  editor: string;
  /** The draft on this page; one that was never saved also finds what was typed into another such. */
  meta: FormMeta;
  restore: (copy: TabCopy) => void;
};

/** Offers what this browser kept of a form that did not reach the server: after a crash, a sign-out, a lost network. */
export function RestoreOffer({ editor, meta, restore }: Props) {
  const [{ draft, version, incident }] = useState(meta);
  const { words, store, locale } = useForm();
  const [copy, setCopy] = useState<TabCopy | null>(null);
  // Looked for once: what is typed from now on makes copies of its own.
  useEffect(() => {
    const found = findCopy(editor, draft) ?? (version === 0 ? findUnsentCopy(editor, incident) : null);
    if (found && !holdsSame(found.typed, store.read())) setCopy(found);
  }, [editor, draft, version, incident, store]);
  if (!copy) return null;
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(copy.at));
  return (
    <section className={styles.offer} aria-label={words.restore.title}>
      <p>
        <strong>{words.restore.title}</strong> {say(words.restore.text, { time })}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            setCopy(null);
            restore(copy);
          }}
        >
          {words.restore.yes}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            dropCopy(editor, copy.draft);
            setCopy(null);
          }}
        >
          {words.restore.no}
        </button>
      </div>
    </section>
  );
}
