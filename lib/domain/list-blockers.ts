import type { SoughtCommunes } from './communes';
import { departmentName } from './department';
import type { DeskContext } from './desk-context';
import { findIncidentConflicts } from './find-conflicts';
import { type FormProblem, type ProblemCode, toProblem } from './form-problem';
import { type DraftForm, FORM_FIELDS, type FormField } from './form-shape';
import { countWords } from './form-text';
import { listFormValues } from './form-values';
import { findHomeLeaks, type HomeLeak, listPublicTexts } from './homes';
import { listFormProblems } from './incident-form';
import { isHomeSlug } from './incident-slug';
import { type Publication, planPublication } from './plan-publication';
import { isQuantityCode } from './quantity';
import { toSortedJson } from './revision';
import { isHome } from './site';
import { getField, MAX_QUOTE_WORDS } from './statement';
import { isBelow } from './typed-form';

/** Something that keeps a form from being published. `leaks` shows where in the text of `path` a home could be found by. */
export type Blocker = FormProblem & { leaks?: HomeLeak[] };

/** The input that holds a field. */
export function inputOf(field: FormField): string {
  if (isQuantityCode(field)) return `quantities.${field}`;
  const lists: Partial<Record<FormField, string>> = { method: 'methods', target: 'targets', trace: 'traces' };
  return lists[field] ?? field;
}

/** What is worked out already, and the incident that the form edits. */
type Checked = { publication?: Publication; editing?: string | null };

/**
 * Everything that keeps a form from being published, in the order of the form: what is missing, what points nowhere,
 * what no source supports, questions the sources leave open, and what could lead to a home. Pure.
 */
export function listBlockers(
  form: DraftForm,
  context: DeskContext,
  { publication = planPublication(form, context), editing = null }: Checked = {},
): Blocker[] {
  const gaps = listFormProblems(form);
  const taken = form.slug !== null && form.slug !== editing && context.incidents.has(form.slug);
  const lost = [
    ...(taken ? [toProblem('slug', 'slug_taken')] : []),
    ...listLostPointers(form, context),
    ...listMovedPassages(form, context),
  ];
  const undecided = gaps.some(({ path }) => path === 'sources') ? [] : listUndecided(form, publication);
  // A count that is wrong in itself is not also told as empty, or as another than the sources give.
  const isWrong = (at: string) => at.startsWith('quantities.') && gaps.some(({ path }) => isBelow(path, at));
  const open = undecided.filter(({ path }) => !isWrong(path));
  return [...gaps, ...lost, ...open, ...listHomeBlockers(form, publication, context)];
}

function listLostPointers(form: DraftForm, context: DeskContext): Blocker[] {
  const check = (
    path: string,
    slug: string | null | undefined,
    table: ReadonlyMap<string, unknown>,
    code: ProblemCode,
  ) => (slug && !table.has(slug) ? [toProblem(path, code)] : []);
  return [
    ...check('site.slug', form.site.slug, context.sites, 'unknown_site'),
    ...check('victim.worksAt', form.victim.worksAt, context.sites, 'unknown_site'),
    ...form.sources.flatMap(({ article, origin, says }, at) => [
      ...check(`sources.${at}.article.slug`, article.slug, context.articles, 'unknown_article'),
      ...check(`sources.${at}.article.new.outlet`, article.new?.outlet, context.outlets, 'unknown_outlet'),
      ...check(`sources.${at}.origin.slug`, origin.slug, context.origins, 'unknown_origin'),
      ...check(`sources.${at}.says.site`, says.site, context.sites, 'unknown_site'),
      ...check(`sources.${at}.says.victim.worksAt`, says.victim?.worksAt, context.sites, 'unknown_site'),
    ]),
  ];
}

/** Where the text is at hand, a quote stands in it where the form says. */
function listMovedPassages(form: DraftForm, { articles }: DeskContext): Blocker[] {
  return form.sources.flatMap(({ article, quote, start, end }, at) => {
    const text = articles.get(article.slug ?? '')?.text ?? null;
    if (text === null || start === null || end === null || text.slice(start, end) === quote) return [];
    return [toProblem(`sources.${at}.quote`, 'passage_moved')];
  });
}

/** Fields whose value the sources do not carry, or leave open, and that have no reason. */
function listUndecided(form: DraftForm, publication: Publication): Blocker[] {
  return FORM_FIELDS.filter((field) => field !== 'set_methods').flatMap((field) => {
    const code = findUndecided(form, field, publication);
    return code ? [toProblem(code === 'reason_unused' ? `reasons.${field}.en` : inputOf(field), code)] : [];
  });
}

function findUndecided(form: DraftForm, field: FormField, publication: Publication): ProblemCode | null {
  const values = listFormValues(form, field, publication.refs.site?.slug ?? null);
  const decision = publication.decisions.find((row) => row.field === field);
  const held = decision === undefined ? [] : toList(field, decision.value);
  if (form.reasons[field]) return values.length === 0 && field !== 'method' ? 'reason_unused' : null;
  if (values.length === 0 && held.length === 0) return null;
  if (held.length === 0) return 'no_evidence';
  if (values.length === 0) return 'said_but_empty';
  if (toSet(values) !== toSet(held)) return 'sources_differ';
  return isOpen(field, publication) ? 'open_question' : null;
}

const toList = (field: FormField, value: unknown) =>
  getField(field).holds === 'many' ? (value as unknown[]) : [value];
const toSet = (values: readonly unknown[]) => values.map(toSortedJson).sort().join('\n');

/** Reports that contradict one another on place or night, or that no rule can choose between, want a person's reason. */
function isOpen(field: FormField, { decisions, statements }: Publication): boolean {
  const rule = decisions.find((row) => row.field === field)?.rule;
  if (rule === 'range' && !isQuantityCode(field)) return true;
  if (field !== 'site' && field !== 'night') return false;
  return findIncidentConflicts('', statements).some((row) => row.field === field && row.kind === 'value');
}

/** What a home must not tell: any detail that could lead there, in any text; long quotes carry such details. */
export function listHomeBlockers(
  form: DraftForm,
  { refs }: Pick<Publication, 'refs'>,
  context: DeskContext,
): Blocker[] {
  const kind = refs.site?.kind ?? form.site.new?.kind ?? null;
  if (kind === null || !isHome(kind)) return [];
  const department = refs.site?.departmentCode ?? form.site.new?.departmentCode ?? '';
  const places = listSoughtCommunes(context, department);
  const leaking = listPublicTexts(form).flatMap(({ path, text }) => {
    const leaks = findHomeLeaks(text, places);
    return leaks.length > 0 ? [{ ...toProblem(path, 'home_detail'), leaks }] : [];
  });
  const named =
    form.slug === null || isHomeSlug(form.slug, department) ? [] : [toProblem('slug', 'home_detail')];
  const long = form.sources.flatMap(({ quote }, at) =>
    countWords(quote ?? '') > MAX_QUOTE_WORDS ? [toProblem(`sources.${at}.quote`, 'quote_long')] : [],
  );
  return [...named, ...leaking, ...long];
}

const communeLists = new WeakMap<DeskContext['sites'], string[]>();

/** The communes that a text about a home may not name, and the département, which it may. */
export function listSoughtCommunes(
  { sites, communes: villages }: Pick<DeskContext, 'sites' | 'communes'>,
  departmentCode: string,
): SoughtCommunes {
  const communes = communeLists.get(sites) ?? [
    ...new Set([...sites.values()].flatMap((site) => site.commune ?? [])),
  ];
  communeLists.set(sites, communes);
  return { communes, villages, allowed: [departmentName(departmentCode)] };
}
