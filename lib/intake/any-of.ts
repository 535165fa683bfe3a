/** One expression to a line becomes one pattern (source): any of them, the first that fits; blank lines and "// …" lines are left out. */
export function alternatives(strings: TemplateStringsArray, ...sources: string[]): string {
  const lines = String.raw(strings, ...sources)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
  return `(?:${lines.join('|')})`;
}

/** The same as a pattern over folded text, between the bounds of words, to ask whether any is there. */
export const anyOf = (strings: TemplateStringsArray, ...sources: string[]): RegExp =>
  new RegExp(String.raw`\b${alternatives(strings, ...sources)}\b`);

/** The same, to find every one. */
export const everyOf = (strings: TemplateStringsArray, ...sources: string[]): RegExp =>
  new RegExp(anyOf(strings, ...sources), 'g');
