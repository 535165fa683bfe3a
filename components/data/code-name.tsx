import { Fragment } from 'react';

/** A code or an address that a narrow column may break after its signs, never inside a word. */
export function CodeName({ text }: { text: string }) {
  const parts = text.split(/(?<=[/._])/);
  return (
    <code>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity
        <Fragment key={at}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
