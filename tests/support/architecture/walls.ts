import type { Import } from './read-imports';

type Wall = {
  name: string;
  /** Files the wall stands around. */
  around: RegExp;
  /** Of those, files with a door. */
  except?: RegExp;
  /** What may not come in. */
  keepsOut: RegExp;
  /** Of that, what may. */
  lets?: RegExp;
  /** An import that must be caught: proof that the wall stands. */
  example: Import;
};

const everywhere = /./;
const readerRooms = /^app\/(\[locale\]\/\(reader\)|api\/v1)\//;

/** DESIGN §4, one row per wall. */
export const walls: Wall[] = [
  {
    name: 'only components/map imports leaflet and react-leaflet',
    around: everywhere,
    except: /^components\/map\//,
    keepsOut: /^npm:(leaflet|react-leaflet)(\/|$)/,
    example: { from: 'app/[locale]/layout.tsx', to: 'npm:leaflet/dist/leaflet.css' },
  },
  {
    name: 'only lib/data, prisma and the support of tests import the Prisma client',
    around: everywhere,
    except: /^(lib\/data\/|prisma\/|prisma\.config\.ts$|tests\/support\/)/,
    keepsOut: /^(prisma\/generated(\/|$)|npm:@prisma\/(client|adapter-))/,
    example: { from: 'lib/workflows/publish-incident.ts', to: 'prisma/generated/client' },
  },
  {
    name: 'only lib/data, lib/commands, prisma and tests open SQLite',
    around: everywhere,
    except: /^(lib\/(data|commands)\/|prisma\/|tests\/)/,
    keepsOut: /^npm:better-sqlite3$/,
    example: { from: 'app/api/health/route.ts', to: 'npm:better-sqlite3' },
  },
  {
    name: 'lib/domain imports zod, date-fns and itself only',
    around: /^lib\/domain\//,
    keepsOut: everywhere,
    lets: /^(npm:(zod|date-fns|@date-fns\/tz)(\/|$)|lib\/domain\/)/,
    example: { from: 'lib/domain/night.ts', to: 'node:fs' },
  },
  {
    name: 'lib/filters, lib/exports and lib/intake are pure: no store, no workflow, no framework',
    around: /^lib\/(filters|exports|intake)\//,
    keepsOut:
      /^(lib\/(data|workflows)\/|prisma\/|node:fs|npm:(next|next-intl|react|react-dom|server-only)(\/|$))/,
    example: { from: 'lib/filters/parse-query.ts', to: 'npm:next/navigation' },
  },
  {
    name: 'app does not import prisma',
    around: /^app\//,
    keepsOut: /^(prisma\/|npm:@prisma\/)/,
    example: { from: 'app/api/health/route.ts', to: 'prisma/migrate.ts' },
  },
  {
    name: 'reader pages run no workflow',
    around: /^app\/\[locale\]\/\(reader\)\//,
    keepsOut: /^lib\/workflows\//,
    example: { from: 'app/[locale]/(reader)/page.tsx', to: 'lib/workflows/load-seeds.ts' },
  },
  {
    name: 'reader pages and the public API read lib/data/published… only, so they cannot show a draft',
    around: readerRooms,
    keepsOut: /^lib\/data\//,
    lets: /^lib\/data\/published[-./]/,
    example: { from: 'app/api/v1/incidents/route.ts', to: 'lib/data/desk.ts' },
  },
  {
    name: 'only the desk, its workflows and the command line know who is signed in',
    around: everywhere,
    except: /^(app\/\[locale\]\/desk\/|lib\/(auth|workflows|commands)\/|tests\/)/,
    keepsOut: /^lib\/auth\//,
    example: { from: 'app/[locale]/(reader)/page.tsx', to: 'lib/auth/editor.ts' },
  },
  {
    name: 'only the command line acts as the operator of the server',
    around: everywhere,
    except: /^(lib\/commands\/|tests\/)/,
    keepsOut: /^lib\/auth\/operator\.ts$/,
    example: { from: 'app/[locale]/desk/actions.ts', to: 'lib/auth/operator.ts' },
  },
  {
    name: 'only lib/auth imports the sign-in library',
    around: everywhere,
    except: /^(lib\/auth\/|tests\/)/,
    keepsOut: /^npm:(@better-auth|better-auth)(\/|$)/,
    example: { from: 'app/[locale]/desk/sign-in/actions.ts', to: 'npm:better-auth/api' },
  },
  {
    name: 'workflows take an Editor from whoever calls them and never ask for one themselves',
    around: /^lib\/workflows\//,
    keepsOut: /^(lib\/auth\/(editor|sign-in|better-auth|require-same-site)\.ts|npm:next(\/|$))/,
    example: { from: 'lib/workflows/publish-incident.ts', to: 'lib/auth/editor.ts' },
  },
  {
    name: 'desk pages change nothing but through workflows: of lib/data they read what takes an Editor',
    around: /^app\/\[locale\]\/desk\//,
    keepsOut: /^lib\/data\//,
    lets: /^lib\/data\/(people|invitations|sessions|desk|desk\/.*|published|published\/.*|published-series)(\.ts)?$/,
    example: { from: 'app/[locale]/desk/(inside)/people/page.tsx', to: 'lib/data/database.ts' },
  },
  {
    name: 'lib/http is about requests alone: no store, no workflow',
    around: /^lib\/http\//,
    keepsOut: /^(lib\/(data|workflows|auth)\/|prisma\/|npm:next(\/|$))/,
    example: { from: 'lib/http/exchange.ts', to: 'lib/data/database.ts' },
  },
  {
    name: 'components draw what they are given: no store, no workflow',
    around: /^components\//,
    keepsOut: /^(lib\/(data|workflows|auth)\/|prisma\/)/,
    example: { from: 'components/map/incident-map.tsx', to: 'lib/data/published.ts' },
  },
  {
    name: 'components do not import app',
    around: /^components\//,
    keepsOut: /^app\//,
    example: { from: 'components/ui/header.tsx', to: 'app/[locale]/layout.tsx' },
  },
  {
    name: 'lib does not import app or components',
    around: /^lib\//,
    keepsOut: /^(app|components)\//,
    example: { from: 'lib/exports/to-csv.ts', to: 'components/ui/link.tsx' },
  },
  {
    name: 'lib/data does not import lib/workflows',
    around: /^lib\/data\//,
    keepsOut: /^lib\/workflows\//,
    example: { from: 'lib/data/desk.ts', to: 'lib/workflows/publish-incident.ts' },
  },
  {
    name: 'only the command line, tests and their settings import lib/commands',
    around: everywhere,
    except: /^(lib\/commands\/|tests\/|playwright\.config\.ts$)/,
    keepsOut: /^lib\/commands\//,
    example: { from: 'app/api/health/route.ts', to: 'lib/commands/settings.ts' },
  },
  {
    name: 'nothing that runs imports tests',
    around: /^(app|components|lib|prisma|seeds)\//,
    keepsOut: /^(tests\/|npm:(vitest|fast-check)(\/|$))/,
    example: { from: 'lib/domain/night.ts', to: 'tests/support/database.ts' },
  },
];

/** The imports that break a wall, as "from imports to". */
export function findBreaches(wall: Wall, imports: Import[]): string[] {
  return imports
    .filter(({ from, to }) => wall.around.test(from) && !wall.except?.test(from) && isKeptOut(wall, to))
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isKeptOut({ keepsOut, lets }: Wall, to: string): boolean {
  return keepsOut.test(to) && !lets?.test(to);
}
