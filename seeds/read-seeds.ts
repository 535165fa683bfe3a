import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { articleSchema, outletSchema } from '@/lib/domain/article';
import { rulingSchema } from '@/lib/domain/decision';
import { developmentSchema } from '@/lib/domain/development';
import { localisedSchema } from '@/lib/domain/locale';
import { originSchema } from '@/lib/domain/origin';
import { type Site, siteSchema } from '@/lib/domain/site';
import { slugSchema } from '@/lib/domain/text';

const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'seeds');

const incidentSchema = z.strictObject({
  slug: slugSchema,
  summary: localisedSchema,
  rulings: z.array(rulingSchema),
});

/** The columns of sites.csv that are stored; see seeds/README.md for their meaning. */
const csvRowSchema = z.object({
  slug: z.string(),
  name: z.string(),
  short_name: z.string(),
  kind: z.string(),
  commune: z.string(),
  insee_commune: z.string(),
  department_code: z.string(),
  region_code: z.string(),
  lat: z.coerce.number(),
  lon: z.coerce.number(),
  geo_precision: z.string(),
  aliases: z.string(),
  status_note: z.string(),
});

/** Names of prisons are French in both languages. */
const inBoth = (name: string) => ({ en: name, fr: name });

function toSite(row: z.infer<typeof csvRowSchema>): Site {
  return siteSchema.parse({
    slug: row.slug,
    name: inBoth(row.name),
    shortName: inBoth(row.short_name),
    kind: row.kind,
    commune: row.commune,
    inseeCode: row.insee_commune === '' ? null : row.insee_commune,
    departmentCode: row.department_code,
    regionCode: row.region_code,
    lat: row.lat,
    lon: row.lon,
    geoPrecision: row.geo_precision,
    aliases: row.aliases.split('|'),
    statusNote: row.status_note === '' ? null : row.status_note,
  });
}

/** Reads one coded file; a fault names the file, and the place in it. */
function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(
    JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ folder, file), 'utf8')),
  );
  if (parsed.success) return parsed.data;
  throw new Error(`seeds/${file}:\n${z.prettifyError(parsed.error)}`);
}

function readGazetteer(): Site[] {
  const text = readFileSync(path.join(/* turbopackIgnore: true */ folder, 'sites.csv'), 'utf8');
  return z
    .array(csvRowSchema)
    .parse(parse(text, { columns: true }))
    .map(toSite);
}

/** All that the repository knows: the gazetteer, the outlets, the coded articles and the incidents they add up to. */
export function readSeeds() {
  const files = readdirSync(path.join(/* turbopackIgnore: true */ folder, 'articles')).sort();
  return {
    sites: [...readGazetteer(), ...readJson('homes.json', z.array(siteSchema))],
    outlets: readJson('outlets.json', z.array(outletSchema)),
    origins: readJson('origins.json', z.array(originSchema)),
    articles: files.map((file) => readJson(`articles/${file}`, articleSchema)),
    incidents: readJson('incidents.json', z.array(incidentSchema)),
    developments: readJson('developments.json', z.array(developmentSchema)),
  };
}
