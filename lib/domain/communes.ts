import { foldText } from './fold-text';

/** A commune of France as INSEE names it, and the name of its département. */
export type Commune = { insee: string; name: string; departmentCode: string; department: string };
export type CommuneSpan = { start: number; end: number };

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;
/** Words of the longest names: Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson is one token here, Le Havre two. */
const MOST_WORDS = 5;
// A prison may be named by its commune: it is where somebody works, not where they live.
const PRISON_BEFORE =
  /(?:prison|maison d[’']arr[êe]t|maison centrale|centre p[ée]nitentiaire|centre de d[ée]tention|[ée]tablissement|jail|detention centre|remand prison) (?:de |d[’']|du |des |of |at |in )?$/iu;
const PRISON_AFTER = /^ (?:prison|jail|remand prison|detention centre)(?!\p{L})/iu;

// The sets are built once per list: a gazetteer has hundreds of names, a form dozens of texts.
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldAll(names: readonly string[]): ReadonlySet<string> {
  const known = folded.get(names) ?? new Set(names.map(foldText));
  folded.set(names, known);
  return known;
}

/** Where a text names a commune of the list, with its capital; prisons called after theirs are left out. */
export function findCommunes(
  text: string,
  { communes, allowed = [] }: { communes: readonly string[]; allowed?: readonly string[] },
): CommuneSpan[] {
  const names = foldAll(communes);
  const free = foldAll(allowed);
  const words = [...text.matchAll(WORD)];
  return words.flatMap(({ 0: first, index: start }, at) => {
    if (!/^\p{Lu}/u.test(first)) return [];
    const spans = words
      .slice(at, at + MOST_WORDS)
      .map((word) => ({ start, end: word.index + word[0].length }));
    const named = spans.filter((span) => names.has(foldText(text.slice(span.start, span.end)))).at(-1);
    if (!named || free.has(foldText(text.slice(named.start, named.end)))) return [];
    return isPrisonName(text, named) ? [] : [named];
  });
}

function isPrisonName(text: string, { start, end }: CommuneSpan): boolean {
  return (
    PRISON_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    PRISON_AFTER.test(text.slice(end, end + 40))
  );
}
