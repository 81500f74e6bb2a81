// Inter, cut to what the pages write, and the system fonts scaled to Inter's metrics for the time until it has come.
//
// In: @fontsource-variable/inter. Out: two variable WOFF2 files of weights 400 to 700 (Latin-1 with typography; the letters of
// Northern and Lule Sámi), and their @font-face rules. Italics are slanted by the browser: Inter's own differ little from that.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

const between = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const subsets = [
  {
    name: 'inter-latin.woff2',
    source: 'latin',
    letters: between(0x20, 0x7e) + between(0xa0, 0xff) + 'Œœ\u2009\u2011\u202f–—‘’‚“”„†•…‹›€™↑↓−',
    // A page that has to wait for the font keeps the fallback until the next page, so that no line is ever broken anew.
    display: 'optional',
  },
  { name: 'inter-samisk.woff2', source: 'latin-ext', letters: 'ČčĐđŃńŊŋŠšŦŧŽž', display: 'swap' },
];

export function interSubsets() {
  return Promise.all(subsets.map(async (subset) => {
    const font = await readFile(resolve(`@fontsource-variable/inter/files/inter-${subset.source}-wght-normal.woff2`));
    const bytes = await subsetFont(font, subset.letters, {
      targetFormat: 'woff2',
      // Kerning, marks and figures of one width for tables; without Inter's many alternates.
      keepFeatures: ['ccmp', 'kern', 'locl', 'mark', 'mkmk', 'tnum'],
      variationAxes: { wght: { min: 400, max: 700 } },
      noHinting: true,
    });
    return { ...subset, bytes };
  }));
}

export const interFaces = (fonts) => fonts.map(({ name, letters, display }) => `@font-face {
  font-family: Inter; font-weight: 400 700; font-display: ${display};
  src: url(${name}) format("woff2"); unicode-range: ${unicodeRange(letters)};
}`).join('\n');

function unicodeRange(letters) {
  const points = Array.from(letters, (letter) => letter.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const point of points) {
    if (runs.length > 0 && runs.at(-1).last === point - 1) runs.at(-1).last = point;
    else runs.push({ first: point, last: point });
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return runs.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ');
}

// Inter's ascent and descent over its em (hhea table), and how much wider it sets Norwegian text than each system font:
// measured on 20,000 characters of a committee's papers, in regular against 400 and in bold against 600.
const inter = { ascent: 1984 / 2048, descent: 494 / 2048 };
const fallbacks = [
  { family: 'Inter Arial', weight: '400 500', local: ['Arial', 'Liberation Sans'], wider: 1.069 },
  { family: 'Inter Arial', weight: '600 700', local: ['Arial Bold', 'Liberation Sans Bold'], wider: 1.017 },
  { family: 'Inter Roboto', weight: '400 500', local: ['Roboto'], wider: 1.072 },
  { family: 'Inter Roboto', weight: '600 700', local: ['Roboto Bold'], wider: 1.073 },
];

const percent = (ratio) => `${(ratio * 100).toFixed(2)}%`;

export const fallbackFaces = () => fallbacks.map(({ family, weight, local, wider }) => `@font-face {
  font-family: "${family}"; font-weight: ${weight};
  src: ${local.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(wider)}; line-gap-override: 0%;
  ascent-override: ${percent(inter.ascent / wider)}; descent-override: ${percent(inter.descent / wider)};
}`).join('\n');
