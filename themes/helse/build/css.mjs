// The passes over CSS text: leave out what can never apply, then minify. Each takes a stylesheet and returns one.

import { transform } from 'lightningcss';
import { matchable } from './vocabulary.mjs';

const version = (major, minor = 0) => (major << 16) | (minor << 8);

// The oldest browsers with cascade layers, :has() and the popover attribute; older ones get the page without the layers' styles.
const targets = {
  chrome: version(114), edge: version(114), firefox: version(125), safari: version(17), ios_saf: version(17), samsung: version(23),
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function pass(css, options) {
  const { code, warnings } = transform({ filename: 'stil.css', code: encoder.encode(css), ...options });
  for (const { message, loc } of warnings) throw new Error(`stil.css:${loc.line}:${loc.column}: ${message}`);
  return decoder.decode(code);
}

export const minify = (css) => pass(css, { minify: true, targets });

/** Without the rules that no element of a template could match. */
export function keepMatchable(css) {
  return pass(css, { visitor: { Selector: (selector) => (matchable(selector) ? selector : []) } });
}

/** Without the custom properties that nothing reads, and those that only they read, and so on. */
export function dropUnusedProperties(css) {
  const used = new Set(Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name));
  const custom = ({ name }) => (name.startsWith('--') && !used.has(name) ? [] : undefined);
  const slimmer = pass(css, { minify: true, visitor: { Declaration: { custom } } });
  return slimmer.length < css.length ? dropUnusedProperties(slimmer) : slimmer;
}
