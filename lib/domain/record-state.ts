import type { DraftForm } from './form-shape';
import { fromUnits, toUnits } from './form-units';
import type { Lifecycle } from './incident';
import type { Localised } from './locale';

/** What the history keeps of a record: the parts of its form, and where it stands in its life; null is left out. */
export type RecordState = Record<string, unknown>;

/** How far a draft has come. Only draft and in_review can be written to. */
export const STAGES = ['draft', 'in_review', 'published', 'discarded'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE: Record<Stage, Localised> = {
  draft: { en: 'Draft', fr: 'Brouillon' },
  in_review: { en: 'In review', fr: 'En relecture' },
  published: { en: 'Published', fr: 'Publié' },
  discarded: { en: 'Discarded', fr: 'Abandonné' },
};

/** What a stage of a draft is called. */
export function stageLabel(stage: Stage): Localised {
  return STAGE[stage];
}

/** The words for what readers see until a draft is published, by where its incident stands; null for a new attack. */
export function toEditKind(lifecycle: Lifecycle | null): 'new' | 'edit' | 'editWithdrawn' | 'editMerged' {
  if (lifecycle === 'withdrawn') return 'editWithdrawn';
  if (lifecycle === 'merged') return 'editMerged';
  return lifecycle === null ? 'new' : 'edit';
}

/** The state of an incident: its form and its life. */
export function toIncidentState(
  form: DraftForm,
  life: { lifecycle: Lifecycle; mergedInto?: string | null },
): RecordState {
  return toState(form, { lifecycle: life.lifecycle, mergedInto: life.mergedInto ?? null });
}

/** The state of a draft: its form, how far it has come, what was asked when it was returned. */
export function toDraftState(
  form: DraftForm,
  life: { stage: Stage; incident: string | null; baseVersion: number; note: string | null },
): RecordState {
  const { stage, incident, baseVersion, note } = life;
  return toState(form, { stage, incident, baseVersion, note });
}

function toState(form: DraftForm, life: Record<string, unknown>): RecordState {
  const there = Object.entries(life).filter(([, value]) => value !== null);
  return { ...toUnits(form), ...Object.fromEntries(there) };
}

/** The form of a state. */
export function toStateForm(state: RecordState): DraftForm {
  return fromUnits(state);
}
