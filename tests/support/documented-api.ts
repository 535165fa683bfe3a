import { readdirSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { z } from 'zod';
import { toOpenApi } from '@/lib/exports/openapi/document';

const HOST = 'http://127.0.0.1:3000';
const CATCH_ALL = '[[...rest]]';

/** The files that answer under /api, and the feed; the one that refuses all other addresses is none of them. */
export function listRouteFiles(): string[] {
  const api = readdirSync('app/api', { recursive: true, encoding: 'utf8' }).map((file) => `app/api/${file}`);
  return [...api, 'app/feed.xml/route.ts']
    .filter((file) => path.basename(file) === 'route.ts' && !file.includes(CATCH_ALL))
    .sort();
}

/** The address that a file answers, as the document writes it. */
export function toDocumentedPath(file: string): string {
  return file
    .replace(/^app/, '')
    .replace(/\/route\.ts$/, '')
    .replace(/\[(\w+)\]/g, '{$1}');
}

/** Asks a documented address for real: `address` is whole, with its query. */
export async function askDocumented(documented: string, address: string): Promise<Response> {
  const file = listRouteFiles().find((each) => toDocumentedPath(each) === documented);
  if (!file) throw new Error(`nothing answers ${documented}`);
  const { GET } = await import(/* @vite-ignore */ path.resolve(file));
  const [pathname = ''] = address.split('?');
  const slug = pathname.split('/').at(-1);
  return GET(new Request(`${HOST}${address}`), { params: Promise.resolve({ slug }) });
}

const isInstant = (text: string) => z.iso.datetime({ offset: true }).safeParse(text).success;

/** Where a value of a schema of the document is at fault; empty when nowhere. Every schema is read strictly. */
export function makeValidator() {
  const { components } = toOpenApi(HOST);
  const formats = { uri: (text: string) => URL.canParse(text), 'date-time': isInstant };
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, formats });
  ajv.addVocabulary(['components']);
  const known = new Map<string, ValidateFunction>();
  return (name: string, value: unknown): string[] => {
    const validate = known.get(name) ?? ajv.compile({ $ref: `#/components/schemas/${name}`, components });
    known.set(name, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, 10)
      .map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(' ').slice(0, 300),
      );
  };
}
