import { requireEditor } from '@/lib/auth/editor';
import { searchCommunes } from '@/lib/data/desk/communes';

/** The communes that a text may mean, `?q=`, for the place of a new site. */
export async function GET(request: Request): Promise<Response> {
  const editor = await requireEditor('propose');
  const text = new URL(request.url).searchParams.get('q') ?? '';
  return Response.json(await searchCommunes(editor, text));
}
