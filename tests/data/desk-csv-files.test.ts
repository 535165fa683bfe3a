import { beforeAll, describe, expect, it } from 'vitest';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findRefused } from '@/lib/data/desk/uploads';
import type { Editor } from '@/lib/domain/editor';
import { toRefusedCsv } from '@/lib/exports/refused-csv';
import { CSV_LIMITS, readCsv } from '@/lib/intake/read-csv';
import type { CsvFile } from '@/lib/workflows/import-csv';
import { keepUpload } from '@/lib/workflows/keep-upload';
import { undoBatch } from '@/lib/workflows/undo-batch';
import { checkFile, HEAD, importFile, outcomes, row, table, toFile } from '../support/csv-files';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';

let editor: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
});

const faultOf = async (file: CsvFile) => {
  const answer = await keepUpload(editor, file);
  return 'fault' in answer ? answer.fault : null;
};

describe('a file as spreadsheets write it', () => {
  const semicolons = table(row('csv-fr', { summary_fr: 'Été à Réau : « oui » ; non.' }));
  const french = new TextDecoder()
    .decode(semicolons.bytes)
    .replaceAll('","', '";"')
    .replaceAll(/^([^"]*)$/gm, (line) => line.replaceAll(',', ';'));

  it.each([
    ['semicolons', new TextEncoder().encode(french), 'utf-8'],
    ['a byte-order mark', new TextEncoder().encode(`\ufeff${french}`), 'utf-8'],
    ['Windows-1252', Buffer.from(french, 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from(`\ufeff${french.replaceAll(';', '\t')}`, 'utf16le'), 'utf-16'],
    ['old line ends', new TextEncoder().encode(french.replaceAll('\r\n', '\r')), 'utf-8'],
    ['empty columns at the end', new TextEncoder().encode(french.replaceAll('\r\n', ';;\r\n')), 'utf-8'],
    ['empty lines', new TextEncoder().encode(`${french}\r\n\r\n\r\n`), 'utf-8'],
  ])('with %s is read', async (_, bytes, encoding) => {
    const answer = await checkFile(editor, { fileName: 'x', bytes });
    expect(outcomes(answer)).toEqual(['new']);
    expect(readCsv(bytes)).toMatchObject({
      encoding,
      rows: [{ cells: { summary_fr: expect.stringMatching(/^Été à Réau/) } }],
    });
  });

  it('with commas, quotes and line breaks inside its cells is read', async () => {
    const text = 'A, "quoted"; word\nand a second line.';
    const answer = await importFile(editor, table(row('csv-quotes', { summary_en: text })));
    const found = await findDeskDraft(editor, answer.rows[0]?.draft ?? '');
    expect(found?.form.summary.en).toBe(text);
    await undoBatch(editor, answer.batch);
  });

  it('with formulas keeps them as words, in the draft and in what was refused', async () => {
    const formula = '=HYPERLINK("https://evil.example")';
    const file = table(
      row('csv-formula', { summary_en: `'${formula}` }),
      row('csv-refused', { night: formula }),
    );
    const answer = await importFile(editor, file);
    expect((await findDeskDraft(editor, answer.rows[0]?.draft ?? ''))?.form.summary.en).toBe(formula);
    const refused = await findRefused(editor, answer.id);
    const again = toRefusedCsv(refused?.headers ?? [], refused?.rows ?? [], 'fr');
    expect(again).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    await undoBatch(editor, answer.batch);
  });

  it('with a cell where no column is named is refused, whatever stands after it', async () => {
    const file = toFile([HEAD, `${row('csv-wide')},lost,`, `${row('csv-wide-2')},,`].join('\n'));
    expect(outcomes(await checkFile(editor, file))).toEqual(['refused', 'new']);
  });
});

describe('a file that cannot be read', () => {
  const big = new Uint8Array(CSV_LIMITS.bytes + 1).fill(97);
  const lines = (count: number) => new TextEncoder().encode(`slug\n${'a\n'.repeat(count)}`);
  it.each([
    ['larger than 5 MB', big, 'too_large'],
    ['of 10,001 rows', lines(10_001), 'too_many_rows'],
    ['of nothing', new Uint8Array(), 'empty'],
    ['of a header alone', new TextEncoder().encode(`${HEAD}\n`), 'empty'],
    ['of a spreadsheet program', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0]), 'not_text'],
    ['with two columns of one name', new TextEncoder().encode('slug,Slug\na,b\n'), 'double_header'],
    ['with a column nobody knows', new TextEncoder().encode('slug,dragons\na,b\n'), 'unknown_columns'],
    [
      'with a column of the language itself',
      new TextEncoder().encode('slug,__proto__\na,b\n'),
      'unknown_columns',
    ],
    ['with a quote that never closes', new TextEncoder().encode('slug\n"a\n'), 'broken'],
  ])('%s is refused with a reason', async (_, bytes, fault) => {
    expect(await faultOf({ fileName: 'x', bytes })).toBe(fault);
  });

  it('leaves nothing behind', async () => {
    const before = databaseRows('SELECT id FROM Upload');
    await keepUpload(editor, { fileName: 'x', bytes: big });
    expect(databaseRows('SELECT id FROM Upload')).toEqual(before);
  });
});
