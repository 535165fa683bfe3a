import type { Verb } from '@/lib/domain/role';
import type { SourceFile } from '../architecture/source-files';

/** A function that an Editor opens: by the verb it asks for or, in lib/data/desk, by what it shows. */
export type DeskFunction = { source: string } & (
  | { verb: Verb | 'none' }
  | { shows: 'own drafts' | 'everything' }
);

const flow = (file: string, name: string, verb: Verb | 'none'): DeskFunction => ({
  source: `lib/workflows/${file}.ts#${name}`,
  verb,
});
const view = (file: string, name: string, shows: 'own drafts' | 'everything'): DeskFunction => ({
  source: `lib/data/desk/${file}.ts#${name}`,
  shows,
});
/** What lib/data/desk shows to those alone who may do something with it. */
const room = (file: string, name: string, verb: Verb): DeskFunction => ({
  source: `lib/data/desk/${file}.ts#${name}`,
  verb,
});

/**
 * One row per function of lib/workflows that takes an Editor, and per function of lib/data/desk. A new one without a row
 * fails tests/architecture.test.ts; what the rows say is tried in tests/data/desk-authorisation.test.ts. `none`: whoever is
 * signed in, about themselves. `own drafts`: a contributor sees nothing of other people's.
 */
export const deskFunctions: DeskFunction[] = [
  flow('claim-draft', 'claimDraft', 'propose'),
  flow('claim-draft', 'releaseDraft', 'propose'),
  flow('save-draft', 'saveDraft', 'propose'),
  flow('save-merging', 'saveMerging', 'propose'),
  flow('discard-draft', 'discardDraft', 'propose'),
  flow('rule-not-same', 'ruleNotSame', 'propose'),
  flow('read-article', 'readArticle', 'propose'),
  flow('describe-reading', 'describeReading', 'propose'),
  flow('rule-reading', 'ruleReading', 'propose'),
  flow('rebase-draft', 'rebaseDraft', 'code'),
  flow('restore-version', 'restoreVersion', 'code'),
  flow('import-csv', 'takeCsvRows', 'code'),
  flow('keep-upload', 'keepUpload', 'code'),
  flow('move-upload', 'startImport', 'code'),
  flow('move-upload', 'startUndo', 'code'),
  flow('move-upload', 'resumeUpload', 'code'),
  flow('work-upload', 'workUpload', 'code'),
  flow('bring-together', 'bringTogether', 'code'),
  flow('undo-batch', 'undoBatch', 'code'),
  flow('submit-draft', 'submitDraft', 'submit'),
  flow('return-draft', 'returnDraft', 'submit'),
  flow('publish-draft', 'publishDraft', 'publish'),
  flow('withdraw-incident', 'withdrawIncident', 'withdraw'),
  flow('undo-withdrawal', 'undoWithdrawal', 'withdraw'),
  flow('merge-incidents', 'mergeIncidents', 'merge'),
  flow('undo-merge', 'undoMerge', 'merge'),
  flow('suppress-value', 'suppressValue', 'suppress'),
  flow('invite-person', 'invitePerson', 'manage_people'),
  flow('invite-person', 'withdrawInvitation', 'manage_people'),
  flow('change-person', 'changePerson', 'manage_people'),
  flow('change-role', 'changeRole', 'manage_people'),
  flow('suspend-person', 'suspendPerson', 'manage_people'),
  flow('suspend-person', 'restorePerson', 'manage_people'),
  flow('reset-password', 'resetPassword', 'manage_people'),
  flow('change-password', 'changePassword', 'none'),
  flow('end-session', 'endSession', 'none'),
  view('communes', 'searchCommunes', 'everything'),
  view('drafts', 'listDrafts', 'own drafts'),
  view('drafts', 'findDeskDraft', 'own drafts'),
  view('history', 'listRecordHistory', 'own drafts'),
  view('history', 'findVersion', 'own drafts'),
  view('preview', 'findPreview', 'own drafts'),
  view('review', 'checkForm', 'own drafts'),
  view('review', 'findReview', 'own drafts'),
  view('readings', 'findDeskReading', 'own drafts'),
  view('readings', 'listReadings', 'everything'),
  view('undone', 'findUndone', 'everything'),
  view('readings', 'findNearArticle', 'everything'),
  view('choices', 'listFormChoices', 'everything'),
  view('choices', 'findArticleText', 'everything'),
  view('incidents', 'listDeskIncidents', 'everything'),
  view('incidents', 'findEditable', 'everything'),
  view('incidents', 'findDeskRecord', 'everything'),
  view('merge', 'findMergePreview', 'everything'),
  view('names', 'getDeskNames', 'everything'),
  room('rebase', 'findDeskRebase', 'code'),
  room('uploads', 'listUploads', 'code'),
  room('uploads', 'findUploadReport', 'code'),
  room('uploads', 'findRefused', 'code'),
];

/** The functions that a row is owed: all that lib/data/desk exports, and what of lib/workflows takes an Editor first. */
export function listDeskFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const inDesk = path.startsWith('lib/data/desk/');
    if (!inDesk && !path.startsWith('lib/workflows/')) return [];
    return listExports(text)
      .filter(({ takesEditor }) => inDesk || takesEditor)
      .map(({ name }) => `${path}#${name}`);
  });
}

/** The functions of lib/data/desk that do not take an Editor first. */
export function listOpenFunctions(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('lib/data/desk/'))
    .flatMap(({ path, text }) =>
      listExports(text).flatMap(({ name, takesEditor }) => (takesEditor ? [] : [`${path}#${name}`])),
    );
}

function listExports(text: string): { name: string; takesEditor: boolean }[] {
  const found = text.matchAll(
    /^export (?:async )?(?:function (\w+)\(|const (\w+) = (?:async )?\()\s*([^,)]*)/gm,
  );
  return [...found].map(([, name, constant, first = '']) => ({
    name: name ?? constant ?? '',
    takesEditor: /^_?editor: Editor\b/.test(first.trim()),
  }));
}
