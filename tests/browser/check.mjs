// Visits a built site in Chromium, on a telephone and a desktop, in light and dark, with and without script, and prints every fault.
//
//   node check.mjs FOLDER
//
// Exit status 0: no fault.

import { launch } from './chromium.mjs';
import { visitSite } from './site.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node check.mjs FOLDER');
  process.exit(2);
}
const begun = performance.now();
const browser = await launch();
const { faults, visited } = await visitSite(browser, folder);
await browser.close();
for (const { address, message, rule } of faults) console.log(`${address}: ${message} [${rule}]`);
console.error(`${faults.length} faults on ${visited} pages, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
process.exit(faults.length ? 1 : 0);
