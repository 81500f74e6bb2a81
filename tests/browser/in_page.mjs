// What is asked inside a page. Each function is sent to the browser as text, so it uses nothing from outside itself.

// Before the page begins: keeps the layout shifts that the reader did not cause.
export function watchShifts() {
  const noted = [];
  const note = (entries) => {
    for (const shift of entries) {
      if (!shift.hadRecentInput) noted.push({ value: shift.value, moved: shift.sources.map(({ node }) => node?.nodeName) });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shifts = () => {
    note(observer.takeRecords());
    return noted;
  };
}

// Two frames are drawn, and what the second one moved is known.
export async function settled() {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}

export function shifts() {
  return window.shifts().map(({ value, moved }) => `${value.toFixed(4)} (${moved.join(', ')})`);
}

// Elements that reach out of the page to the right, where the page is wider than the screen.
export function tooWide() {
  const screen = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= screen) return null;
  const scrolls = (element) => element && element !== document.documentElement &&
    (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const wide = [...document.querySelectorAll('body *')].filter((element) =>
    element.getBoundingClientRect().right > screen + 1 && !scrolls(element.parentElement));
  return { width: document.documentElement.scrollWidth, elements: wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 80)) };
}

export async function stored() {
  const kept = [];
  if (document.cookie) kept.push('a cookie');
  if (localStorage.length) kept.push('localStorage');
  if (sessionStorage.length) kept.push('sessionStorage');
  if ((await indexedDB.databases()).length) kept.push('indexedDB');
  if (window.isSecureContext && (await caches.keys()).length) kept.push('a cache');
  if (window.isSecureContext && (await navigator.serviceWorker.getRegistrations()).length) kept.push('a service worker');
  return kept;
}

// The pieces of text in <main>: what they say, whether they are shown, and whether they are a link's. Forms and buttons do nothing
// without scripts and are left out.
export function mainTexts() {
  const main = document.querySelector('main');
  if (!main) return [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.replace(/\s+/g, ' ').trim();
    const element = walker.currentNode.parentElement;
    if (text === '' || element.closest('script, form, button, [role=status], [aria-live]')) continue;
    texts.push({
      text,
      shown: element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      inLink: element.closest('a') !== null,
    });
  }
  return texts;
}

// Controls smaller than 24 by 24 CSS pixels (WCAG 2.2, criterion 2.5.8). Links in running text are exempt, and a link where a circle
// of 24 pixels around its middle meets no other target; buttons and fields are held to their size wherever they stand.
export function smallTargets() {
  // A link has a box on each line that it runs over.
  const boxesOf = (element) => [...element.getClientRects()]
    .filter((box) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.disabled)
    .map((element) => ({ element, boxes: boxesOf(element) }))
    .filter(({ boxes }) => boxes.length > 0);
  const inText = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const rest = block.cloneNode(true);
    rest.querySelectorAll('a, button, ul, ol, table').forEach((each) => each.remove());
    return /[\p{L}\p{N}]/u.test(rest.textContent);
  };
  const crowded = ({ element, boxes: [box] }) => targets.some((other) => {
    if (other.element.contains(element) || element.contains(other.element)) return false;
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    return other.boxes.some(({ left, right, top, bottom }) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12);
  });
  return targets
    .filter(({ boxes: [box] }) => Math.min(box.width, box.height) < 23.95)
    .filter((target) => target.element.localName !== 'a' || (!inText(target.element) && crowded(target)))
    .map(({ element, boxes: [box] }) => `${element.outerHTML.slice(0, 90)} is ${box.width.toFixed(0)} by ${box.height.toFixed(0)} pixels`);
}

// Of the element that has the focus: what it is, whether it is to be seen, and whether it is marked.
export function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  // The middle of what is within the window; what covers it does not belong to the element.
  const hit = ({ left, right, top, bottom }) => element.contains(document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2));
  return {
    html: element.outerHTML.slice(0, 90),
    skipLink: element.localName === 'a' && element.getAttribute('href').startsWith('#'),
    inMain: element.closest('main') !== null,
    shown: box.width > 1 && box.height > 1 && [...element.getClientRects()].some(hit),
    marked: outlined || style.boxShadow !== 'none',
  };
}
