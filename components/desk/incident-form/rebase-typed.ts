import type { Typed } from '@/lib/domain/form-entries';
import { listRowNumbers, numberRowsAnew, readValue } from '@/lib/domain/typed-form';

/**
 * What the inputs hold when an answer with others' changes comes in: what was typed since it was sent stays, all else is
 * as merged. Rows of sources meet by their key, for the merge may have moved them.
 */
export function rebaseTyped({ sent, now, merged }: Record<'sent' | 'now' | 'merged', Typed>): Typed {
  if (now === sent) return merged;
  const [before, after, base] = [toKeyed(sent), toKeyed(now), toKeyed(merged)];
  const result = { ...base };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const mine = after[name];
    if (mine?.join('\n') === before[name]?.join('\n')) continue;
    if (mine === undefined) delete result[name];
    else result[name] = mine;
  }
  return fromKeyed(result, [...listKeys(merged), ...listKeys(now)]);
}

const listKeys = (typed: Typed) =>
  listRowNumbers(typed, 'sources').map((row) => readValue(typed, `sources.${row}.key`));

const toKeyed = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).map(([name, values]) => [toKeyedName(typed, name), values]));

/** The name of an input with the key of its source in place of its number. */
function toKeyedName(typed: Typed, name: string): string {
  const [, row, rest] = /^sources\.(\d+)\.(.*)$/.exec(name) ?? [];
  return row === undefined ? name : `@${readValue(typed, `sources.${row}.key`)}.${rest}`;
}

const KEYED = /^@([^.]*)\.(.*)$/;

/** The name of an input of one form in another, in which its source may stand elsewhere. */
export function followPath(path: string, from: Typed, to: Typed): string {
  const [, key, rest] = KEYED.exec(toKeyedName(from, path)) ?? [];
  const row = listRowNumbers(to, 'sources').find((at) => readValue(to, `sources.${at}.key`) === key);
  return row === undefined ? path : `sources.${row}.${rest}`;
}

function fromKeyed(keyed: Typed, order: readonly string[]): Typed {
  const keys = [...new Set(order)];
  const named = Object.entries(keyed).map(([name, values]) => {
    const [, key, rest] = KEYED.exec(name) ?? [];
    return [key === undefined ? name : `sources.${keys.indexOf(key)}.${rest}`, values];
  });
  return numberRowsAnew(Object.fromEntries(named), 'sources');
}

/** The form without its faulty places, which keep what is stored: what can be saved need not wait for what cannot. */
export function withoutFaults(typed: Typed, paths: readonly string[], stored: Typed): Typed {
  const [keyed, kept] = [toKeyed(typed), toKeyed(stored)];
  const places = paths.map((path) => toKeyedName(typed, toWhole(path)));
  const isFaulty = (name: string) => places.some((place) => covers(place, name, keyed));
  const sound = Object.entries(keyed).filter(([name]) => !isFaulty(name));
  const old = Object.entries(kept).filter(([name]) => isFaulty(name) && hasRow(name, keyed));
  return fromKeyed(Object.fromEntries([...sound, ...old]), listKeys(typed));
}

/** A count and a time are right or wrong as a whole: a new least beside the old most may be no number at all. */
const toWhole = (path: string) => /^(?:quantities\.[a-z_]+|time)(?=\.|$)/.exec(path)?.[0] ?? path;

/** Whether a fault at `place` means this input: the input itself, one below it, or the list that holds it. */
function covers(place: string, name: string, typed: Typed): boolean {
  if (name === place || name.startsWith(`${place}.`)) return true;
  const cut = place.lastIndexOf('.');
  const parent = cut < 0 ? null : place.slice(0, cut);
  return parent === name && Object.hasOwn(typed, parent);
}

/** A source that is no longer there takes nothing back. */
function hasRow(name: string, typed: Typed): boolean {
  const key = /^@[^.]*\./.exec(name)?.[0];
  return key === undefined || Object.keys(typed).some((other) => other.startsWith(key));
}
