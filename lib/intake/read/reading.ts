import type { KnownIncident } from '../proposal';
import type { Bin } from './bin';
import type { Gazetteer } from './gazetteer';
import type { PlaceMark } from './mark';
import type { Sheet } from './sheet';
import type { Speeches } from './speech/speaker';

/** What proposals are made from. */
export type Reading = {
  sheet: Sheet;
  bins: readonly Bin[];
  places: readonly PlaceMark[];
  gazetteer: Gazetteer;
  known: readonly KnownIncident[];
  speakers: Speeches;
};
