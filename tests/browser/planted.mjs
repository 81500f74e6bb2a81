// The browser checks' own test: small sites, each with one fault, of which exactly the planted rule must be found, and one site
// without fault. A rule without a plant fails the test. Exit status 0: every plant was found.

import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { launch } from './chromium.mjs';
import { RULES } from './demands.mjs';
import { visitSite } from './site.mjs';

const CSS = `
  body { margin: 0; font: 1rem/1.6 sans-serif; color: #111; background: #fff; overflow-wrap: break-word }
  a { color: #0b4a8f } a:focus-visible { outline: 3px solid }
  nav a { display: inline-block; padding: 0.5rem } .skip { position: absolute; left: -999px } .skip:focus { left: 0; background: #fff }
  @media (prefers-color-scheme: dark) { body, .skip:focus { color: #eee; background: #111 } a { color: #9cf } }`;

const GOOD = {
  'index.html': `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Forsiden</title><link rel="icon" href="/merke.svg"><link rel="stylesheet" href="/stil.css"><script type="module" src="/sok.js"></script>
</head>
<body>
<a class="skip" href="#innhold">Hopp til innholdet</a>
<header><nav aria-label="Hovedmeny"><a href="/">Forsiden</a> <a href="/om/">Om oss</a></nav></header>
<main id="innhold" tabindex="-1"><h1>Forsiden</h1>
<p>Her ligger papirene til alle møtene, som du kan lese <a href="/om/">mer om her</a> når du vil.</p>
</main>
<footer><p>Eies av helsefellesskapet.</p></footer>
</body>
</html>
`,
  'stil.css': CSS,
  'merke.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'sok.js': 'document.querySelector("h1").dataset.ready = "yes";',
};
const MAIN = '<h1>Forsiden</h1>';

// rule, file, old text, new text, and what else the plant needs.
const PLANTS = [
  ['status', 'index.html', MAIN, MAIN, { add: { 'a%62.html': '', '404.html': '' }, also: ['console', 'axe', 'skip-link', 'no-script'] }],
  ['console', 'index.html', '</footer>', '<img src="/borte.png" alt=""></footer>'],
  ['console', 'sok.js', 'yes', 'yes"; throw new Error("Søket kom bort"); "'],
  ['console', 'index.html', '</footer>', '<img src="https://annet.invalid/kart.png" alt=""></footer>', { also: ['outside'] }],
  ['outside', 'index.html', '</footer>', '<img src="http://127.0.0.2:9/kart.png" alt=""></footer>', { policy: null, also: ['console'] }],
  ['storage', 'sok.js', 'document', 'localStorage.setItem("a", "b"); document'],
  ['storage', 'sok.js', 'document', 'document.cookie = "a=b"; document'],
  ['storage', 'sok.js', 'document', 'indexedDB.open("a"); document'],
  ['axe', 'index.html', ' lang="nb"', ''],
  ['axe', 'stil.css', 'color: #111', 'color: #999'],
  ['axe', 'stil.css', 'a { color: #9cf }', 'a { color: #333 }'],
  ['axe', 'index.html', '</main>', '</main><p>Utenfor alle landemerker.</p>'],
  ['too-wide', 'index.html', MAIN, `${MAIN}<table><tr><td>${'Samhandlingsavvik'.repeat(6)}</td></tr></table>`, { also: ['axe'] }],
  ['too-wide', 'stil.css', 'nav a {', 'main { min-width: 350px } nav a {'],
  ['too-wide', 'stil.css', 'nav a {', '@media (min-width: 1000px) { main { width: 1400px } } nav a {'],
  ['layout-shift', 'sok.js', 'document', 'setTimeout(() => document.querySelector("h1").before("Ny melding øverst på siden"), 0); document',
    { also: ['axe', 'no-script'] }],
  ['small-target', 'index.html', MAIN, `${MAIN}<button type="button" class="kopier" aria-label="Kopier">+</button>`,
    { add: { 'stil.css': `${CSS} .kopier { width: 20px; height: 20px; padding: 0 }` } }],
  ['small-target', 'stil.css', 'display: inline-block; padding: 0.5rem', 'display: block; font-size: 0.75rem; line-height: 1', { also: ['axe'] }],
  ['skip-link', 'index.html', '<a class="skip" href="#innhold">Hopp til innholdet</a>', ''],
  ['skip-link', 'stil.css', '.skip:focus { left: 0; background: #fff }', '', { also: ['focus'] }],
  ['skip-link', 'index.html', 'href="#innhold"', 'href="#borte"', { also: ['axe'] }],
  ['focus', 'stil.css', 'outline: 3px solid', 'outline: none'],
  ['focus', 'stil.css', 'nav a {', 'nav a:focus { clip-path: inset(50%); } nav a {'],
  ['no-script', 'index.html', '<p>Her ligger papirene', '<p hidden>Her ligger papirene',
    { add: { 'sok.js': 'document.querySelector("p").hidden = false' }, also: ['layout-shift'] }],
  ['no-script', 'index.html', 'her</a> når du vil.</p>', 'her</a></p>',
    { add: { 'sok.js': 'document.querySelector("p").append(" når du vil.")' }, also: ['layout-shift'] }],
  ['weight', 'index.html', MAIN, MAIN, { minutes: /^\/$/, add: { 'sok.js': `/* ${crypto.randomBytes(70_000).toString('base64')} */` } }],
];

function write(folder, files) {
  for (const [name, contents] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), contents);
  }
}

async function found(files, options) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'motebok-planted-'));
  try {
    write(folder, files);
    return (await visitSite(browser, folder, options)).faults;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const wrong = new Set();

async function search([rule, file, before, after, { add = {}, also = [], ...options } = {}]) {
  if (!GOOD[file].includes(before)) wrong.add(`${file} does not hold ${before}`);
  const faults = await found({ ...GOOD, [file]: GOOD[file].replace(before, after), ...add }, options);
  if (!faults.some((fault) => fault.rule === rule)) wrong.add(`not found: ${rule}, planted as ${after.slice(0, 80)}`);
  for (const fault of faults) {
    if (fault.rule !== rule && !also.includes(fault.rule)) wrong.add(`beside ${rule}, ${after.slice(0, 60)}: ${fault.message} [${fault.rule}]`);
  }
}

const browser = await launch();
for (const { message, rule } of await found(GOOD)) wrong.add(`a site without fault: ${message} [${rule}]`);
for (const rule of RULES) if (!PLANTS.some(([planted]) => planted === rule)) wrong.add(`no fault is planted for ${rule}`);
const waiting = [...PLANTS];
await Promise.all([1, 2].map(async () => {
  for (let plant = waiting.shift(); plant; plant = waiting.shift()) await search(plant);
}));
await browser.close();

for (const message of wrong) console.log(message);
console.error(`${PLANTS.length} planted faults, ${wrong.size} wrong`);
process.exit(wrong.size ? 1 : 0);
