import { getTranslations } from 'next-intl/server';
import { NO_ANSWER } from '@/components/desk/incident-form/form-answer';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { isHandIn, parseFormPost } from '@/lib/domain/form-post';
import { requireLocale } from '@/lib/i18n/require-locale';
import { STATUS_OF } from '../../status-of';
import { writeForm } from '../../write-form';

type Context = { params: Promise<{ locale: string; id: string }> };

/** The form as the page's script sends it while somebody types; a route, because a server action would leave the page at sign-out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const locale = await requireLocale(params);
  const sent = await request.formData().catch(() => null);
  const post = sent && parseFormPost(sent);
  if (!post || post.draft !== (await params).id) {
    const t = await getTranslations({ locale, namespace: 'desk-form.state' });
    const refusal = { ...NO_ANSWER, outcome: 'refused', message: t('broken') };
    return Response.json(refusal, { status: 422 });
  }
  if (isHandIn(post)) await requireEditor('submit');
  const answer = await writeForm(editor, { post, locale });
  return Response.json(answer, { status: STATUS_OF[answer.outcome] });
}
