// Visits to pages: a few workers share the addresses, each with a tab of its own in one browser context, and whatever a page
// writes to the console, asks of others or keeps is a fault there. A fault is {rule, address, message}.

import * as inPage from './in_page.mjs';

// Opens every address and runs `demand(page, add, address)` on it, add being (rule, message) => the fault noted.
export async function visit({ browser, server, faults, workers = 2 }, addresses, options, demand) {
  const context = await browser.newContext(options);
  const scripted = options.javaScriptEnabled !== false;
  if (scripted) await context.addInitScript(inPage.watchShifts);
  const how = [`${options.viewport.width} px`, options.colorScheme, scripted ? '' : 'no script'].filter(Boolean).join(', ');
  const waiting = [...addresses];

  async function work() {
    const page = await context.newPage();
    let address = waiting[0];
    const add = (rule, message) => faults.push({ rule, address, message: `${message} (${how})` });
    watch(page, server.origin, add);
    while (waiting.length > 0) {
      address = waiting.shift();
      try {
        const response = await page.goto(server.origin + address, { waitUntil: 'load', timeout: 120_000 });
        if (response.status() !== 200) add('status', `answered with ${response.status()}`);
        if (scripted) await page.evaluate(inPage.settled);
        await demand(page, add, address);
        // What the page has written to the console until now has arrived before this answer.
        await page.evaluate('0');
      } catch (error) {
        add('status', `could not be visited: ${error.message.split('\n')[0]}`);
      }
    }
    await page.close();
  }
  await Promise.all(Array.from({ length: Math.min(workers, waiting.length) }, work));

  for (const { name } of await context.cookies()) faults.push({ rule: 'storage', address: '*', message: `the cookie ${name} was set (${how})` });
  await context.close();
}

function watch(page, origin, add) {
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && add('console', `${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => add('console', `uncaught: ${error.message}`));
  page.on('request', (request) => /^(data:|blob:)/.test(request.url()) || request.url().startsWith(`${origin}/`) ||
    add('outside', `asks for ${request.url()}`));
}
