import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../data/database';
import { findDraft, findOpenDraft } from '../data/drafts';
import { findHeld } from '../data/held-incidents';
import type { Reading } from '../data/readings';
import { type Refused, refuse } from '../domain/desk-refusal';
import type { Editor } from '../domain/editor';
import { type DraftForm, EMPTY_FORM } from '../domain/form-shape';
import { toForm } from '../domain/to-form';
import type { DeskProposal, RuledDraft } from '../intake/ruling/reading-state';
import { toDraftForm } from '../intake/ruling/to-draft-form';
import { isRefused } from './open-draft';
import { saveDraftIn } from './save-draft';

/** What is accepted: the statements that were ticked, the night where it was chosen among several, alone or in bulk. */
export type Accepted = { take: readonly string[]; night: string | null; bulk: boolean };

/** Where the accepted goes: a new draft, or one that is open already; `made` tells them apart. */
type Place = {
  id: string;
  version: number;
  incident: string | null;
  incidentVersion?: number;
  base: DraftForm;
  made: boolean;
};

/** Writes what a proposal says into a draft, by the verb that the form uses. Answers the proposal with its ruling, or why not. */
export async function acceptProposal(
  tx: Transaction,
  editor: Editor,
  { reading, proposal, accepted }: { reading: Reading; proposal: DeskProposal; accepted: Accepted },
): Promise<DeskProposal | Refused> {
  const taken = new Set(accepted.take);
  const statements = proposal.statements.filter((row) => taken.has(row.key));
  if (statements.length === 0) return refuse(accepted.bulk ? 'nothing_sure' : 'nothing_taken');
  const place = await findPlace(tx, proposal);
  if (isRefused(place)) return place;
  const acceptance = { article: reading.article, statements, night: accepted.night };
  const { base, made, ...draft } = place;
  const form = toDraftForm(proposal, acceptance, base);
  const saved = await saveDraftIn(tx, editor, { ...draft, form, reading: toMark(reading.id, proposal.key) });
  if (!saved.done) return 'why' in saved ? saved : refuse('draft_changed');
  const ruled: RuledDraft = { id: saved.id, version: saved.version, made };
  const at = new Date().toISOString();
  return {
    ...proposal,
    statements: proposal.statements.map((row) => (taken.has(row.key) ? row : { ...row, left: true })),
    ruling: { verdict: 'accepted', bulk: accepted.bulk, by: editor.id, at, draft: ruled },
    version: proposal.version + 1,
  };
}

/** Names a proposal in the history of the draft that it went into. */
export function toMark(reading: string, proposal: string): string {
  return `${reading}.${proposal}`;
}

async function findPlace(tx: Transaction, { match }: DeskProposal): Promise<Place | Refused> {
  if (match === null) return { id: randomUUID(), version: 0, incident: null, base: EMPTY_FORM, made: true };
  const open = match.kind === 'draft' ? await findDraft(tx, match.id) : await findOpenDraft(tx, match.slug);
  if (open) return { ...open, base: open.form, made: false };
  if (match.kind === 'draft') return refuse('draft_gone');
  const held = await findHeld(tx, match.slug);
  if (!held) return refuse('incident_gone');
  const { slug, version } = held;
  return {
    id: randomUUID(),
    version: 0,
    incident: slug,
    incidentVersion: version,
    base: toForm(held),
    made: true,
  };
}
