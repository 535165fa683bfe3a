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

/**
 * Communes that are sought in a text: `communes` wherever they stand with a capital; of `villages`, which are many and often
 * called like common words, those of one word only where no sentence begins. `allowed` may be named all the same.
 */
export type SoughtCommunes = {
  communes: readonly string[];
  villages?: readonly string[];
  allowed?: readonly string[];
};

/** Where a text names a commune of the lists, with its capital; prisons called after theirs are left out. */
export function findCommunes(
  text: string,
  { communes, villages = NONE, allowed = NONE }: SoughtCommunes,
): CommuneSpan[] {
  const names = foldAll(communes);
  const more = foldAll(villages);
  const free = foldAll(allowed);
  const words = [...text.matchAll(WORD)];
  return words.flatMap(({ 0: first, index: start }, at) => {
    if (!/^\p{Lu}/u.test(first)) return [];
    const spans = words
      .slice(at, at + MOST_WORDS)
      .map((word) => ({ start, end: word.index + word[0].length }));
    const named = spans.filter(({ end }) => isNamed(text, { start, end }, { names, more })).at(-1);
    if (!named || free.has(foldText(text.slice(named.start, named.end)))) return [];
    return isPrisonName(text, named) ? [] : [named];
  });
}

const NONE: readonly string[] = [];
// Where a sentence begins: what stands before its first word.
const BEGINS = /(?:^|[.!?:;…«“"(\n-])\s*$/;
/** A village, and the first word of a trade union. */
const UNION = 'force';

function isNamed(
  text: string,
  { start, end }: CommuneSpan,
  { names, more }: Record<'names' | 'more', ReadonlySet<string>>,
): boolean {
  const folded = foldText(text.slice(start, end));
  if (names.has(folded)) return true;
  if (!more.has(folded) || folded === UNION) return false;
  return folded.includes(' ') || !BEGINS.test(text.slice(Math.max(0, start - 5), start));
}

function isPrisonName(text: string, { start, end }: CommuneSpan): boolean {
  return (
    PRISON_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    PRISON_AFTER.test(text.slice(end, end + 40))
  );
}
