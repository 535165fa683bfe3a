import { type DraftForm, EMPTY_FORM, type FormField, isFormField } from '../../domain/form-shape';
import { formText } from '../../domain/form-text';
import { parseDraftForm } from '../../domain/incident-form';
import type { Localised } from '../../domain/locale';
import type { MethodCode } from '../../domain/method';
import { isQuantityCode } from '../../domain/quantity';
import { toSortedJson } from '../../domain/revision';
import { sayInFull } from '../../domain/say-in-full';
import { isHome } from '../../domain/site';
import type { Victim } from '../../domain/statement';
import type { TargetCode, Trace, WeaponCode } from '../../domain/target';
import { joinSaid } from '../../domain/to-form';
import { NIGHT_BASES } from '../time/night-reading';
import type { DeskProposal, DeskStatement } from './reading-state';
import { toReadSource } from './to-read-source';

/** What was accepted of a proposal: the statements that were taken, and the night where it was chosen among two. */
export type Acceptance = { article: string; statements: readonly DeskStatement[]; night: string | null };

/**
 * The form of a draft with what an accepted proposal says added to it: what `base` leaves empty is filled in, what it
 * holds stays, and every statement taken becomes evidence. For a new incident `base` is the empty form.
 */
export function toDraftForm(
  proposal: DeskProposal,
  { article, statements, night }: Acceptance,
  base: DraftForm = EMPTY_FORM,
): DraftForm {
  const filled = fillForm(base, proposal, statements, night);
  const known = new Set(base.sources.map((row) => row.key));
  const said = statements.flatMap((row) =>
    isFormField(row.field)
      ? [{ source: toReadSource(row, article), field: row.field as FormField, value: row.value }]
      : [],
  );
  const sources = joinSaid(filled, said).filter((row) => !known.has(row.key));
  // A place that the gazetteer lacks has no id that a source could name.
  const named = proposal.site === null ? sources.map(dropSite) : sources;
  const added = named.map((row) => sayInFull(filled, row));
  // What is added to a list is not what the sources before said.
  const before = base.sources.map((row) => sayInFull(base, row));
  return dropFaults({ ...filled, sources: [...before, ...added] });
}

type Source = DraftForm['sources'][number];

function dropSite({ says: { site: _, ...says }, ...row }: Source): Source {
  return { ...row, says };
}

function fillForm(
  base: DraftForm,
  proposal: DeskProposal,
  statements: readonly DeskStatement[],
  chosen: string | null,
): DraftForm {
  const asserted = statements.filter((row) => row.polarity === 'asserts');
  const list = <T>(field: FormField) =>
    asserted.filter((row) => row.field === field).map((row) => row.value as T);
  const night = base.night ?? chosen ?? (proposal.nights.length === 1 ? (proposal.nights[0] ?? null) : null);
  const [victim] = list<Victim>('victim');
  return {
    ...base,
    site: base.site.slug === null && base.site.new === null ? toSite(proposal) : base.site,
    night,
    time: base.time.from === null ? toTime(proposal, base.time) : base.time,
    methods: unite(base.methods, list<MethodCode>('method')),
    targets: unite(base.targets, list<TargetCode>('target')),
    quantities: { ...toCounts(asserted), ...base.quantities },
    traces: unite(base.traces, list<Trace>('trace').map(toFormTrace)),
    weapon: base.weapon ?? list<WeaponCode>('weapon')[0] ?? null,
    victim: base.victim.role === null && victim ? victim : base.victim,
    reasons:
      base.night === null && night !== null ? { ...toReasons(proposal), ...base.reasons } : base.reasons,
  };
}

function unite<T>(held: readonly T[], added: readonly T[]): T[] {
  const all = [...held, ...added];
  const marks = all.map(toSortedJson);
  return all.filter((_, at) => marks.indexOf(marks[at] ?? '') === at);
}

function toCounts(statements: readonly DeskStatement[]): DraftForm['quantities'] {
  // The first of two counts of one thing: the other is evidence beside it.
  const counts = statements.flatMap(({ field, value }) =>
    isQuantityCode(field) ? [[field, value as DraftForm['quantities'][typeof field]] as const] : [],
  );
  return Object.fromEntries([...counts].reverse());
}

function toFormTrace(trace: Trace): DraftForm['traces'][number] {
  return trace.kind === 'tag'
    ? { kind: 'tag', text: trace.text, code: null }
    : { kind: 'object', text: null, code: trace.code };
}

function toSite({ site, place, siteKind, departmentCode }: DeskProposal): DraftForm['site'] {
  if (site !== null) return { slug: site, new: null };
  if (place === null && siteKind === null) return EMPTY_FORM.site;
  const bare = { commune: null, inseeCode: null, lat: null, lon: null };
  const home = siteKind !== null && isHome(siteKind);
  const name = home || !formText(200).safeParse(place).success ? null : place;
  return { slug: null, new: { name, kind: siteKind, departmentCode, ...bare } };
}

function toTime({ time }: DeskProposal, empty: DraftForm['time']): DraftForm['time'] {
  if (!time) return empty;
  const { from, to, precision } = time;
  return { ...empty, from, to: to === from ? null : to, precision };
}

/** Why an inferred night is held: the words of the reader's rule. */
function toReasons({ nightBasis, nightReason }: DeskProposal): DraftForm['reasons'] {
  const rule = NIGHT_BASES.find((row) => row.code === nightReason)?.label;
  if (nightBasis !== 'inferred') return {};
  const words: Localised = rule ?? { en: 'the frame of the article', fr: 'le cadre de l’article' };
  const night = {
    en: `Read in the article: ${words.en}.`,
    fr: `Lu dans l’article\u00a0: ${words.fr}.`,
    rule: 'editor' as const,
  };
  return { night };
}

/** Without what the form cannot take, such as a time that the clocks skipped: the passages keep what was read. */
function dropFaults(form: DraftForm): DraftForm {
  const { problems } = parseDraftForm(form);
  const paths = problems.map((row) => row.path);
  if (paths.length === 0) return form;
  const kept = form.sources.filter((_, at) => !paths.some((path) => path.startsWith(`sources.${at}.`)));
  const parts = paths.filter((path) => !path.startsWith('sources.')).map((path) => path.split('.')[0] ?? '');
  const empty = Object.fromEntries(
    Object.entries(EMPTY_FORM).filter(([name]) => name !== 'sources' && parts.includes(name)),
  );
  return { ...form, ...empty, sources: kept };
}
