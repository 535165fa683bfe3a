import { alternatives } from '../any-of';

// The word is a name where no article or other small word stands before it.
const NO_NAMES = alternatives`
  the
  that
  this
  these
  those
  their
  they
  which
  when
  what
  being
  having
  avoir
  dans
  elle
  leur
  cette
  celle
  celui
  quoi
  lors
  all
  one
  his
  her
  its
  our
  les
  des
  une
  son
  ses
`;
/** "Two nights after Agen": the place that is counted from. */
export const AFTER_NAME = new RegExp(
  String.raw`\b(?:after|before|apres|avant) (?!${NO_NAMES}\b)([a-z][a-z-]{2,20})\b`,
);
