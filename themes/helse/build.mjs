// Writes assets/: one stylesheet, two fonts, the icons and the scripts, under plain names. The generator adds a content hash
// to each name and rewrites every url(...) and every reference in a template, so nothing here knows where a file ends up.
//
// In: node_modules (pinned by package-lock.json) and src/. Out: the same bytes every time, on every machine.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { designsystemet } from './build/designsystemet.mjs';
import { dropUnusedProperties, minify } from './build/css.mjs';
import { fallbackFaces, interFaces, interSubsets } from './build/fonts.mjs';

const source = new URL('src/', import.meta.url);
const out = new URL('assets/', import.meta.url);

const files = new Map();
const referred = (css) => new Set(Array.from(css.matchAll(/url\("?([^")]+)"?\)/g), ([, name]) => name));

// Designsystemet first: it names the layers that ours come after.
const { css: components, icons } = await designsystemet();
const ours = await readAll('css/', '.css');
const fonts = await interSubsets();

const stylesheet = [components, interFaces(fonts), fallbackFaces(), ...ours.values()].join('\n');
files.set('stil.css', minify(dropUnusedProperties(stylesheet)));
for (const font of fonts) files.set(font.name, font.bytes);
for (const [name, svg] of await readAll('svg/', '.svg')) files.set(name, svg.trim());
for (const [name, script] of await readAll('js/', '.js')) files.set(name, script);

// Every url(...) names a file that is there: a missing icon would only show as nothing at all.
for (const name of referred(files.get('stil.css'))) {
  if (icons.has(name)) files.set(name, icons.get(name));
  if (!files.has(name)) throw new Error(`stil.css refers to ${name}, which the build does not make`);
}

await rm(out, { recursive: true, force: true });
await mkdir(out);
await Promise.all(Array.from(files, ([name, content]) => writeFile(new URL(name, out), content)));

for (const [name, content] of files) {
  const bytes = Buffer.from(content);
  const packed = name.endsWith('.woff2') ? '' : `${brotliCompressSync(bytes).length} brotli`;
  console.log(`${name.padEnd(24)} ${String(bytes.length).padStart(7)}  ${packed}`);
}

async function readAll(folder, ending) {
  const names = (await readdir(new URL(folder, source))).filter((name) => name.endsWith(ending)).sort();
  const read = async (name) => [name, await readFile(new URL(folder + name, source), 'utf8')];
  return new Map(await Promise.all(names.map(read)));
}
