import type { Typed } from '@/lib/domain/form-entries';
import type { FormAnswer, FormCheck, FormMerge, PlacedProblem } from './form-answer';
import type { FormStore } from './form-store';
import { followPath, rebaseTyped, withoutFaults } from './rebase-typed';
import { type FormMeta, sendForm, type Unanswered } from './send-form';
import { dropCopy, keepCopy } from './tab-copy';

/** `faulty`: all but the faulty places is saved. `refused`: nothing is, until they are right. `stopped`: the server takes no more of this draft. `gone`: it was handed in or discarded. */
export type SaverPhase =
  | 'rest'
  | 'typing'
  | 'saving'
  | 'saved'
  | 'faulty'
  | 'refused'
  | 'conflict'
  | 'stopped'
  | 'gone'
  | Unanswered;
export type SaverState = {
  phase: SaverPhase;
  version: number;
  savedAt: string | null;
  problems: readonly PlacedProblem[];
  message: string | null;
  check: FormCheck | null;
  merge: FormMerge | null;
};

/** Milliseconds: after the last key, and at most after the first. */
const QUIET = 800;
const LONGEST = 1_800;
/** Milliseconds between tries while the server does not answer: doubled each time, up to the last. */
const RETRY = { first: 1_000, last: 30_000 };
const WAITING: readonly SaverPhase[] = ['conflict', 'stopped', 'gone'];
const SILENT: readonly SaverPhase[] = ['saving', 'offline', 'signed-out', 'too-large'];

export type SaverSetting = {
  urlOf: (draft: string) => string;
  /** Id of whoever sits before the form: the browser keeps copies for each apart. */
  editor: string;
  store: FormStore;
  meta: FormMeta;
  first: SaverState;
  /** What the server holds of the draft. */
  stored: Typed;
};

/** What was sent: all that was typed, and choices of a merge. */
type Sent = { typed: Typed; extra: Record<string, string> };

/**
 * Saves what is typed: soon after each pause, one request at a time, each on the version that the last one made. Keeps a copy
 * in the browser until the server has it.
 */
export class FormSaver {
  readonly #setting: SaverSetting;
  readonly #listeners = new Set<() => void>();
  #state: SaverState;
  #meta: FormMeta;
  #stored: Typed;
  /** What was last refused: it is not sent again before it changes. */
  #refused: Typed | null = null;
  /** Once somebody asked to hand in, what is missing is said until it is there. */
  #asked = false;
  #dirtySince = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flying: Promise<unknown> = Promise.resolve();

  constructor(setting: SaverSetting) {
    this.#setting = setting;
    this.#state = setting.first;
    this.#meta = setting.meta;
    this.#stored = setting.stored;
  }

  read = (): SaverState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether something typed has not reached the server. */
  isDirty(): boolean {
    return this.#typed() !== this.#stored && this.#state.phase !== 'gone';
  }

  /** What was typed has changed: a copy is kept at once, and sent soon. */
  noticeChange = (): void => {
    if (!this.isDirty()) return;
    this.#keep();
    if (WAITING.includes(this.#state.phase)) return;
    this.#dirtySince ||= Date.now();
    if (!SILENT.includes(this.#state.phase)) this.#show({ phase: 'typing' });
    this.#plan(Math.min(QUIET, Math.max(0, this.#dirtySince + LONGEST - Date.now())));
  };

  /** Sends the form with a verb, after whatever is on its way; answers null where no answer came. */
  send = (verb: string, extra: Record<string, string> = {}): Promise<FormAnswer | null> => {
    clearTimeout(this.#timer);
    const next = this.#flying.then(() => this.#sendNow(verb, extra));
    this.#flying = next;
    return next;
  };

  /** Tries again at once what waits for the network or a sign-in. */
  retry = (): void => {
    if (this.#state.phase === 'offline' || this.#state.phase === 'signed-out') this.#plan(0);
  };

  /** Goes on with what a copy holds, on the version it was typed on. */
  adopt(typed: Typed, { draft, version, incident, incidentVersion }: FormMeta): void {
    this.#meta = { draft, version, incident, incidentVersion };
    this.#setting.store.change(() => typed);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Somebody leaves all the same: the copy stays, the warning does not. */
  letGo(): void {
    this.stop();
    this.#show({ phase: 'gone' });
  }

  #typed = (): Typed => this.#setting.store.read();

  #show(change: Partial<SaverState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #keep(): void {
    const at = new Date().toISOString();
    keepCopy(this.#setting.editor, { ...this.#meta, at, typed: this.#typed() });
  }

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send('save'), delay);
  }

  async #sendNow(verb: string, extra: Record<string, string>): Promise<FormAnswer | null> {
    const typed = this.#typed();
    if (verb === 'save' && typed === this.#refused) return null;
    this.#show({ phase: 'saving' });
    this.#dirtySince = 0;
    const answer = await this.#ask({ typed, verb, extra });
    if (typeof answer === 'string') return this.#noteSilence(answer);
    await this.#settle(answer, { typed, extra });
    return answer;
  }

  #ask(sent: Sent & { verb: string }) {
    return sendForm(this.#setting.urlOf(this.#meta.draft), { meta: this.#meta, ...sent });
  }

  #noteSilence(why: Unanswered): null {
    this.#show({ phase: why });
    this.#failures += 1;
    if (why !== 'too-large') this.#plan(Math.min(RETRY.last, RETRY.first * 2 ** (this.#failures - 1)));
    return null;
  }

  async #settle(answer: FormAnswer, sent: Sent): Promise<void> {
    const { outcome, message, merge } = answer;
    switch (outcome) {
      case 'invalid':
        return this.#savePart(answer, sent);
      case 'conflict':
        return this.#show({ phase: 'conflict', merge, problems: [], message: null });
      case 'refused':
        return this.#show({ phase: 'stopped', message, problems: [] });
      case 'submitted':
      case 'discarded':
        dropCopy(this.#setting.editor, this.#meta.draft);
        return this.#show({ phase: 'gone', problems: [] });
      default:
        return this.#noteSaved(answer, sent.typed);
    }
  }

  /** Goes on from what the server now holds: others' changes come in, what was typed since stays. */
  #takeOver({ version, typed }: FormAnswer, sent: Typed): void {
    this.#failures = 0;
    this.#meta = { ...this.#meta, version };
    this.#refused = null;
    this.#stored = typed ?? sent;
    if (typed) this.#setting.store.change((now) => rebaseTyped({ sent, now, merged: typed }));
  }

  #noteSaved(answer: FormAnswer, sent: Typed): void {
    const { outcome, version, savedAt, check, message, problems } = answer;
    this.#asked ||= outcome === 'blocked';
    this.#takeOver(answer, sent);
    const rest = {
      ...{ version, savedAt, message, merge: null, check: check ?? this.#state.check },
      problems: this.#asked ? (check?.blockers ?? problems) : [],
    };
    this.#show({ phase: this.isDirty() ? 'typing' : 'saved', ...rest });
    if (this.isDirty()) this.#plan(QUIET);
    else dropCopy(this.#setting.editor, this.#meta.draft);
  }

  /** What can be saved is saved; the faulty places stay here until they are right. */
  async #savePart({ problems }: FormAnswer, { typed, extra }: Sent): Promise<void> {
    const places = problems.map(({ path }) => path);
    const part = withoutFaults(typed, places, this.#stored);
    const answer = await this.#ask({ typed: part, verb: 'save', extra });
    if (typeof answer === 'string') {
      this.#noteSilence(answer);
      return;
    }
    const { outcome, version, savedAt, check, message } = answer;
    if (outcome !== 'saved' && outcome !== 'invalid') return this.#settle(answer, { typed: part, extra });
    const isTypedOn = this.#typed() !== typed;
    if (outcome === 'saved') {
      this.#takeOver(answer, part);
      this.#keep();
      this.#show({ version, savedAt, merge: null, check: check ?? this.#state.check });
    }
    const now = this.#typed();
    const placed = problems.map((row) => ({ ...row, path: followPath(row.path, typed, now) }));
    const isSaved = outcome === 'saved';
    this.#show({
      phase: isSaved ? 'faulty' : 'refused',
      problems: placed,
      message: isSaved ? message : null,
    });
    if (isTypedOn) this.#plan(QUIET);
    else this.#refused = now;
  }
}
