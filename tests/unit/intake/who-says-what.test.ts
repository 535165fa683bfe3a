import { describe, expect, it } from 'vitest';
import type { Proposal } from '@/lib/intake/proposal';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();
// A Thursday.
const publishedOn = '2025-04-17';
const read = (text: string) =>
  readArticle({ text, publishedOn }, { publishedOn: null, outlet: null, sites, known: [] });

const speakersOf = ({ statements }: Proposal) =>
  [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))].sort();
/** The names of those who speak of each attack, in the order of the text. */
const speakers = (text: string) => read(text).proposals.map(speakersOf);
const FIRE = 'Two cars were set on fire outside Laon prison on Tuesday night.';
const FEU = 'Deux voitures ont été incendiées devant la prison de Laon mardi soir.';

describe('who speaks of an attack', () => {
  it.each([
    ['says that nobody was hurt', `${FIRE} Nobody was hurt, the prefecture said.`, 'prefecture'],
    [
      'tells of the fire',
      `${FIRE} “The flames were as high as the wall,” the fire brigade said.`,
      'fire brigade',
    ],
    ['is known by name', `${FIRE} “I saw flames,” said Paul Lenoir.`, 'Paul Lenoir'],
    ['tells what was wrecked', `${FIRE} The gate is intact, the governor said.`, 'governor'],
    ['tells who came', `${FEU} « Les auteurs étaient attendus », estime le procureur.`, 'procureur'],
    ['denies an injury', `${FEU} Aucun agent n’a été blessé, affirme la direction.`, 'direction'],
    [
      'comes after a notice',
      `${FEU}\n\nInscrivez-vous à notre lettre.\n\nUne des deux appartenait à une surveillante, précise le parquet.`,
      'parquet',
    ],
  ])('is one who %s', (_, text, name) => {
    expect(speakers(text)).toEqual([[name]]);
  });

  it.each([
    ['one whose words hold nothing of the attack', `${FIRE} “I ran for the hose,” said Paul Lenoir.`],
    ['a neighbour without a name', `${FIRE} “I was asleep,” a neighbour said.`],
    ['a minister who reacts', `${FIRE} The justice minister said the state would not give in to flames.`],
    [
      'a lawyer of a suspect',
      `${FIRE} “My client slept at home,” said Karl Bodin, who represents one of them.`,
    ],
    ['a union that asks', `${FEU} FO Justice réclame un parking fermé.`],
  ])('is not %s', (_, text) => {
    expect(speakers(text)).toEqual([[]]);
  });

  it('speaks for an aside alone, where one stands in it', () => {
    const text = `${FEU.replace('Deux', 'Des')} Trois impacts – deux, selon la mairie – marquent le mur.`;
    expect(speakers(text)).toEqual([[]]);
  });

  it('speaks for nothing that stands before a semicolon', () => {
    expect(speakers(`${FIRE.replace('.', ';')} the minister believes it was a message.`)).toEqual([[]]);
  });

  it('is the source of its own sentence alone, where two tell of two attacks', () => {
    const text = `${FIRE.replace('.', ', police said.')} Shots hit the jail in Albi the same night, a union said.`;
    expect(speakers(text)).toEqual([['police'], ['union']]);
  });

  it('is whoever tells of all attacks at the head of an article', () => {
    const head = 'Two prisons were attacked on Tuesday night, the prefecture said.';
    const text = `${head}\n\nIn Laon, shots hit the prison gate. In Albi, a van burned outside the prison.`;
    expect(speakers(text)).toEqual([['prefecture'], ['prefecture']]);
  });

  it('is not whoever counts other attacks than those that are told', () => {
    const text = `Nine prisons were attacked this week, the prefecture said.\n\n${FIRE}`;
    expect(speakers(text)).toEqual([[]]);
  });

  it('is both sources of two attacks that one sentence speaks of', () => {
    const text = `${FIRE} Shots hit the jail in Albi the same night. Nobody was hurt in either case, prosecutors said.`;
    expect(speakers(text)).toEqual([['prosecutors'], ['prosecutors']]);
  });
});

describe('the counts of an attack', () => {
  it.each([
    [`${FIRE} Both belonged to guards.`, { vehicles_burned: 2, staff_vehicles_burned: 2 }],
    [
      'Cars were burned at the prisons in Laon (three) and Albi (one) on Tuesday night.',
      { vehicles_burned: 3 },
    ],
    [
      'Un pavé a brisé le pare-brise d’une voiture devant la prison de Laon mardi soir.',
      { vehicles_damaged: 1 },
    ],
    [`${FIRE} A third was scorched.`, { vehicles_burned: 2, vehicles_damaged: 1 }],
  ])('%s', (text, counts) => {
    const [first] = read(text).proposals;
    const found = Object.entries(first?.quantities ?? {}).map(([code, { min }]) => [code, min]);
    expect(Object.fromEntries(found)).toMatchObject(counts);
  });

  it('are none of one place, where a number is said of two', () => {
    const { proposals } = read('Five cars were burned at the prisons in Laon and Albi on Tuesday night.');
    expect(proposals.map(({ quantities }) => quantities)).toEqual([{}, {}]);
  });
});

describe('how many places were attacked', () => {
  it.each([
    ['Près de huit prisons ont été attaquées lundi soir.', 'about 8 prisons'],
    ['Une soixantaine de sites ont été visés depuis avril.', 'about 60 sites'],
    ['Deux prisons ont été visées mardi soir.', 'exactly 2 prisons'],
    ['That makes five sites in two nights, by our count.', 'exactly 5 sites'],
    ['At least a dozen places used by the service have been singled out.', 'at_least 12 sites'],
  ])('%s → %s', (text, total) => {
    const { totals } = read(text);
    expect(totals.map(({ value: { qualifier, value, unit } }) => `${qualifier} ${value} ${unit}`)).toEqual([
      total,
    ]);
  });

  it.each([
    'Aucun de ces trois établissements n’a été attaqué.',
    'Deux autres prisons ont été visées.',
    'Police guard fifty prisons.',
  ])('%s → no total', (text) => {
    expect(read(text).totals).toEqual([]);
  });
});
