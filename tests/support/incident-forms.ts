import { randomUUID } from 'node:crypto';
import type { Editor } from '@/lib/domain/editor';
import { type DraftForm, EMPTY_FORM, type FormSource } from '@/lib/domain/form-shape';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';

/** One row of sources, complete; `part` is what the test is about. */
export function formSource(part: Partial<FormSource> = {}): FormSource {
  return {
    key: 'row-1',
    article: { slug: 'rfi-2025-04-16', new: null },
    quote: 'an attack was reported',
    start: null,
    end: null,
    paragraph: null,
    speaker: null,
    speakerRole: 'press',
    relay: null,
    origin: { slug: null, new: null },
    modality: 'reported',
    polarity: 'asserts',
    supports: ['site', 'night', 'method'],
    says: {},
    ...part,
  };
}

/** The attack at Réau as an editor would type it, with a new article as its evidence. */
export function reauForm(part: Partial<DraftForm> = {}): DraftForm {
  const article = {
    outlet: null,
    outletName: 'The Test Gazette',
    title: 'Fire at a prison',
    url: 'https://gazette.example/reau',
    publishedOn: '2025-04-15',
    publishedBasis: 'stated' as const,
    publishedReason: null,
    language: 'en' as const,
  };
  return {
    ...EMPTY_FORM,
    site: { slug: 'cp-sud-francilien-reau', new: null },
    night: '2025-04-13',
    methods: ['vehicle_arson'],
    summary: { en: 'A vehicle burned at Réau.', fr: 'Un véhicule a brûlé à Réau.' },
    sources: [formSource({ article: { slug: null, new: article } })],
    ...part,
  };
}

/** Saves a new draft of this form; answers how to name it. Throws when it was not saved. */
export async function startDraft(
  editor: Editor,
  form: unknown,
  edit: { incident?: string; incidentVersion?: number } = {},
) {
  const id = randomUUID();
  const saved = await saveDraft(editor, { id, version: 0, form, ...edit });
  if (!saved.done) throw new Error(JSON.stringify(saved));
  return { id, version: saved.version };
}

/** Takes a form the whole way. Throws with the blockers when it was not published. */
export async function publishForm(
  { editor, publisher }: { editor: Editor; publisher: Editor },
  form: unknown,
  { reason, ...edit }: { incident?: string; incidentVersion?: number; reason?: string } = {},
) {
  const draft = await startDraft(editor, form, edit);
  const submitted = await submitDraft(editor, draft);
  if (!submitted.done) throw new Error(JSON.stringify(submitted));
  const published = await publishDraft(publisher, { id: draft.id, version: submitted.version, reason });
  if (!published.done) throw new Error(JSON.stringify(published));
  return published;
}
