import type { Typed } from './form-entries';
import {
  listFilledFields,
  listRowNumbers,
  numberRowsAnew,
  pickPart,
  readValue,
  readValues,
  withoutPart,
  withRow,
} from './typed-form';

/** The one button of a form that was pressed, as `verb:part`. */
export type Step = `${StepVerb}:${string}`;
type StepVerb = keyof typeof STEPS;
type Take = (typed: Typed, part: string, newKey: () => string) => Typed;

/**
 * What the buttons inside the form do to what is typed. The browser and the server take the same steps, so that every button
 * also works without a script. A choice that a step needs stands in the input `pick.<part>`.
 */
const STEPS = {
  add: (typed, part, newKey) => {
    if (part === 'sources') return withRow(typed, part, { ...nextSource(typed), key: [newKey()] });
    const code = readValue(typed, `pick.${part}`);
    return code === '' ? typed : { ...withoutPart(typed, `pick.${part}`), ...newPart(typed, part, code) };
  },
  reason: (typed, part) => ({ ...newPart(typed, 'reasons', part), ...typed }),
  'add-tag': (typed, part) => withRow(typed, part, { kind: ['tag'], text: [''] }),
  'add-object': (typed, part) => withRow(typed, part, { kind: ['object'], code: [''] }),
  remove: (typed, part) => {
    const list = /^(.*)\.\d+$/.exec(part)?.[1];
    const rest = dropSaid(withoutPart(typed, part), part);
    return list === undefined ? rest : numberRowsAnew(rest, list);
  },
  new: (typed, part) => {
    const make = NEW.get(part.split('.').at(-1) ?? '');
    return make ? { ...withoutPart(typed, part), ...make(part) } : typed;
  },
  take: (typed, part) => {
    const [night = '', from = '', to = '', precision = ''] = part.split('/');
    if (from === '') return { ...typed, night: [night], 'time.text': [''] };
    const until = to === from ? '' : to;
    return {
      ...typed,
      night: [night],
      'time.from': [from],
      'time.to': [until],
      'time.precision': [precision],
    };
  },
  known: (typed, part) => ({ ...withoutPart(typed, part), [`${part}.slug`]: [''] }),
} as const satisfies Record<string, Take>;

const NEW = new Map<string, (part: string) => Typed>([
  ['site', (part) => ({ [`${part}.new.kind`]: [''], [`${part}.new.departmentCode`]: [''] })],
  ['article', (part) => ({ [`${part}.new.outlet`]: [''], [`${part}.new.publishedBasis`]: ['stated'] })],
  ['origin', (part) => ({ [`${part}.new.en`]: [''], [`${part}.new.fr`]: [''] })],
]);

/** A new source stands in the article of the one before, says it as an article does, and carries what no other carries yet. */
function nextSource(typed: Typed): Typed {
  const rows = listRowNumbers(typed, 'sources');
  const last = rows.at(-1);
  const article = last === undefined ? {} : pickPart(typed, `sources.${last}.article`);
  const inherited = Object.entries(article).map(([name, values]) => [`article.${name}`, values]);
  const carried = rows.flatMap((row) => readValues(typed, `sources.${row}.supports`));
  return {
    ...(last === undefined ? { 'article.slug': [''] } : Object.fromEntries(inherited)),
    quote: [''],
    speakerRole: ['press'],
    modality: ['reported'],
    polarity: ['asserts'],
    supports: listFilledFields(typed).filter((field) => !carried.includes(field)),
  };
}

const LISTS = ['method', 'set_methods', 'target'];

/** The inputs of a count, a reason or a differing value, once its field was picked. */
function newPart(typed: Typed, part: string, code: string): Typed {
  const name = `${part}.${code}`;
  if (part === 'quantities') return { [`${name}.qualifier`]: ['exactly'], [`${name}.min`]: [''] };
  if (part === 'reasons') return { [`${name}.en`]: [''], [`${name}.fr`]: [''], [`${name}.rule`]: ['editor'] };
  const source = part.replace(/\.says$/, '');
  const supports = `${source}.supports`;
  const ticked = { [supports]: [...new Set([...readValues(typed, supports), code])] };
  if (LISTS.includes(code)) return { ...ticked, [name]: [''] };
  if (code === 'trace') return { ...ticked, [`${name}.0.kind`]: ['tag'], [`${name}.0.text`]: [''] };
  if (code === 'time') return { ...ticked, [`${name}.from`]: [''], [`${name}.precision`]: ['about'] };
  if (code === 'victim') return { ...ticked, [`${name}.role`]: [''] };
  if (['site', 'night', 'weapon'].includes(code)) return { ...ticked, [name]: [''] };
  return { ...ticked, [`${name}.qualifier`]: ['exactly'], [`${name}.min`]: [''] };
}

/** A source that no longer gives methods of a set has nothing else to say of them. */
function dropSaid(typed: Typed, part: string): Typed {
  const source = /^(sources\.\d+)\.says\.set_methods$/.exec(part)?.[1];
  if (source === undefined) return typed;
  const supports = `${source}.supports`;
  return { ...typed, [supports]: readValues(typed, supports).filter((field) => field !== 'set_methods') };
}

const PART = /^[a-zA-Z_]+(?:\.[a-zA-Z_]+|\.\d{1,3})*$/;
/** A night and a time within it: `2025-04-15/05:20/05:40/about`, all but the night possibly empty. */
const READING = /^\d{4}-\d{2}-\d{2}\/(?:\d{2}:\d{2})?\/(?:\d{2}:\d{2})?\/[a-z_]*$/;

/** Reads the name of a button; null when it is none of the steps. */
export function parseStep(text: string): { verb: StepVerb; part: string } | null {
  const [, verb = '', part = ''] = /^([a-z-]+):(.*)$/.exec(text) ?? [];
  const known = (Object.keys(STEPS) as StepVerb[]).find((name) => name === verb);
  return known && (known === 'take' ? READING : PART).test(part) ? { verb: known, part } : null;
}

/** What is typed after a step; as it was when the button is none of the steps. `newKey` names a new row for life. */
export function takeStep(typed: Typed, step: string, newKey: () => string): Typed {
  const parsed = parseStep(step);
  return parsed ? STEPS[parsed.verb](typed, parsed.part, newKey) : typed;
}
