'use client';

import { useState } from 'react';

/** A sentence that a passage can be chosen from. */
export type Sentence = { start: number; text: string };
/** A passage as a run of words of one sentence, or as typed or selected (`sentence` null). */
export type Passage = { quote: string; from: number };

type Run = { sentence: Sentence; first: number; last: number };
export type Edge = 'startLeft' | 'startRight' | 'endLeft' | 'endRight';

const wordsOf = ({ text }: Sentence) => [...text.matchAll(/\S+/g)];

/** Holds the passage that is being chosen: set by hand, by selecting in the text, or word by word. */
export function usePassage(initial: Passage) {
  const [run, setRun] = useState<Run | null>(null);
  const [passage, setPassage] = useState(initial);

  function show(next: Run): void {
    const words = wordsOf(next.sentence);
    const [first, last] = [words[next.first], words[next.last]];
    if (!first || !last) return;
    const quote = next.sentence.text.slice(first.index, last.index + last[0].length);
    setRun(next);
    setPassage({ quote, from: next.sentence.start + first.index });
  }

  /** Begins with the first word of a sentence; null leaves the passage to be typed. */
  function choose(sentence: Sentence | null): void {
    if (sentence) show({ sentence, first: 0, last: 0 });
    else setRun(null);
  }

  /** Moves one edge by one word; at the ends of the sentence nothing happens. */
  function move(edge: Edge): void {
    if (!run) return;
    const { sentence, first, last } = run;
    const most = wordsOf(sentence).length - 1;
    const next = {
      startLeft: { first: Math.max(0, first - 1), last },
      startRight: { first: Math.min(last, first + 1), last },
      endLeft: { first, last: Math.max(first, last - 1) },
      endRight: { first, last: Math.min(most, last + 1) },
    }[edge];
    show({ sentence, ...next });
  }

  /** Takes a passage as it stands in the text. */
  function take(next: Passage): void {
    setRun(null);
    setPassage(next);
  }

  const type = (quote: string) => setPassage({ quote, from: run?.sentence.start ?? 0 });
  return { passage, sentence: run?.sentence ?? null, choose, move, take, type };
}
