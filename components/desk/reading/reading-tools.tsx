import { useTranslations } from 'next-intl';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { RulingForm } from './ruling-form';
import type { RulingAction } from './ruling-state';

/** What is left to do, and what concerns the whole reading: accept all, undo. */
export function ReadingTools({ reading, action }: { reading: ShownReading; action: RulingAction }) {
  const t = useTranslations('desk-import.tools');
  const { id, version, undo, proposals, unused, readOnly } = reading;
  const open = proposals.filter((row) => row.ruling === null).length;
  const unread = unused.filter((row) => row.as === null).length;
  return (
    <>
      <p>{t('open', { open, unread })}</p>
      {/* The form outlives its button: it tells what was accepted, and why something was left. */}
      {!readOnly && (
        <RulingForm
          name="accept-all"
          action={action}
          of={version}
          hidden={{ reading: id, verb: 'accept_all' }}
        >
          {open > 1 && <button type="submit">{t('acceptAll', { count: open })}</button>}
        </RulingForm>
      )}
      {!readOnly && (
        <RulingForm
          name="undo"
          action={action}
          of={version}
          hidden={{ reading: id, verb: 'undo', seen: String(undo ?? 1) }}
        >
          <button type="submit" data-key="u" disabled={undo === null}>
            {t('undo')} <kbd className="needs-js">u</kbd>
          </button>
        </RulingForm>
      )}
    </>
  );
}
