// Debian's Chromium, driven by the playwright-core that tests/npm pins. It asks nobody for anything: no updates, no tries at QUIC.

import { createRequire } from 'node:module';

const require = createRequire(new URL('../npm/package.json', import.meta.url));
const { chromium } = require('playwright-core');

export const axeSource = require('axe-core').source;

// `more` are further arguments of Chromium's.
export function launch(more = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', ...more],
  });
}
