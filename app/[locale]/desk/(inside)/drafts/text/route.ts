import { requireEditor } from '@/lib/auth/editor';
import { findArticleText } from '@/lib/data/desk/choices';
import { slugSchema } from '@/lib/domain/text';
import { splitSentences } from '@/lib/intake/sentences';

/** The text of an article, `?article=` its slug, with its sentences: for picking the words of a quote. 404 where it is not at hand. */
export async function GET(request: Request): Promise<Response> {
  const editor = await requireEditor('propose');
  const slug = slugSchema.safeParse(new URL(request.url).searchParams.get('article'));
  const article = slug.success ? await findArticleText(editor, slug.data) : null;
  if (!article) return Response.json(null, { status: 404 });
  const { text, language } = article;
  const headers = { 'cache-control': 'no-store' };
  return Response.json({ text, language, sentences: splitSentences(text, language) }, { headers });
}
