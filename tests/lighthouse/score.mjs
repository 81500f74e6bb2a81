// What Lighthouse says of a built site: one page of each family, on a slow telephone and on a desktop, in its four categories.
//
//   node score.mjs FOLDER [ADDRESS…]
//
// Exit status 0: 100 of 100 everywhere. Its performance is a matter of time, and so of the machine: a person runs this, no test does.

import net from 'node:net';

import lighthouse, { desktopConfig } from 'lighthouse';

import { oneOfEach, pagesIn } from '../browser/addresses.mjs';
import { launch } from '../browser/chromium.mjs';
import { serve } from '../browser/server.mjs';

const SCREENS = [['phone', undefined], ['desktop', desktopConfig]];

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node score.mjs FOLDER [ADDRESS…]');
  process.exit(2);
}
const addresses = wanted.length ? wanted : oneOfEach(pagesIn(folder)).map(({ address }) => address);

async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// What keeps a category from 100, as "first-contentful-paint (1.1 s)".
function lacking({ auditRefs }, audits) {
  return auditRefs.map(({ id, weight }) => ({ ...audits[id], weight }))
    .filter(({ score, weight }) => weight > 0 && score !== null && score < 1)
    .map(({ id, displayValue }) => displayValue ? `${id} (${displayValue})` : id);
}

// Pages that are not for search engines say so; that is no fault of theirs.
async function isForSearchEngines(url) {
  return !/<meta name="?robots"? content="?noindex/.test(await (await fetch(url)).text());
}

const server = await serve(folder);
const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);
let below = 0;
for (const address of addresses) {
  const url = server.origin + address;
  const skipAudits = await isForSearchEngines(url) ? [] : ['is-crawlable'];
  for (const [screen, config] of SCREENS) {
    const { lhr } = await lighthouse(url, { port, skipAudits, logLevel: 'error' }, config);
    const scores = Object.values(lhr.categories).map(({ id, score }) => `${id} ${score === null ? 'none' : Math.round(score * 100)}`);
    const faults = Object.values(lhr.categories).filter(({ score }) => score !== 1).flatMap((each) => lacking(each, lhr.audits));
    const whole = Object.values(lhr.categories).every(({ score }) => score === 1);
    if (!whole) ++below;
    console.log([`${address} on a ${screen}: ${scores.join(', ')}`, ...faults, lhr.runtimeError?.message].filter(Boolean).join('; '));
  }
}
await browser.close();
await server.close();
console.error(`${addresses.length} pages on ${SCREENS.length} screens, ${below} below 100`);
process.exit(below ? 1 : 0);
