import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FormAnswer, NO_ANSWER } from '@/components/desk/incident-form/form-answer';
import { FormSaver } from '@/components/desk/incident-form/form-saver';
import { createFormStore } from '@/components/desk/incident-form/form-store';
import type { Typed } from '@/lib/domain/form-entries';

const row = (at: number, key: string, quote: string) => ({
  [`sources.${at}.key`]: [key],
  [`sources.${at}.quote`]: [quote],
});
const STORED: Typed = { night: ['2025-04-13'], weapon: [''], ...row(0, 'a', 'cars burned') };
const FAULTY: Typed = { ...STORED, ...row(0, 'a', 'far too long') };

const json = (answer: Partial<FormAnswer>) => Response.json({ ...NO_ANSWER, version: 1, ...answer });
const fault = () => json({ outcome: 'invalid', problems: [{ path: 'sources.0.quote', text: 'Too long.' }] });
const lost = () => Response.error();

/** A form on version 1 of a draft, and a server that gives these answers, one after the other. */
function openForm(...answers: (() => Response)[]) {
  const sent: FormData[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: FormData }) => {
    sent.push(body);
    return answers[sent.length - 1]?.() ?? lost();
  });
  const store = createFormStore(STORED, (typed) => typed);
  const meta = { draft: 'd', version: 1, incident: null, incidentVersion: null };
  const first = {
    phase: 'rest',
    version: 1,
    savedAt: null,
    message: null,
    check: null,
    merge: null,
  } as const;
  const saver = new FormSaver({
    ...{ editor: 'eve', store, meta, stored: STORED, first: { ...first, problems: [] } },
    urlOf: (draft) => `/drafts/${draft}/save`,
  });
  store.subscribe(saver.noticeChange);
  const type = (typed: Typed) => store.change((now) => ({ ...now, ...typed }));
  return { saver, store, sent, type };
}

const at = (form: FormData | undefined, name: string) => form?.get(name);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a form with a faulty place', () => {
  const theirs = {
    ...STORED,
    weapon: ['assault_rifle'],
    ...row(0, 'b', 'theirs'),
    ...row(1, 'a', 'cars burned'),
  };
  const merging = () => json({ outcome: 'saved', version: 3, typed: theirs, message: 'with Ada’s changes' });

  it('takes in what somebody else saved, and says so, when the sound rest is saved', async () => {
    const { saver, store, sent, type } = openForm(fault, merging, () =>
      json({ outcome: 'saved', version: 4 }),
    );
    type(FAULTY);
    await saver.send('save');
    expect(at(sent[1], 'sources.0.quote')).toBe('cars burned');
    const merged = { ...theirs, ...row(1, 'a', 'far too long') };
    expect(store.read()).toEqual(merged);
    const problems = [{ path: 'sources.1.quote', text: 'Too long.' }];
    expect(saver.read()).toMatchObject({
      phase: 'faulty',
      message: 'with Ada’s changes',
      version: 3,
      problems,
    });

    type(row(1, 'a', 'put right'));
    await saver.send('save');
    expect([at(sent[2], 'version'), at(sent[2], 'weapon')]).toEqual(['3', 'assault_rifle']);
    expect([at(sent[2], 'sources.0.quote'), at(sent[2], 'sources.1.quote')]).toEqual(['theirs', 'put right']);
    expect([saver.read().phase, saver.isDirty()]).toEqual(['saved', false]);
  });

  it('sends the rest anew with what others wrote in the faulty place', async () => {
    const rewritten = { ...STORED, ...row(0, 'a', 'as Ada says') };
    const answer = () => json({ outcome: 'saved', version: 3, typed: rewritten });
    const { saver, sent, type } = openForm(fault, answer, fault, () =>
      json({ outcome: 'saved', version: 4 }),
    );
    type(FAULTY);
    await saver.send('save');
    type({ weapon: ['handgun'] });
    await saver.send('save');
    expect([at(sent[3], 'version'), at(sent[3], 'weapon')]).toEqual(['3', 'handgun']);
    expect(at(sent[3], 'sources.0.quote')).toBe('as Ada says');
  });

  it('is not sent again before something is typed', async () => {
    const { saver, sent, type } = openForm(fault, merging);
    type(FAULTY);
    await saver.send('save');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(2);
    expect(saver.isDirty()).toBe(true);
  });

  it('is sent again after a while when the rest found no network, ever later', async () => {
    const { saver, sent, type } = openForm(fault, lost, fault, lost, fault, merging);
    type(FAULTY);
    await saver.send('save');
    expect(saver.read().phase).toBe('offline');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([sent.length, saver.read().phase]).toEqual([4, 'offline']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([sent.length, saver.read().phase]).toEqual([6, 'faulty']);
  });

  it('asks which words stand where two people changed the same, and saves the rest as chosen', async () => {
    const rows = [{ path: 'weapon' }] as unknown as NonNullable<FormAnswer['merge']>['rows'];
    const conflict = () => json({ outcome: 'conflict', merge: { by: 'Ada', at: '12:00', rows } });
    const { saver, sent, type } = openForm(fault, conflict, fault, merging);
    type(FAULTY);
    await saver.send('save');
    expect(saver.read()).toMatchObject({ phase: 'conflict', merge: { by: 'Ada' } });
    await saver.send('save', { 'merge.weapon': 'theirs' });
    expect(at(sent[3], 'merge.weapon')).toBe('theirs');
    expect(saver.read()).toMatchObject({ phase: 'faulty', merge: null, problems: [{ text: 'Too long.' }] });
  });

  it('says that nothing is saved when even the rest cannot be', async () => {
    const { saver, sent, type } = openForm(fault, fault);
    type(FAULTY);
    await saver.send('save');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent.length, saver.read().phase, saver.read().version]).toEqual([2, 'refused', 1]);
  });
});
