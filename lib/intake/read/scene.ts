import type { MethodCode } from '../../domain/method';
import type { Span } from '../sentences';
import type { NightReading } from '../time/night-reading';
import type { ObjectMark } from './find-objects';
import { type ActMark, isVague, type PlaceMark } from './mark';
import type { Sheet, SheetSentence } from './sheet';

/** One act at one place or at several of a list, as one sentence tells it. */
export type Scene = {
  sentence: SheetSentence;
  clause: Span;
  act: ActMark;
  object: ObjectMark | null;
  method: MethodCode | null;
  places: PlaceMark[];
  /** `inherited`: the sentence names no place; it goes on about the one before. */
  placed: 'here' | 'inherited';
  night: NightReading[];
  hedges: Span[];
  /** "Fires or slogans": this or the act beside it. */
  isEither: boolean;
};

/** Whether a scene tells of one place, by its words or by naming none. */
export const isOfOne = ({ act, places: [place] }: Scene) =>
  !isVague(act) && (!place || place.kind === 'same' || (place.kind === 'others' && place.count === 1));

/** Prisons, homes and offices where something can have happened; towns once something says that their prison is meant. */
export const isScene = (place: PlaceMark) => place.role === 'scene' && !place.pending;

/** A sentence with the places it names. */
export type Here = { sheet: Sheet; sentence: SheetSentence; places: readonly PlaceMark[] };
