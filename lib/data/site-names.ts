import 'server-only';
import type { DepartmentCode } from '../domain/department';
import { foldText } from '../domain/fold-text';
import type { Localised } from '../domain/locale';
import type { SiteKind } from '../domain/site';
import type { Transaction } from './database';

/** Finds sites by what people call them: slug, name, short name or alias, accents and hyphens aside. */
export async function listSiteNames(tx: Transaction) {
  const rows = await tx.site.findMany({
    select: { slug: true, name: true, shortName: true, aliases: true, kind: true, departmentCode: true },
  });
  const names = new Map<string, string>();
  for (const { slug, name, shortName, aliases } of rows) {
    const { en, fr } = name as Localised;
    const short = shortName as Localised;
    for (const known of [slug, short.en, short.fr, en, fr, ...(aliases as string[])]) {
      const folded = foldText(known);
      if (!names.has(folded)) names.set(folded, slug);
    }
  }
  const kinds = new Map(rows.map((row) => [row.slug, row]));
  return {
    findSite: (name: string) => names.get(foldText(name)) ?? null,
    kindOf: (slug: string) => {
      const row = kinds.get(slug);
      return {
        siteKind: (row?.kind ?? null) as SiteKind | null,
        departmentCode: (row?.departmentCode ?? null) as DepartmentCode | null,
      };
    },
  };
}

/** The short name of a site, or null. */
export async function findSiteName(tx: Transaction, slug: string): Promise<Localised | null> {
  const row = await tx.site.findUnique({ where: { slug }, select: { shortName: true } });
  return row && (row.shortName as Localised);
}
