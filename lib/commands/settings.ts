import { existsSync } from 'node:fs';
import { type Environment, parseEnvironment } from '@/lib/environment';
import { ExpectedFailure } from './expected-failure';
import { inProject, projectRoot } from './project-root';

/** The checked environment of this process and of .env, where there is one. Throws every problem at once. */
export function requireSettings(defaults: Record<string, string> = {}): Environment {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
  const { environment, problems } = parseEnvironment({ ...defaults, ...process.env }, projectRoot);
  if (!environment) throw new ExpectedFailure(problems.join('\n'));
  return environment;
}

/** The environment for a child process: ours, absolute, and without calls home from the tools. */
export function toProcessEnv(environment: Environment): NodeJS.ProcessEnv {
  return {
    ...quietEnv(),
    PORT: String(environment.port),
    HOST: environment.host,
    DATABASE_URL: environment.databaseUrl,
    NEWS_DIR: environment.newsDir,
    PUBLIC_URL: environment.publicUrl ?? '',
    TRUST_PROXY: environment.trustProxy ? '1' : '0',
    BETTER_AUTH_SECRET: environment.authSecret ?? '',
  };
}

/** This process's environment with the update checks and statistics of Next and Prisma turned off. */
export function quietEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
}
