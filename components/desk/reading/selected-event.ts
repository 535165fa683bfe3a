/** Tells the passage form which words were selected in the text, and where they begin. */
export const SELECTED = 'mirador:selected';
export type SelectedEvent = CustomEvent<{ quote: string; from: number }>;

/** The words selected inside one paragraph of the text; null when there are none, or too many to be a passage. */
export function readSelection(): { quote: string; from: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const begin = toOffset(range.startContainer, range.startOffset);
  const text = range.toString();
  const quote = text.trim();
  if (begin === null || quote === '' || quote.length > 200 || !isInOneParagraph(range)) return null;
  return { quote, from: begin + text.indexOf(quote) };
}

/** The offset in the article of a place in the page: each stretch of the text carries where it begins. */
function toOffset(node: Node, offset: number): number | null {
  const stretch = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  return stretch?.closest('[data-reading-text]') ? Number(stretch.dataset.at) + offset : null;
}

function isInOneParagraph(range: Range): boolean {
  const of = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('p');
  return of(range.startContainer) === of(range.endContainer);
}
