import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, escapeXml } from '@/lib/exports/xml';

it('text in XML holds no sign that would end it, and no character that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(escaped.isWellFormed()).toBe(true);
    }),
  );
});

it('an element carries its attributes escaped', () => {
  expect(element('a', 'x & ]]> y', { href: '"<>' })).toBe('<a href="&quot;&lt;&gt;">x &amp; ]]&gt; y</a>');
});
