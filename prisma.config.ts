import { defineConfig } from 'prisma/config';
import { variables } from './lib/environment';

// Prisma's native schema engine cannot be downloaded everywhere; this file speaks its protocol through the Wasm build.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= 'prisma/schema-engine.mjs';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? variables.DATABASE_URL.fallback },
});
