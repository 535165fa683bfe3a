import { describe, expect, it } from 'vitest';
import { layOut, toSheet } from '@/lib/intake/read/sheet';
import { listSpeakers } from '@/lib/intake/read/speech/list-speakers';

function listLast(text: string, language: 'en' | 'fr') {
  const sheet = toSheet(layOut(text, language), null);
  const last = sheet.sentences.at(-1);
  return (last ? listSpeakers(sheet).get(last) : undefined)?.map(({ speaker }) => speaker) ?? [];
}
/** Who speaks in the last sentence of a text. */
const lastSpeakers = (text: string, language: 'en' | 'fr') =>
  listLast(text, language).map(({ name }) => name);

describe('who speaks, by the words that give it to them', () => {
  it.each([
    ['A van burned, the Metz prosecutor’s office said on Friday.', 'Metz prosecutor’s office'],
    ['Metz’s mayor, Paul Lenoir, told reporters that a van had burned.', 'Metz’s mayor, Paul Lenoir'],
    ['According to the fire service, the roof was lost.', 'fire service'],
    ['A van burned, according to information from television network BFMTV.', 'television network BFMTV'],
    ['The roof was lost, according to his union, FO Justice.', 'union, FO Justice'],
    ['“We saw two of them run,” recalled Anna Roux, a lawyer who lives nearby.', 'Anna Roux, a lawyer'],
    ['A spokeswoman for the Ufap-Unsa union confirmed the fire.', 'spokeswoman for the Ufap-Unsa union'],
    ['The police and prosecutors said nobody was there.', 'police and prosecutors'],
    ['Someone threw what police called a crude bomb.', 'police'],
    ['A person familiar with the case told the BBC it was petrol.', 'person familiar with the case'],
    ['The prefect, who came on Monday, said that the gate had held.', 'prefect'],
    ['On Friday, said the regional newspaper, four cars were hit.', 'regional newspaper'],
    ['Police sources have confirmed a report by RTL.', 'Police sources'],
    ['BFM TV reported a fire, citing a police source.', 'police source'],
    ['By the justice ministry’s count five jails were hit.', 'justice ministry'],
    ['Prosecutors in Metz confirm that a van burned.', 'Prosecutors in Metz'],
    ['The Metz prosecutor speaks of six holes.', 'Metz prosecutor'],
    ['The prefecture now puts the number at three.', 'prefecture'],
    ['The mayor, Paul Lenoir, is categorical: nothing burned.', 'mayor, Paul Lenoir'],
    ['Police counted nine marks on the gate.', 'Police'],
    ['Metz prosecutor: “Two vans burned.”', 'Metz prosecutor'],
    ['Petrol had been poured, security and police sources said.', 'security and police sources'],
    [
      'The National Anti-Terrorism Prosecutor’s Office (Pnat) said it was told.',
      'National Anti-Terrorism Prosecutor’s Office',
    ],
    ['“It went up at once,” says Solange, who lives there.', 'Solange'],
    [
      'Ines Roux, a lawyer for the guard hurt in Metz, said he was home.',
      'Ines Roux, a lawyer for the guard hurt in Metz',
    ],
    ['We are hearing from the town hall in Metz that a van burned.', 'town hall in Metz'],
  ])('%s → %s', (text, name) => {
    expect(lastSpeakers(text, 'en')).toEqual([name]);
  });

  it.each([
    ['Un fourgon a brûlé, a indiqué vendredi la procureure de Metz.', 'procureure de Metz'],
    [
      'La procureure de Metz, Claire Aubin, a précisé que rien n’avait pris.',
      'procureure de Metz, Claire Aubin',
    ],
    ['Un fourgon a brûlé, a-t-on appris de source policière.', 'source policière'],
    ['« Ils étaient trois », souffle une surveillante.', 'surveillante'],
    [
      '« Ils étaient trois », s’est alarmé lundi Luc Morel, délégué FO Justice.',
      'Luc Morel, délégué FO Justice',
    ],
    ['« Rien n’a pris », tempère-t-on à la préfecture du Gard.', 'préfecture du Gard'],
    ['D’après le syndicat Ufap, le portail est détruit.', 'syndicat Ufap'],
    ['La mairie fait état de deux voitures brûlées.', 'mairie'],
    ['Cinq voitures ont brûlé, selon un bilan communiqué par la Chancellerie.', 'Chancellerie'],
    ['Pour le parquet, il s’agit d’un acte isolé.', 'parquet'],
    ['Le préfet est formel : le mur n’a pas été touché.', 'préfet'],
    [
      'L’administration pénitentiaire vient d’annoncer un quatrième incendie.',
      'administration pénitentiaire',
    ],
    ['Un fourgon a brûlé, a-t-on appris jeudi auprès de la préfecture.', 'préfecture'],
    ['Un fourgon a brûlé, nous apprend une source policière.', 'source policière'],
    ['Un fourgon a brûlé, indique désormais le parquet.', 'parquet'],
    ['« Neuf trous », se rappelle Odette, alors de garde.', 'Odette'],
    ['« Les auteurs ont fui, a expliqué le procureur de Metz, puis tout a brûlé »', 'procureur de Metz'],
    ['Le préfet privilégie l’acte isolé : « Rien ne manque »', 'préfet'],
    ['Un fourgon a brûlé, fait savoir l’entourage du ministre.', 'entourage du ministre'],
    ['Aux dires du maire, rien n’a brûlé.', 'maire'],
    ['Une voiture a brûlé, rapporte ici Lorraine.', 'ici Lorraine'],
    ['La préfète du Gard rappelle que le mur a tenu.', 'préfète du Gard'],
    ['Le garde des Sceaux Rémi Vasseur a confirmé l’attaque.', 'garde des Sceaux Rémi Vasseur'],
  ])('%s → %s', (text, name) => {
    expect(lastSpeakers(text, 'fr')).toEqual([name]);
  });

  it.each([
    ['The suspects told police that they had been paid.', 'en'],
    ['The ministry declined to comment.', 'en'],
    ['Firefighters were called at dawn.', 'en'],
    ['Detectives counted eight holes.', 'en'],
    ['Le parquet n’a pas précisé l’heure.', 'fr'],
    ['Pour les agents, la peur demeure.', 'fr'],
  ] as const)('%s: nobody', (text, language) => {
    expect(lastSpeakers(text, language)).toEqual([]);
  });
});

describe('who speaks, by what stands around', () => {
  it.each([
    [
      'the same source',
      'A car burned, a judicial source said. The same source said a second was hit.',
      'judicial source',
    ],
    [
      'a pronoun',
      'A car burned, the Lyon prosecutor said. It was an electric one, she added.',
      'Lyon prosecutor',
    ],
    [
      'a surname',
      'Marc Daul of the CGT said a car burned. “It was mine,” Daul added.',
      'Marc Daul of the CGT',
    ],
    [
      'a spokesman',
      'A car burned, the justice ministry said. Its spokesman confirmed a second.',
      'justice ministry',
    ],
    ['a quote that goes on', '“It was dark,” a guard said. “I saw nobody.”', 'guard'],
    ['a quote given afterwards', 'The mayor said: “It was dark. I saw nobody.”', 'mayor'],
    [
      'their statement',
      'Prosecutors in Lille said two jails were hit. Tags were left, their statement said.',
      'Prosecutors in Lille',
    ],
  ])('%s', (_, text, name) => {
    expect(lastSpeakers(text, 'en')).toEqual([name]);
  });

  it.each([
    [
      'the same union',
      'Un car a brûlé, selon la CGT Pénitentiaire. Un autre est noirci, d’après le même syndicat.',
      'CGT Pénitentiaire',
    ],
    [
      'a word for a unionist',
      '« On a eu peur », dit un délégué de FO. Le syndicaliste raconte un deuxième feu.',
      'délégué de FO',
    ],
    [
      'an account',
      'Le parquet de Pau a livré mardi un premier bilan. Deux prisons ont été visées.',
      'parquet de Pau',
    ],
    ['a list', 'Voici le point, selon la Chancellerie :\n- À Pau, un utilitaire a brûlé.', 'Chancellerie'],
    [
      'a communiqué',
      'COMMUNIQUÉ DE PRESSE\nLe procureur de la République de Pau\nCette nuit, un engin a explosé.',
      'procureur de la République de Pau',
    ],
  ])('%s, in French', (_, text, name) => {
    expect(lastSpeakers(text, 'fr')).toEqual([name]);
  });
});

it('names the outlet that somebody spoke to, and none that speaks itself', () => {
  const relayed = (text: string) => listLast(text, 'en').map(({ relay }) => relay);
  expect(relayed('Two vans burned, a police source told AFP.')).toEqual(['AFP']);
  expect(relayed('According to Le Parisien, two vans burned.')).toEqual([null]);
});

describe('whoever speaks to an outlet, and not the outlet', () => {
  it.each([
    ['Deux voitures ont brûlé, a indiqué à l’AFP une source policière.', 'source policière', 'AFP'],
    [
      "Deux voitures ont brûlé, a déclaré mardi à l'AFP le procureur de Béziers.",
      'procureur de Béziers',
      'AFP',
    ],
    [
      'Deux voitures ont brûlé, a confié au Parisien un responsable de FO Justice.',
      'responsable de FO Justice',
      'Le Parisien',
    ],
    ['Deux voitures ont brûlé, a appris franceinfo de source syndicale.', 'source syndicale', 'franceinfo'],
    ['Deux voitures ont brûlé, a précisé à l’AFP Jean Moreau, délégué FO.', 'Jean Moreau, délégué FO', 'AFP'],
    ['Deux voitures ont brûlé, rapporte l’AFP.', 'AFP', null],
  ])('%s', (text, name, relay) => {
    expect(listLast(text, 'fr')).toMatchObject([{ name, relay }]);
  });
});
