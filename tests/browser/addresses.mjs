// The pages of a built folder, and which of them to visit.

import fs from 'node:fs';
import path from 'node:path';

// Every page but redirects, sorted: {address, family, octets}.
export function pagesIn(folder) {
  const names = fs.readdirSync(folder, { recursive: true }).map((name) => name.split(path.sep).join('/'));
  return names.filter((name) => name.endsWith('.html')).sort().flatMap((name) => {
    const html = fs.readFileSync(path.join(folder, name), 'utf8');
    if (/http-equiv="?refresh/i.test(html)) return [];
    const address = '/' + name.replace(/(^|\/)index\.html$/, '$1');
    return [{ address, family: familyOf(address), octets: html.length }];
  });
}

// Pages whose addresses are built alike: /utvalg/flr/2024-05-29/ → /utvalg/*/day/.
export function familyOf(address) {
  const parts = address.split('/').map((part, at) => {
    if (/^\d{4}-\d\d-\d\d$/.test(part)) return 'day';
    if (/^\d{4}$/.test(part)) return 'year';
    return at > 1 && part !== '' && part !== 'sak' ? '*' : part;
  });
  return parts.join('/');
}

// The smallest and the largest page of each family: an empty one and a full one.
export function samplesOf(pages) {
  const families = new Map();
  for (const page of pages) families.set(page.family, [...(families.get(page.family) ?? []), page]);
  return [...families.values()].flatMap((family) => {
    const bySize = [...family].sort((a, b) => a.octets - b.octets);
    return bySize.length > 1 ? [bySize[0], bySize.at(-1)] : bySize;
  });
}

// All pages where they are few, else the samples and every tenth.
export function chosen(pages, few = 150) {
  if (pages.length <= few) return pages;
  const kept = new Set([...samplesOf(pages), ...pages.filter((_, at) => at % 10 === 0)]);
  return pages.filter((page) => kept.has(page));
}

// The one page of each family that stands for it: the largest.
export function oneOfEach(pages) {
  const largest = new Map();
  for (const page of pages) if (!(largest.get(page.family)?.octets >= page.octets)) largest.set(page.family, page);
  return [...largest.values()];
}
