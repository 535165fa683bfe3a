import 'server-only';
import type { ReactNode } from 'react';
import type { FormCheck } from '@/components/desk/incident-form/form-answer';
import { IncidentForm } from '@/components/desk/incident-form/incident-form';
import type { FormMeta } from '@/components/desk/incident-form/send-form';
import type { Editor } from '@/lib/domain/editor';
import type { DraftForm } from '@/lib/domain/form-shape';
import type { Locale } from '@/lib/domain/locale';
import { may } from '@/lib/domain/role';
import { localeHref } from '@/lib/i18n/navigation';
import { sendFormHere } from './actions';
import { toTyped } from './answer-form';
import { getFormLists } from './form-lists';
import { getFormWords } from './form-words';

type Start = { meta: FormMeta; form: DraftForm; savedAt: string | null; check: FormCheck };

/** The form of one draft, new or stored, below its heading. */
export async function FormPage(props: { editor: Editor; locale: Locale; start: Start; children: ReactNode }) {
  const { editor, locale, start, children } = props;
  const words = await getFormWords(locale);
  const lists = await getFormLists(editor, words, locale);
  const home = localeHref(locale, '/desk');
  return (
    <div className="page">
      {children}
      <IncidentForm
        meta={start.meta}
        typed={toTyped(start.form)}
        savedAt={start.savedAt}
        check={start.check}
        editor={editor.id}
        mayHandIn={may(editor.role, 'submit')}
        drafts={`${home}/drafts`}
        home={home}
        signIn={`${home}/sign-in`}
        action={sendFormHere}
        {...{ locale, words, lists }}
      />
    </div>
  );
}
