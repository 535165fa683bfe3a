import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { toolCommand } from './child-process';
import { ExpectedFailure, explainFailure } from './expected-failure';
import { findBrowser } from './find-browser';
import { runStep } from './run-step';
import { quietEnv } from './settings';

const APT = '/usr/bin/apt-get';
const isRoot = process.getuid?.() === 0;

/** Makes sure that there is a browser to test with, and installs one where there is none. */
export async function requireBrowser(): Promise<void> {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given))
    throw new ExpectedFailure(`CHROMIUM_PATH is "${given}"; there is no such file.`);
  if (hasBrowser()) return;
  if (isRoot && existsSync(APT)) await installFromDebian();
  if (!hasBrowser()) await installFromPlaywright();
}

function hasBrowser(): boolean {
  return existsSync(findBrowser() ?? chromium.executablePath());
}

async function installFromDebian(): Promise<void> {
  const env = { ...quietEnv(), DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['--no-install-recommends', 'chromium', 'fonts-liberation'];
  try {
    await runStep({ label: 'Reading the package lists', command: [APT, 'update'], env });
    await runStep({ label: 'Installing Chromium', command: [APT, 'install', '-y', ...packages], env });
  } catch (error) {
    console.error(explainFailure(error) ?? error);
  }
}

async function installFromPlaywright(): Promise<void> {
  const withSystemLibraries = isRoot ? ['--with-deps'] : [];
  const command = toolCommand('playwright', 'install', ...withSystemLibraries, 'chromium');
  await runStep({ label: 'Downloading Chromium', command });
}
