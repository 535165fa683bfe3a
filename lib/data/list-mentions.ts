import 'server-only';
import { toOutletName } from '../domain/article';
import { formatValue } from '../domain/format-value';
import { LOCALES } from '../domain/locale';
import { isQuantityCode } from '../domain/quantity';
import { getField, type Statement } from '../domain/statement';
import type { Names } from '../filters/filters';
import type { Snapshot } from './snapshot';

/** Nights and hours have their own filter, and a number alone is no word; what is said of a set is no value of its members. */
const NOT_SEARCHED: readonly string[] = ['night', 'time', 'set_methods'];

/** The words of what statements say, in both languages: their values, whose they are, and who published them. */
export function listMentions(statements: readonly Statement[], snapshot: Snapshot, names: Names): string[] {
  const words = statements.flatMap((row) => [...listValues(row, names), ...listSources(row, snapshot)]);
  return [...new Set(words)];
}

function listValues({ field, value }: Statement, names: Names): string[] {
  if (NOT_SEARCHED.includes(field)) return [];
  if (isQuantityCode(field)) return Object.values(getField(field).label);
  return LOCALES.map((locale) => formatValue(field, value, locale, names));
}

function listSources({ origin, speaker, relay, article }: Statement, snapshot: Snapshot): string[] {
  const outlet = snapshot.articles.get(article)?.outlet;
  const named = [snapshot.origins.get(origin)?.name, outlet && toOutletName(outlet)];
  return [speaker ?? [], relay ?? [], named.flatMap((name) => (name ? Object.values(name) : []))].flat();
}
