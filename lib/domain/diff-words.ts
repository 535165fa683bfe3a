import type { Locale } from './locale';

/** A stretch of two texts: in both, only before, only after. */
export type WordChange = { kind: 'same' | 'removed' | 'added'; text: string };

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  fr: new Intl.Segmenter('fr', { granularity: 'word' }),
};
/** Beyond this the table of pairs grows too large; the whole text then counts as replaced. */
const MOST_WORDS = 2000;

/** The words added and removed between two texts; put together, all but the removed are the later text. */
export function diffWords(before: string, after: string, locale: Locale): WordChange[] {
  const [old, now] = [before, after].map((text) =>
    [...segmenters[locale].segment(text)].map((row) => row.segment),
  );
  if (!old || !now || old.length > MOST_WORDS || now.length > MOST_WORDS)
    return join([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  return join(bridge(join(walk(old, now, countShared(old, now)))));
}

const NO_WORD = /^[^\p{L}\p{N}]+$/u;

/** A space or a dash between two changes belongs to both: "13–14" became "14–15", not each number for itself. */
function bridge(changes: readonly WordChange[]): WordChange[] {
  const bridged: WordChange[] = [];
  let run: WordChange[] = [];
  const close = () => {
    bridged.push(...asOne(run));
    run = [];
  };
  changes.forEach((change, at) => {
    const isChange = (row: WordChange | undefined) => row !== undefined && row.kind !== 'same';
    const isGap = NO_WORD.test(change.text) && isChange(changes[at - 1]) && isChange(changes[at + 1]);
    if (change.kind === 'same' && !isGap) {
      close();
      bridged.push(change);
    } else run.push(change);
  });
  close();
  return bridged;
}

/** All that went and then all that came, gaps in both; where only one side changed, the run as it is. */
function asOne(run: readonly WordChange[]): WordChange[] {
  const has = (kind: WordChange['kind']) => run.some((row) => row.kind === kind);
  if (!has('removed') || !has('added')) return [...run];
  const sideOf = (kind: 'removed' | 'added'): WordChange => ({
    kind,
    text: run.map((row) => (row.kind === kind || row.kind === 'same' ? row.text : '')).join(''),
  });
  return [sideOf('removed'), sideOf('added')];
}

/** Row by row, how many words the rest of one text shares with the rest of the other, in order. */
function countShared(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const [here, below] = [table[i], table[i + 1]];
      if (here && below)
        here[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  return table;
}

function walk(old: readonly string[], now: readonly string[], table: readonly Uint16Array[]): WordChange[] {
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      changes.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      changes.push({ kind: 'removed', text: gone });
      i += 1;
    } else {
      changes.push({ kind: 'added', text: come ?? '' });
      j += 1;
    }
  }
  return changes;
}

/** Neighbours of one kind as one stretch; empty ones left out. */
function join(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  for (const { kind, text } of changes) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}
