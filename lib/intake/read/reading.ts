import type { KnownIncident } from '../proposal';
import type { Bin } from './bin';
import type { Gazetteer } from './gazetteer';
import type { PlaceMark } from './mark';
import type { Sheet } from './sheet';
import type { Speeches } from './speech/speaker';

/** The attacks that an article tells of, and what they are held against. */
export type Attacks = {
  sheet: Sheet;
  bins: readonly Bin[];
  places: readonly PlaceMark[];
  /** The slugs of the sites that the text calls by more than their town. */
  named: ReadonlySet<string>;
  gazetteer: Gazetteer;
  known: readonly KnownIncident[];
};

/** What proposals are made from. */
export type Reading = Attacks & { speakers: Speeches };
