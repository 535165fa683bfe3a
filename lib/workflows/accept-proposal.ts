import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../data/database';
import { type Draft, findDraft, findOpenDraft } from '../data/drafts';
import { findHeld } from '../data/held-incidents';
import type { Reading } from '../data/readings';
import { mapSameDrafts } from '../data/same-drafts';
import { findSiteName } from '../data/site-names';
import { type Refused, refuse } from '../domain/desk-refusal';
import type { Editor } from '../domain/editor';
import { type DraftForm, EMPTY_FORM } from '../domain/form-shape';
import type { Locale } from '../domain/locale';
import { nameNewSite } from '../domain/name-new-site';
import { formatNight, nightSchema } from '../domain/night';
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
  { reading, proposal, accepted }: Accepting,
): Promise<DeskProposal | Refused> {
  const taken = new Set(accepted.take);
  const statements = proposal.statements.filter((row) => taken.has(row.key));
  if (statements.length === 0) return refuse(accepted.bulk ? 'nothing_sure' : 'nothing_taken');
  const place = await findPlace(tx, editor, { reading, proposal, accepted });
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

type Accepting = { reading: Reading; proposal: DeskProposal; accepted: Accepted };

async function findPlace(
  tx: Transaction,
  editor: Editor,
  { reading, proposal, accepted }: Accepting,
): Promise<Place | Refused> {
  const { match } = proposal;
  if (match === null) return findNewPlace(tx, editor, { reading, proposal, accepted });
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

/**
 * A draft of its own; where one of its place and night is open already, that one. In bulk none where it is not sure
 * which, or that it is the same attack: an editor chooses.
 */
async function findNewPlace(
  tx: Transaction,
  editor: Editor,
  { reading, proposal, accepted }: Accepting,
): Promise<Place | Refused> {
  const nights = accepted.night === null ? proposal.nights : [accepted.night];
  const asked = { reading: reading.id, proposals: [{ ...proposal, nights }] };
  const same = (await mapSameDrafts(tx, editor, asked)).get(proposal.key);
  if (same?.held && (same.sure || !accepted.bulk)) return { ...same.held, base: same.held.form, made: false };
  const [twin] = same?.here ?? [];
  if (twin && accepted.bulk) return refuseTwin(tx, twin);
  return { id: randomUUID(), version: 0, incident: null, base: EMPTY_FORM, made: true };
}

/** Names the draft by place and night, as the lists of the desk do. */
async function refuseTwin(tx: Transaction, { form }: Draft): Promise<Refused> {
  const refused = refuse('draft_twin');
  const { slug, new: made } = form.site;
  const site = slug === null ? nameNewSite(made) : await findSiteName(tx, slug);
  const night = nightSchema.safeParse(form.night).data;
  const name = (locale: Locale) =>
    [site?.[locale], night && formatNight(night, locale)].filter(Boolean).join(', ');
  const message = {
    en: `${name('en')}: ${refused.message.en}`,
    fr: `${name('fr')}\u00a0: ${refused.message.fr}`,
  };
  return { ...refused, message };
}
