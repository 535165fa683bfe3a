import { describe, expect, it } from 'vitest';
import { parseFormPost } from '@/lib/domain/form-post';

const draft = 'a3a4b5c6-0000-4000-8000-000000000001';
const meta: [string, string][] = [
  ['draft', draft],
  ['version', '3'],
];

describe('a sent form', () => {
  it('is split into what is about the draft, what was chosen, what was picked and what was typed', () => {
    const post = parseFormPost([
      ...meta,
      ['incident', 'valence-2025-04-14'],
      ['incidentVersion', '1'],
      ['do', 'submit'],
      ['merge.night', 'mine'],
      ['merge.summary.en', 'written'],
      ['written.summary.en', 'Both.'],
      ['merge.weapon', 'nobody'],
      ['pick.quantities', 'injured'],
      ['night', '2025-04-14'],
    ]);
    expect(post).toEqual({
      ...{ draft, version: 3, incident: 'valence-2025-04-14', incidentVersion: 1, do: 'submit' },
      choices: { night: 'mine', 'summary.en': { text: 'Both.' } },
      picked: { 'pick.quantities': ['injured'] },
      entries: [['night', '2025-04-14']],
    });
  });

  it('saves a new form when nothing else is said', () => {
    expect(parseFormPost([...meta, ['incident', '']])).toMatchObject({ do: 'save', incident: null });
  });

  it.each([
    ['no draft', [['version', '1']]],
    [
      'a draft that is no id',
      [
        ['draft', '../x'],
        ['version', '1'],
      ],
    ],
    [
      'a version below nought',
      [
        ['draft', draft],
        ['version', '-1'],
      ],
    ],
    [
      'a version beyond all counting',
      [
        ['draft', draft],
        ['version', '9007199254740993'],
      ],
    ],
    ['two versions', [...meta, ['version', '4']]],
    ['an incident that is no slug', [...meta, ['incident', "x' or 1"]]],
    [
      'a file for a version',
      [
        ['draft', draft],
        ['version', new Blob()],
      ],
    ],
  ])('is none with %s', (_, entries) => {
    expect(parseFormPost(entries as [string, unknown][])).toBeNull();
  });
});
