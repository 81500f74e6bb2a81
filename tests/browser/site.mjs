// All demands on a whole site, in as few visits as they take. Every page chosen is laid out at 320, 390 and 1280 px, and read by axe at
// 390 px in light; in the other three ways, where only the theme makes a difference, one page of each family is. Weight is measured
// with one page at a time and nothing kept from before.

import { chosen, oneOfEach, pagesIn } from './addresses.mjs';
import * as demands from './demands.mjs';
import * as inPage from './in_page.mjs';
import { serve } from './server.mjs';
import { visit } from './visit.mjs';

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };
const MINUTES = /^\/utvalg\/[^/]+\/day\/$/;

// {faults, visited}. `minutes` is the pattern of the families that the limit on weight holds for.
export async function visitSite(browser, folder, { policy, minutes = MINUTES } = {}) {
  const pages = chosen(pagesIn(folder));
  const all = pages.map(({ address }) => address);
  const samples = oneOfEach(pages).map(({ address }) => address);
  const server = await serve(folder, policy);
  const site = { browser, server, faults: [] };
  try {
    const texts = await readOnPhone(site, all);
    await visit(site, all, { viewport: DESKTOP, colorScheme: 'dark' }, async (page, add, address) => {
      await demands.layout(page, add);
      if (samples.includes(address)) await demands.axe(page, add);
    });
    for (const options of [{ viewport: PHONE, colorScheme: 'dark' }, { viewport: DESKTOP, colorScheme: 'light' }]) {
      await visit(site, samples, options, async (page, add) => {
        await demands.axe(page, add);
        await demands.focusOrder(page, add);
      });
    }
    await visit(site, all, { viewport: PHONE, javaScriptEnabled: false },
      (page, add, address) => demands.readsWithoutScript(page, add, texts.get(address) ?? []));
    await weigh(site, pages.filter(({ family }) => minutes.test(family)).map(({ address }) => address));
  } finally {
    await server.close();
  }
  return { faults: site.faults.sort((a, b) => a.address.localeCompare(b.address, 'en')), visited: pages.length };
}

// Returns the pieces of each page's main text as they are with scripts.
async function readOnPhone(site, addresses) {
  const texts = new Map();
  await visit(site, addresses, { viewport: PHONE, colorScheme: 'light' }, async (page, add, address) => {
    await demands.layout(page, add);
    texts.set(address, await page.evaluate(inPage.mainTexts));
    await demands.keepsNothing(page, add);
    await demands.axe(page, add);
    await demands.skipLink(page, add);
    await page.setViewportSize(NARROW);
    await demands.fits(page, add);
    await page.setViewportSize(PHONE);
  });
  return texts;
}

async function weigh(site, addresses) {
  for (const address of addresses) {
    site.server.transferred();
    await visit({ ...site, workers: 1 }, [address], { viewport: PHONE }, async (page, add) => {
      await page.waitForLoadState('networkidle');
      demands.weighs(add, site.server.transferred());
    });
  }
}
