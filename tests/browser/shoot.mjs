// Takes pictures of pages for people to look at: at 390 and 1280 px in light and dark, whole pages, and as printed on paper.
//
//   node shoot.mjs FOLDER OUT [ADDRESS…]
//
// Without addresses, one page of each family is taken. The files are named after address and kind: utvalg-flr-390-dark.png.

import fs from 'node:fs';
import path from 'node:path';

import { oneOfEach, pagesIn } from './addresses.mjs';
import { launch } from './chromium.mjs';
import { settled } from './in_page.mjs';
import { serve } from './server.mjs';

const [folder, out, ...wanted] = process.argv.slice(2);
if (!out) {
  console.error('usage: node shoot.mjs FOLDER OUT [ADDRESS…]');
  process.exit(2);
}
const addresses = wanted.length ? wanted : oneOfEach(pagesIn(folder)).map(({ address }) => address);
const nameOf = (address) => path.join(out, address.replace(/^\/|\/$|\.html$/g, '').replace(/[^a-z0-9-]+/g, '-') || 'forside');

fs.mkdirSync(out, { recursive: true });
const server = await serve(folder);
const browser = await launch();
for (const [width, height] of [[390, 844], [1280, 900]]) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    for (const address of addresses) {
      await page.goto(server.origin + address);
      await page.evaluate(settled);
      await page.screenshot({ path: `${nameOf(address)}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  }
}
const page = await browser.newPage();
for (const address of addresses) {
  await page.goto(server.origin + address);
  await page.evaluate(settled);
  await page.pdf({ path: `${nameOf(address)}.pdf`, format: 'A4' });
}
await browser.close();
await server.close();
console.error(`${addresses.length} pages → ${out}`);
