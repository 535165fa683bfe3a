import { beforeAll, describe, expect, it } from 'vitest';
import { listOrigins } from '@/components/incidents/list-origins';
import { getDatabase } from '@/lib/data/database';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findReview } from '@/lib/data/desk/review';
import { findIncident } from '@/lib/data/published';
import type { Editor } from '@/lib/domain/editor';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { formSource, publishForm, reauForm, startDraft } from '../support/incident-forms';
import { getAccepted, getProposal, getRead } from '../support/readings';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

const FRENCH = `Tirs contre la prison de Toulon

Le Courrier du port. Publié le 16 avril 2025

La prison de Toulon a été visée par des tirs dans la nuit du 14 au 15 avril 2025, selon le syndicat FO-Justice. Des tirs ont visé la porte de la prison de Toulon, indique le Pnat.
`;
const ENGLISH = `Shots at Toulon prison

The Harbour Ledger. Published on 16 April 2025

Shots were fired at the gate of Toulon prison on the night of 14 April 2025, according to the FO Justice union.
`;

/** Reads an article about the attack at Toulon, takes all of it and publishes it. */
async function publishRead(text: string) {
  const { reading } = await getRead(editor, text);
  const draft = await getAccepted(editor, reading, await getProposal(reading, 'cp-toulon-la-farlede'));
  const submitted = await submitDraft(editor, { id: draft.id, version: draft.version });
  if (!submitted.done) throw new Error(JSON.stringify(submitted));
  const { version } = submitted;
  const published = await publishDraft(publisher, { id: draft.id, version, reason: 'another article' });
  if (!published.done) throw new Error(JSON.stringify(published));
}

const listCounted = async (slug: string) =>
  listOrigins((await findIncident(slug))?.evidence ?? [])
    .filter(({ standing }) => standing === 'authority' || standing === 'independent')
    .map(({ origin }) => origin);

describe('a speaker of an imported article', () => {
  it('is the known origin, whatever the article calls it and in whichever language', async () => {
    const before = databaseRows('SELECT slug FROM Origin ORDER BY slug');
    const counted = await listCounted('toulon-2025-04-14');
    await publishRead(FRENCH);
    await publishRead(ENGLISH);
    expect(databaseRows('SELECT slug FROM Origin ORDER BY slug')).toEqual(before);
    expect((await listCounted('toulon-2025-04-14')).sort()).toEqual([...counted, 'pnat'].sort());
    const found = await findIncident('toulon-2025-04-14');
    expect(found?.evidence.filter((row) => row.origin === 'fo-justice').length).toBeGreaterThan(2);
  });
});

const speaks = (key: string, en: string, part: object = {}) =>
  formSource({
    ...{ key, speaker: en, speakerRole: 'union', origin: { slug: null, new: { en, fr: en } } },
    ...{ quote: `${key} said so`, modality: 'stated' },
    ...part,
  });

describe('a new origin of a form', () => {
  it('is told to be a known one, or to resemble one, once for each', async () => {
    const sources = [
      speaks('a', 'syndicat FO Justice'),
      speaks('b', 'UNSA Justice'),
      speaks('c', 'UNSA Justice'),
      speaks('d', 'CGT pénitentiaire'),
    ];
    const draft = await startDraft(editor, reauForm({ sources }));
    const notes = (await findReview(editor, draft.id))?.originNotes ?? [];
    expect(notes.map(({ path, message }) => [path, message.en])).toEqual([
      ['sources.0.origin', '“syndicat FO Justice” is taken for FO Justice (union), which counts once.'],
      [
        'sources.1.origin',
        '“UNSA Justice” counts as one more origin. Or is it known: Ufap-Unsa Justice (union)?',
      ],
    ]);
    expect((await findDeskDraft(editor, draft.id))?.form.sources[0]?.origin.slug).toBeNull();
  });

  it('that is only the outlet somebody spoke to does not count beside them', async () => {
    const outlet = { speakerRole: 'outlet', origin: { slug: null, new: { en: 'AFP', fr: 'AFP' } } } as const;
    const told = { relay: 'Agence France-Presse' };
    const sources = [speaks('a', 'FO Justice', told), speaks('b', 'AFP', outlet)];
    const { slug } = await publishForm({ editor, publisher }, reauForm({ sources }));
    const found = await findIncident(slug);
    expect(found?.incident.grade).toBe('single_origin');
    // As of a database that was filled before this rule.
    const database = await getDatabase();
    await database.$executeRaw`UPDATE Incident SET grade = 'corroborated' WHERE slug = ${slug}`;
    await database.$executeRaw`UPDATE Dataset SET revision = revision + 1`;
    expect((await findIncident(slug))?.incident.grade).toBe('single_origin');
    expect(listOrigins(found?.evidence ?? []).map(({ origin, standing }) => [origin, standing])).toEqual([
      ['fo-justice', 'independent'],
      ['afp', 'relay'],
    ]);
  });
});
