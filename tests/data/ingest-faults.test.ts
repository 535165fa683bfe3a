import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { READ_FAULTS } from '@/lib/intake/read-fault';
import { SIX_ATTACKS } from '../support/six-attacks';

const folder = mkdtempSync(path.join(tmpdir(), 'mirador-ingest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES: readonly (readonly [name: string, bytes: string | Uint8Array, answer: string])[] = [
  ['a-letter.txt', 'a'.repeat(1_000_000), READ_FAULTS.no_words.en],
  ['b-empty.txt', '', READ_FAULTS.empty.en],
  ['c-nul.txt', `${SIX_ATTACKS}\0`, READ_FAULTS.nul.en],
  ['d-tags.html', `<html><body>${'<div>'.repeat(12_000)}`, READ_FAULTS.empty.en],
  ['e-long.txt', SIX_ATTACKS.repeat(2000), READ_FAULTS.too_long.en],
  ['f-pdf.txt', '%PDF-1.7', READ_FAULTS.pdf.en],
  ['g-picture.png', 'GIF8', 'is no .txt or .html file'],
];

it('tells of each bad file in one line, reads the others, and ends with 1', () => {
  for (const [name, bytes] of FILES) writeFileSync(path.join(folder, name), bytes);
  writeFileSync(path.join(folder, 'z-sound.txt'), SIX_ATTACKS);
  const command = [
    '--conditions=react-server',
    '--import',
    'tsx',
    'lib/commands/ingest.ts',
    '--json',
    folder,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  const lines = FILES.map(([name, , answer]) => `${path.join(folder, name)}: ${answer}.`);
  expect(stderr.trimEnd().split('\n')).toEqual(lines);
  expect(JSON.parse(stdout)).toMatchObject([{ proposals: { length: 6 } }]);
  expect(status).toBe(1);
}, 60_000);
