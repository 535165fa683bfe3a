import { expect, it } from 'vitest';
import type { Incident } from '@/lib/domain/incident';
import { hasWords, keepMentions } from '@/lib/filters/search';
import { generateIncidents } from '../support/generate-incidents';

const [generated] = generateIncidents(1) as [Incident];
const toIncident = (slug: string, summary: string, mentions: string[] = []): Incident =>
  keepMentions({ ...generated, slug, summary: { en: summary, fr: '' } }, () => mentions);

const agen = toIncident('agen-2025-04-13', 'Cars burned at the school in Agen.');
const agent = toIncident('nimes-2025-04-14', 'A car of an agent burned; tags were left.');

it('takes a short word as a whole word, but for an s', () => {
  expect([agen, agent].map((row) => hasWords(row, 'agen'))).toEqual([true, false]);
  expect([agen, agent].map((row) => hasWords(row, 'TAG'))).toEqual([false, true]);
});

it('takes a longer word for the beginning of one', () => {
  expect([agen, agent].map((row) => hasWords(row, 'burne'))).toEqual([true, true]);
});

it('finds a number in no date of an id, and an id as a whole', () => {
  expect([agen, agent].map((row) => hasWords(row, '13'))).toEqual([false, false]);
  expect([agen, agent].map((row) => hasWords(row, 'agen-2025-04-13'))).toEqual([true, false]);
});

it('finds what is only said of an incident, as a disagreement or by a source', () => {
  const told = toIncident('toulon-2025-04-14', 'Shots were fired.', ['Kalashnikov-type rifle', 'FO Justice']);
  for (const words of ['kalashnikov', 'fo justice', 'rifle fired']) expect(hasWords(told, words)).toBe(true);
  expect(hasWords(agen, 'kalashnikov')).toBe(false);
});

it('asks for no word that only joins others, unless there is nothing else', () => {
  const told = toIncident('arles-2025-04-14', 'Prison, Arles: tirs, incendie, shots.');
  for (const words of ['tirs à Arles', "prison d'Arles", 'a Arles', 'Incendie de l’', 'the shots on Arles'])
    expect([told, agen].map((row) => hasWords(row, words))).toEqual([true, false]);
  expect([told, agen].map((row) => hasWords(row, 'at the'))).toEqual([false, true]);
});
