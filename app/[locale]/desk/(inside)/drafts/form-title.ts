import 'server-only';
import { getTranslations } from 'next-intl/server';
import { getDeskNames } from '@/lib/data/desk/names';
import type { Editor } from '@/lib/domain/editor';
import type { DraftForm } from '@/lib/domain/form-shape';
import type { Locale } from '@/lib/domain/locale';
import { nameNewSite } from '@/lib/domain/name-new-site';
import { formatNight, nightSchema } from '@/lib/domain/night';

type Titled = { form: DraftForm; incident: string | null };

/** What the page of a form is called: by place and night where an incident is edited or a draft has them. */
export async function getFormTitle(
  editor: Editor,
  { form, incident }: Titled,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'desk-form' });
  const { site: nameOf } = await getDeskNames(editor);
  const { slug, new: made } = form.site;
  const place = slug === null ? (nameNewSite(made)?.[locale] ?? null) : nameOf(slug, locale);
  if (place === null) return t('title');
  const night = nightSchema.safeParse(form.night).data;
  const title = [place, night && formatNight(night, locale)].filter(Boolean).join(', ');
  return incident === null ? title : t('titleEdit', { title });
}
