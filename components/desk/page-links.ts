type Part = { page: number; total: number; perPage: number; hrefOf: (page: number) => string };

/** The links to the pages before and after, and where among all one is: "26–50 / 120". Pages count from 1. */
export function pageLinks({ page, total, perPage, hrefOf }: Part) {
  const last = Math.max(1, Math.ceil(total / perPage));
  const here = Math.min(page, last);
  const first = (here - 1) * perPage + 1;
  return {
    previous: page > 1 ? hrefOf(Math.min(page - 1, last)) : undefined,
    next: page < last ? hrefOf(page + 1) : undefined,
    position: `${first}–${Math.min(here * perPage, total)} / ${total}`,
  };
}
