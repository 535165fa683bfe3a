import { decideFields, toCoding } from './code-incident';
import type { Decision, Ruling } from './decision';
import type { DeskContext } from './desk-context';
import { type FormRefs, resolveRefs } from './form-refs';
import { type DraftForm, FORM_FIELDS, type FormField } from './form-shape';
import { listFormValues } from './form-values';
import type { Coding } from './incident';
import { type PlannedStatement, planStatements } from './plan-statements';
import { getField, listByField } from './statement';

/** All that publishing a form would store. `coding` is null while no place or night is decided. */
export type Publication = {
  refs: FormRefs;
  statements: PlannedStatement[];
  rulings: Ruling[];
  decisions: Decision[];
  coding: Coding | null;
};

/** Works out what a form says: its statements, a person's rulings, the values they add up to. Touches nothing. */
export function planPublication(form: DraftForm, context: DeskContext): Publication {
  const refs = resolveRefs(form, context);
  const statements = planStatements(form, refs, context);
  const rulings = FORM_FIELDS.flatMap((field) => toRuling(form, field, refs, statements) ?? []);
  const decisions = decideFields(statements, rulings);
  const inferred = listInferredArticles(refs, context);
  return { refs, statements, rulings, decisions, coding: toCoding(decisions, statements, inferred) };
}

/** A reason makes the form's value a ruling. It rests on what the sources say of the field, else on what places the attack. */
function toRuling(
  form: DraftForm,
  field: FormField,
  refs: FormRefs,
  statements: readonly PlannedStatement[],
): Ruling | null {
  const reason = form.reasons[field];
  if (!reason?.en || !reason.fr) return null;
  const values = listFormValues(form, field, refs.site?.slug ?? null);
  const many = getField(field).holds === 'many';
  if (!many && values.length === 0) return null;
  const asserted = statements.filter((row) => row.polarity === 'asserts');
  const about = [listByField(asserted, field), listByField(asserted, 'site'), statements].find(
    (rows) => rows.length > 0,
  );
  if (!about) return null;
  const ids = about.map((row) => row.id).sort();
  return {
    field,
    value: many ? values : values[0],
    rule: reason.rule,
    reason: { en: reason.en, fr: reason.fr },
    statements: ids,
  };
}

function listInferredArticles(refs: FormRefs, context: DeskContext): Set<string> {
  const rows = [...context.articles.values(), ...refs.made.articles];
  return new Set(rows.filter((row) => row.publishedBasis === 'inferred').map((row) => row.slug));
}
