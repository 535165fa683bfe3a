import { describe, expect, it } from 'vitest';
import { findSameOrigin, listLikeOrigins } from '@/lib/domain/match-origin';
import type { Origin, SpeakerRole } from '@/lib/domain/origin';
import { SPEAKERS } from '@/lib/domain/speaker-names';
import { codedContext } from '../../support/desk-context';

const known = codedContext.origins;
const named = (text: string, kind: SpeakerRole) => ({ name: { en: text, fr: text }, kind });
const find = (text: string, kind: SpeakerRole, origins: Iterable<Origin> = known.values()) =>
  findSameOrigin(named(text, kind), origins)?.slug ?? null;

describe('somebody whom an article names', () => {
  it.each<[string, SpeakerRole, string]>([
    ['FO Justice', 'union', 'fo-justice'],
    ['syndicat FO Justice', 'union', 'fo-justice'],
    ['the FO-Justice union', 'union', 'fo-justice'],
    ['FO JUSTICE (syndicat)', 'union', 'fo-justice'],
    ['FO', 'union', 'fo-justice'],
    ['Force ouvrière', 'union', 'fo-justice'],
    ['UFAP', 'union', 'ufap-unsa-justice'],
    ['le syndicat pénitentiaire Ufap Unsa Justice', 'union', 'ufap-unsa-justice'],
    ['Emmanuel Chambaud of the Ufap-Unsa Justice union', 'union', 'ufap-unsa-justice'],
    ['Pnat', 'prosecutor', 'pnat'],
    ['National Anti-Terrorism Prosecutor’s Office (PNAT)', 'prosecutor', 'pnat'],
    ["the national anti-terror prosecutor's office", 'prosecutor', 'pnat'],
    ['le parquet national antiterroriste', 'prosecutor', 'pnat'],
    ['procureur de la République de Tarascon', 'prosecutor', 'tarascon-prosecutor'],
    ['Tarascon prosecutor Laurent Gumbau', 'prosecutor', 'tarascon-prosecutor'],
    ['garde des Sceaux Gérald Darmanin', 'minister', 'justice-minister'],
    ['Interior minister Bruno Retailleau', 'minister', 'interior-minister'],
    ['ministère de l’Intérieur', 'minister', 'interior-minister'],
    ['Bruno Retailleau, ministre de l’Intérieur', 'minister', 'interior-minister'],
    ['French justice minister Didier Migaud', 'minister', 'justice-minister'],
    ['Hélène Lacombe, the Agen prosecutor', 'prosecutor', 'agen-prosecutor'],
    ['procureur d’Agen, M. Dupont', 'prosecutor', 'agen-prosecutor'],
    ['Karim Lacoste, a local official of the FO Justice union', 'union', 'fo-justice'],
    ['FO Justice official Marie Roux', 'union', 'fo-justice'],
    ['responsable régional de Force ouvrière', 'union', 'fo-justice'],
    ['Public prosecutor (Agen)', 'prosecutor', 'agen-prosecutor'],
    ['France Info', 'outlet', 'franceinfo'],
  ])('is the known origin: %s (%s) is %s', (text, role, slug) => {
    expect(find(text, role)).toBe(slug);
  });

  it.each<[string, SpeakerRole]>([
    ['CGT pénitentiaire', 'union'],
    ['the FO Justice and Ufap-Unsa Justice unions', 'union'],
    ['Unité SGP Police Force ouvrière', 'union'],
    ['Toulon prosecutor', 'prosecutor'],
    ['procureur général d’Agen', 'prosecutor'],
    ['Parquet de Valence d’Agen', 'prosecutor'],
    ['Former Agen prosecutor Hélène Lacombe', 'prosecutor'],
    ['Former justice minister Rachida Dati', 'minister'],
    ['ancien garde des Sceaux Éric Dupond-Moretti', 'minister'],
    ['l’ex-ministre de l’Intérieur Gérard Collomb', 'minister'],
    ['ministre délégué à l’Intérieur', 'minister'],
    ['Belgian justice minister', 'minister'],
    ['Belgian justice minister Annelies Verlinden', 'minister'],
    ['New Zealand justice minister', 'minister'],
    ['Interior minister of Spain', 'minister'],
    ['ministre de l’Intérieur, Royaume-Uni', 'minister'],
    ['Force ouvrière métallurgie', 'union'],
    ['Force Ouvrière Fonction Publique', 'union'],
    ['the prosecutor', 'prosecutor'],
    ['police source', 'police_source'],
    ['FO Justice', 'police'],
  ])('is somebody new where nothing fits: %s (%s)', (text, role) => {
    expect(find(text, role)).toBeNull();
  });

  it('is found under another name of either language once a first one is stored', () => {
    const stored: Origin = {
      slug: 'la-penitentiaire',
      ...named('administration pénitentiaire', 'unnamed_official'),
    };
    expect(find('the French prison service', 'unnamed_official', [stored])).toBe('la-penitentiaire');
    const source: Origin = { slug: 'police-source', ...named('a police source', 'police_source') };
    expect(find('des sources policières', 'police_source', [source])).toBe('police-source');
  });

  it('is another one where only what stands in brackets tells the two apart', () => {
    const stored: Origin = { slug: 'paris', ...named('The prosecutor (Paris)', 'prosecutor') };
    expect(find('The prosecutor (Lyon)', 'prosecutor', [stored])).toBeNull();
    expect(find('The Paris prosecutor', 'prosecutor', [stored])).toBe('paris');
  });

  it('resembles those whose names hold more or fewer words, and those of its role where it names nobody', () => {
    const like = (text: string, role: SpeakerRole) =>
      listLikeOrigins(named(text, role), known.values()).map((row) => row.slug);
    expect(like('UNSA Justice', 'union')).toEqual(['ufap-unsa-justice']);
    expect(like('Former justice minister Rachida Dati', 'minister')).toEqual(['justice-minister']);
    expect(like('the prosecutor', 'prosecutor')).toEqual(['pnat', 'agen-prosecutor', 'tarascon-prosecutor']);
    expect(like('police source', 'police_source')).toContain('police-source-afp-1');
    expect(like('Toulon prosecutor', 'prosecutor')).toEqual([]);
  });
});

describe('the table of speakers', () => {
  it('names those that are coded as the coded files do', () => {
    const coded = SPEAKERS.flatMap(({ slug, name, kind }) => (known.has(slug) ? [{ slug, name, kind }] : []));
    expect(coded.map(({ slug }) => known.get(slug))).toEqual(coded);
    expect(coded).toHaveLength(7);
  });
});
