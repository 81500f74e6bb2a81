// The browser checks' own test: a small site whose pages have one fault each, of which exactly the planted rule must be found, but
// for its front page, which has none. A fault that would show on other pages has a site to itself. A rule without a plant fails the
// test. Exit status 0: every plant was found.

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

// A script's own function that acts when the page has been shown once: only then does it move anything.
const LATE = 'const late = (act) => addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(act)));';

// rule, file, old text, new text, and what else the plant needs: files, other rules that see it too, a site to itself.
const PLANTS = [
  ['status', 'index.html', MAIN, MAIN, { alone: {}, add: { 'a%62.html': '', '404.html': '' }, also: ['console', 'axe', 'skip-link', 'no-script'] }],
  ['console', 'index.html', '</footer>', '<img src="/borte.png" alt=""></footer>'],
  ['console', 'sok.js', 'yes', 'yes"; throw new Error("Søket kom bort"); "'],
  ['console', 'index.html', '</footer>', '<img src="https://annet.invalid/kart.png" alt=""></footer>', { also: ['outside'] }],
  ['outside', 'index.html', '</footer>', '<img src="http://127.0.0.2:9/kart.png" alt=""></footer>', { alone: { policy: null }, also: ['console'] }],
  ['storage', 'sok.js', 'document', 'localStorage.setItem("a", "b"); document', { alone: {} }],
  ['storage', 'sok.js', 'document', 'document.cookie = "a=b"; document', { alone: {} }],
  ['storage', 'sok.js', 'document', 'indexedDB.open("a"); document', { alone: {} }],
  ['axe', 'index.html', ' lang="nb"', ''],
  ['axe', 'stil.css', 'color: #111', 'color: #999'],
  ['axe', 'stil.css', 'a { color: #9cf }', 'a { color: #333 }'],
  ['axe', 'index.html', '</main>', '</main><p>Utenfor alle landemerker.</p>'],
  ['too-wide', 'index.html', MAIN, `${MAIN}<table><tr><td>${'Samhandlingsavvik'.repeat(6)}</td></tr></table>`, { also: ['axe'] }],
  ['too-wide', 'stil.css', 'nav a {', 'main { min-width: 350px } nav a {'],
  ['too-wide', 'stil.css', 'nav a {', '@media (min-width: 1000px) { main { width: 1400px } } nav a {'],
  ['layout-shift', 'sok.js', 'document', `${LATE} late(() => document.querySelector("h1").before("Ny melding øverst på siden")); document`,
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
  ['weight', 'index.html', MAIN, MAIN, { add: { 'sok.js': `/* ${crypto.randomBytes(70_000).toString('base64')} */` } }],
];

const WEIGHED = /^\/weight-/;

const wrong = new Set();

// The good page with the plant's fault in it, as files of `folder`.
function planted([, file, before, after, { add = {} } = {}], folder) {
  if (!GOOD[file].includes(before)) wrong.add(`${file} does not hold ${before}`);
  const files = Object.entries({ ...GOOD, [file]: GOOD[file].replace(before, after), ...add });
  return Object.fromEntries(files.map(([name, text]) =>
    [folder + name, text.replace(/"\/(stil\.css|sok\.js)"/g, `"/${folder}$1"`)]));
}

async function faultsOf(files, options) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'motebok-planted-'));
  try {
    for (const [name, contents] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), contents);
    }
    return (await visitSite(browser, folder, { minutes: WEIGHED, ...options })).faults;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function judge([rule, , , after, { also = [] } = {}], faults) {
  if (!faults.some((fault) => fault.rule === rule)) wrong.add(`not found: ${rule}, planted as ${after.slice(0, 80)}`);
  for (const fault of faults) {
    if (fault.rule !== rule && !also.includes(fault.rule)) wrong.add(`beside ${rule}, ${after.slice(0, 60)}: ${fault.message} [${fault.rule}]`);
  }
}

async function searchTogether(plants) {
  const folderOf = ([rule], at) => `${rule}-${at}/`;
  const faults = await faultsOf(Object.assign({ ...GOOD }, ...plants.map((plant, at) => planted(plant, folderOf(plant, at)))));
  plants.forEach((plant, at) => judge(plant, faults.filter(({ address }) => address === `/${folderOf(plant, at)}`)));
  const pages = new Set(plants.map((plant, at) => `/${folderOf(plant, at)}`));
  for (const { address, message, rule } of faults) if (!pages.has(address)) wrong.add(`without fault, ${address}: ${message} [${rule}]`);
}

const isAlone = ([, , , , { alone } = {}]) => alone !== undefined;

for (const rule of RULES) if (!PLANTS.some(([planted]) => planted === rule)) wrong.add(`no fault is planted for ${rule}`);
const browser = await launch();
await searchTogether(PLANTS.filter((plant) => !isAlone(plant)));
for (const plant of PLANTS.filter(isAlone)) judge(plant, await faultsOf(planted(plant, ''), plant.at(-1).alone));
await browser.close();

for (const message of wrong) console.log(message);
console.error(`${PLANTS.length} planted faults, ${wrong.size} wrong`);
process.exit(wrong.size ? 1 : 0);
