const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** Whether an HTML element stands on lines of its own, by its name in either case. */
export const isBlock = (name: string): boolean => BLOCKS.has(name.toLowerCase());
