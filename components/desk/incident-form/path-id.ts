/** The id of the element that stands for a place of the form. */
export function idOf(path: string): string {
  return `f-${path}`;
}

const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, button, summary';

/** Brings the focus to a place of the form, or to the nearest that holds it; opens what is folded around it. */
export function focusPath(path: string): void {
  const found = findPlace(path);
  if (!found) return;
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const target = found.matches(FOCUSABLE)
    ? found
    : [...found.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
  (target ?? found).focus({ preventScroll: true });
  found.scrollIntoView({ block: 'center' });
}

function findPlace(path: string): HTMLElement | null {
  const found = document.getElementById(idOf(path));
  if (found) return found;
  const cut = path.lastIndexOf('.');
  return cut < 0 ? null : findPlace(path.slice(0, cut));
}

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;
