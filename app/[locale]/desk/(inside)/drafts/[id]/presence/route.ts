import type { ShownEditor } from '@/components/desk/incident-form/form-answer';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { claimDraft, releaseDraft } from '@/lib/workflows/claim-draft';
import { toClock } from '../../paris-clock';

type Context = { params: Promise<{ id: string }> };

/** Says that somebody has the form open, or with `leave` that they left it; answers who else has. It keeps nobody out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const { id } = await params;
  const sent = await request.formData().catch(() => null);
  if (!sent || [...sent.keys()].some((name) => name !== 'leave')) return Response.json(null, { status: 422 });
  if (!(await findDeskDraft(editor, id))) return Response.json(null, { status: 404 });
  if (sent.has('leave')) {
    await releaseDraft(editor, id);
    return Response.json([]);
  }
  const others = await claimDraft(editor, id);
  return Response.json(others.map(({ name, at }): ShownEditor => ({ name, since: toClock(at) })));
}
