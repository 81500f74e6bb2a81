// Designsystemet's theme and the components in vocabulary.mjs, trimmed, in cascade layers, with its icons as files of their own.
//
// In: @digdir/designsystemet-css. Out: CSS text and the icons by file name. The hard thing: the component files are not in a
// layer (only the package's index.css is), so they are put in one here; unlayered they would win over everything of ours.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { keepMatchable } from './css.mjs';
import { components } from './vocabulary.mjs';

// The first mention of a layer fixes its place. ds.elements is ours (src/css/2-elementer.css): it lies below the components, so that
// what is said of a plain link does not touch a button.
const layers = '@layer ds.theme, ds.base, ds.elements, ds.components;';

const { resolve } = createRequire(import.meta.url);
const read = (path) => readFile(resolve(`@digdir/designsystemet-css/${path}`), 'utf8');

export async function designsystemet() {
  const icons = new Map();
  const theme = darkOnScreenOnly(await read('theme.css'));
  const parts = await Promise.all(components.map(async (name) => {
    const layer = name === 'base' ? 'ds.base' : 'ds.components';
    return `@layer ${layer} {${extractIcons(name, await read(`${name}.css`), icons)}}`;
  }));
  return { css: keepMatchable([layers, theme, ...parts].join('\n')), icons };
}

// The theme is light unless the reader's screen asks for dark; what it says again for light alone is left out. On paper it is
// always light: not every browser switches for paper by itself.
const darkOnScreenOnly = (css) => css
  .replace(/@media \(prefers-color-scheme:light\)\{\[data-color-scheme=auto\]\{[^}]*\}\}/, '')
  .replaceAll('@media (prefers-color-scheme:dark)', '@media screen and (prefers-color-scheme:dark)');

// The site's Content-Security-Policy has no `data:`: an icon written into the stylesheet would not load. Each becomes a file,
// named after its component and the colour it belongs to.
function extractIcons(component, css, icons) {
  return css.replace(/url\("data:image\/svg\+xml;charset=utf-8,([^"]*)"\)/g, (_, encoded, at) => {
    const rule = css.slice(css.lastIndexOf('}', at) + 1, at);
    const color = /\[data-color=(\w+)\][^{]*\{/.exec(rule)?.[1];
    let name = `ikon-${component}${color ? `-${color}` : ''}.svg`;
    const svg = decodeURIComponent(encoded);
    for (let n = 2; icons.has(name) && icons.get(name) !== svg; n++) name = name.replace(/(-\d+)?\.svg$/, `-${n}.svg`);
    icons.set(name, svg);
    return `url(${name})`;
  });
}
