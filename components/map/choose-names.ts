import type { PlaceName } from './place-names';

/** A point in CSS pixels. */
type Dot = { x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };
type Placed<T> = { item: T; at: Dot };

/** Average width of a letter of the labels, in CSS pixels. */
const LETTER = 6.6;

const boxOfMark = ({ x, y }: Dot): Box => ({ left: x - 20, right: x + 20, top: y - 46, bottom: y + 20 });

function boxOfName(text: string, { x, y }: Dot, centred: boolean): Box {
  const width = text.length * LETTER * (centred ? 1.25 : 1);
  const left = centred ? x - width / 2 : x - 3;
  return { left, right: left + width + 8, top: y - 8, bottom: y + 8 };
}

function isClear(box: Box, taken: readonly Box[]): boolean {
  return taken.every(
    (other) =>
      box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
  );
}

/** The names that fit, larger towns first: none under a mark, none over another name. */
export function chooseNames(
  names: readonly Placed<PlaceName>[],
  marks: readonly Dot[],
  locale: 'en' | 'fr',
): PlaceName[] {
  const taken = marks.map(boxOfMark);
  const byRank = [...names].sort((one, other) => one.item.from - other.item.from);
  return byRank.flatMap(({ item, at }) => {
    const box = boxOfName(item[locale], at, item.country ?? false);
    if (!isClear(box, taken)) return [];
    taken.push(box);
    return item;
  });
}
