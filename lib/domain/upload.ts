import type { Localised } from './locale';

/** How far a CSV file has come. `works`: somebody goes through its rows, bit by bit. */
export const UPLOAD_STAGES = [
  { code: 'checking', works: true, label: { en: 'Being checked', fr: 'Vérification en cours' } },
  { code: 'checked', works: false, label: { en: 'Checked', fr: 'Vérifié' } },
  { code: 'importing', works: true, label: { en: 'Being imported', fr: 'Import en cours' } },
  { code: 'imported', works: false, label: { en: 'Imported', fr: 'Importé' } },
  { code: 'undoing', works: true, label: { en: 'Being undone', fr: 'Annulation en cours' } },
  { code: 'undone', works: false, label: { en: 'Undone', fr: 'Annulé' } },
] as const satisfies readonly { code: string; works: boolean; label: Localised }[];
export type UploadStage = (typeof UPLOAD_STAGES)[number]['code'];

const rowOf = (stage: UploadStage) => UPLOAD_STAGES.find((row) => row.code === stage) ?? UPLOAD_STAGES[0];

/** What a stage of an upload is called. */
export function uploadStageLabel(stage: UploadStage): Localised {
  return rowOf(stage).label;
}

/** Whether somebody goes through the rows in this stage. */
export function isWorking(stage: UploadStage): boolean {
  return rowOf(stage).works;
}

/** Without a sign of life for so long, in milliseconds, whoever worked on an upload is taken for gone: a server that was ended. */
const SILENCE = 30_000;

/** Whether the work on an upload has stopped half way, so that somebody may take it up again. */
export function isStopped(upload: { stage: UploadStage; beatAt: Date }, now: Date): boolean {
  return isWorking(upload.stage) && now.getTime() - upload.beatAt.getTime() > SILENCE;
}
