import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Streamed metadata leaves a page without a title until it arrives, and again after each server action.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3'],
  // Answers 403 with a page of its own where somebody is signed in but may not.
  // Sizes are chosen page by page in lib/http/refuse-write; Next's own limit must not come first.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '10mb' } },
  // Else Next looks for a lockfile in the folders above, and may take one of those for the project.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
};

export default withNextIntl(config);
