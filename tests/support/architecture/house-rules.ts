import type { SourceFile } from './source-files';

type HouseRule = {
  name: string;
  /** What is wrong with a file, or undefined. */
  findFault: (file: SourceFile) => string | undefined;
  /** A file that must be caught: proof that the rule works. */
  example: SourceFile;
};

const LONGEST = 300;
const vagueName = /^(utils?|helpers?|misc|types?|constants?|common|shared|index)\.(ts|tsx|mjs)$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
// Next and its parts fix these names.
const fixedName = /^next\.config\.ts$/;

/** DESIGN §7, one row per rule about a single file. */
export const houseRules: HouseRule[] = [
  {
    name: 'no file is a drawer: utils, helpers, misc, types, constants, or a barrel',
    findFault: ({ path }) => (vagueName.test(baseName(path)) ? 'say what it holds' : undefined),
    example: { path: 'lib/domain/index.ts', text: '' },
  },
  {
    name: 'file names are kebab-case',
    findFault: ({ path }) => {
      const name = baseName(path);
      return kebabCase.test(name) || fixedName.test(name) ? undefined : 'not kebab-case';
    },
    example: { path: 'components/map/IncidentMap.tsx', text: '' },
  },
  {
    name: `no file is longer than ${LONGEST} lines`,
    findFault: ({ text }) => {
      const lines = text.split('\n').length - 1;
      return lines > LONGEST ? `${lines} lines` : undefined;
    },
    example: { path: 'lib/domain/night.ts', text: '\n'.repeat(LONGEST + 1) },
  },
  {
    name: 'only lib/auth/editor and lib/auth/operator make an Editor',
    findFault: ({ path, text }) =>
      /\bas\s+(unknown\s+as\s+)?Editor\b/.test(text) &&
      !/^(lib\/auth\/(editor|operator)\.ts|tests\/)/.test(path)
        ? 'makes an Editor of something else'
        : undefined,
    example: { path: 'lib/data/people.ts', text: ['row', 'Editor'].join(' as ') },
  },
  {
    name: 'every server action looks at the Origin first',
    findFault: ({ path, text }) => (path.startsWith('app/') ? findUnguarded(text) : undefined),
    example: {
      path: 'app/[locale]/desk/actions.ts',
      text: "'use server';\n\nexport async function publish(form: FormData) {\n  await requireEditor();\n}\n",
    },
  },
  {
    name: 'no test mocks our own code',
    findFault: ({ path, text }) =>
      path.startsWith('tests/') && /\bvi\s*\.\s*(mock|doMock)\(/.test(text) ? 'mocks a module' : undefined,
    example: { path: 'tests/unit/night.test.ts', text: ['vi', "mock('@/lib/domain/night')"].join('.') },
  },
];

/** The first server action of a file that does not begin as all must. */
function findUnguarded(text: string): string | undefined {
  if (!/^['"]use server['"]/m.test(text)) return undefined;
  const actions = [...text.matchAll(/export async function (\w+)\([\s\S]*?\{\n([\s\S]*?)\n\}/g)];
  const open = actions.find(([, , body = '']) => !body.startsWith('  await requireSameSite();'));
  return open && `${open[1]} does not begin with requireSameSite()`;
}

/** The files that break a rule, with what is wrong. */
export function findFaults(rule: HouseRule, files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const fault = rule.findFault(file);
    return fault ? [`${file.path}: ${fault}`] : [];
  });
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
