// What is demanded of a page in the browser, in groups that share a visit. Each rule is in RULES, and planted.mjs plants a fault of each.

import { axeSource } from './chromium.mjs';
import * as inPage from './in_page.mjs';

export const RULES = [
  'status', 'console', 'outside', 'storage', 'axe', 'too-wide', 'layout-shift', 'small-target', 'skip-link', 'focus', 'no-script', 'weight',
];

// Octets of a minutes page with its style, fonts and scripts.
export const WEIGHT_LIMIT = 60_000;

// axe's rules for WCAG 2.0–2.2 A and AA, and its best practices.
const AXE = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};

export async function axe(page, add) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), AXE);
  for (const { id, help, nodes } of violations) {
    const [{ html, failureSummary }] = nodes;
    add('axe', `${id}: ${help}, ${nodes.length} times; first ${html.slice(0, 120)}: ${failureSummary.split('\n').at(-1).trim()}`);
  }
}

export async function layout(page, add) {
  for (const shift of await page.evaluate(inPage.shifts)) add('layout-shift', `the page jumps: ${shift}`);
  await fits(page, add);
  for (const target of await page.evaluate(inPage.smallTargets)) add('small-target', target);
}

export async function fits(page, add) {
  const wide = await page.evaluate(inPage.tooWide);
  const screen = page.viewportSize().width;
  if (wide) add('too-wide', `the page is ${wide.width} px wide on a screen of ${screen}: ${wide.elements.join(' … ')}`);
}

export async function keepsNothing(page, add) {
  for (const kept of await page.evaluate(inPage.stored)) add('storage', `the page keeps ${kept}`);
}

// The first thing to focus is the skip link, it is seen, and it takes the reader to the main text.
export async function skipLink(page, add) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(inPage.focused);
  if (!first?.skipLink || !first.shown) {
    add('skip-link', `the first Tab leads to ${first?.html ?? 'nothing'}${first && !first.shown ? ', which is not seen' : ''}`);
    return;
  }
  await page.keyboard.press('Enter');
  let next = await page.evaluate(inPage.focused);
  if (!next?.inMain) {
    await page.keyboard.press('Tab');
    next = await page.evaluate(inPage.focused);
  }
  if (!next?.inMain) add('skip-link', `after the skip link the focus is on ${next?.html ?? 'nothing'}, outside the main text`);
}

// Everything that takes the focus, as far as 40 presses of Tab reach, is seen and marked then.
export async function focusOrder(page, add) {
  await page.evaluate(() => document.activeElement.blur());
  for (let presses = 0; presses < 40; ++presses) {
    await page.keyboard.press('Tab');
    const element = await page.evaluate(inPage.focused);
    if (!element) return;
    if (!element.shown) add('focus', `focused, but not to be seen: ${element.html}`);
    else if (!element.marked) add('focus', `focused without a mark: ${element.html}`);
  }
}

// Whatever is shown with scripts is shown without, but for links that scripts add. `withScript` are the texts as they were then.
export async function readsWithoutScript(page, add, withScript) {
  const texts = await page.evaluate(inPage.mainTexts);
  const shown = new Set(texts.filter((each) => each.shown).map(({ text }) => text));
  const written = new Set(texts.map(({ text }) => text));
  const missing = withScript.filter((each) => each.shown && !shown.has(each.text) && (!each.inLink || written.has(each.text)));
  if (shown.size === 0) add('no-script', 'there is no main text');
  if (missing.length) add('no-script', `${missing.length} pieces of the main text are missing, the first: ${missing[0].text.slice(0, 80)}`);
}

export function weighs(add, octets) {
  if (octets > WEIGHT_LIMIT) add('weight', `${octets} octets were transferred, and ${WEIGHT_LIMIT} is the limit`);
}
