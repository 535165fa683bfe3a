import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReadingTools } from '@/components/desk/reading/reading-tools';
import { UNRULED } from '@/components/desk/reading/ruling-state';
import messages from '@/lib/i18n/messages/en/desk-import.json';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';

/** The tools of a reading with so many open proposals. */
function drawTools(open: number, readOnly = false): string {
  const proposals = Array.from({ length: open }, () => ({ ruling: null }));
  const reading = { id: 'r', undo: null, unused: [], proposals, readOnly } as unknown as ShownReading;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="Europe/Paris" messages={{ 'desk-import': messages }}>
      <ReadingTools reading={reading} action={async () => UNRULED} />
    </NextIntlClientProvider>,
  );
}

describe('accepting everything at once', () => {
  it('is offered for two proposals or more, to whoever may', () => {
    expect(drawTools(2)).toContain('Accept all 2 open');
    expect(drawTools(1)).not.toContain('Accept all');
    expect(drawTools(2, true)).not.toContain('data-form="accept-all"');
  });

  it('keeps the place where it tells what was left, when it has left one or none', () => {
    for (const open of [0, 1]) expect(drawTools(open)).toContain('data-form="accept-all"');
  });
});
