// What the templates use of Designsystemet. A rule that could only ever match something outside this list is left out of the
// stylesheet; to use more of Designsystemet in a template, add it here.

// Files of @digdir/designsystemet-css/dist/src, in the order of its own index.css.
export const components = [
  'base', 'alert', 'breadcrumbs', 'button', 'card', 'details', 'field', 'input', 'label', 'skip-link', 'tag',
];

export const classes = new Set([
  'ds-alert', 'ds-breadcrumbs', 'ds-button', 'ds-card', 'ds-details', 'ds-field', 'ds-input', 'ds-label', 'ds-skip-link',
  'ds-sr-only', 'ds-tag',
]);

const colors = ['accent', 'brand1', 'danger', 'info', 'neutral', 'success', 'warning'];

// An attribute that is not named here is never in a template; `any` stands for every value and for no value.
const any = Symbol('any');
const attributes = new Map([
  ['data-color', colors],
  ['data-color-scheme', ['auto', 'dark']],
  ['data-size', ['sm', 'md']],
  ['data-variant', ['secondary', 'tertiary', 'outline', 'tinted']],
  ['aria-current', any],
  ['hidden', any],
  ['href', any],
  ['open', any],
  ['size', any],
  ['type', ['search', 'text']],
]);

// Elements and states of forms and of Designsystemet's script, which the templates have none of.
const elements = new Set(['audio', 'iframe', 'picture', 'textarea', 'u-summary', 'video']);
const states = new Set(['checked', 'dir', 'disabled', 'indeterminate', 'read-only']);

/** Whether some element of some template could match `selector` (Lightning CSS's form of it). Alternatives that could not are cut. */
export function matchable(selector) {
  return selector.every((part) => {
    if (part.type === 'class') return !/^ds-|^:/.test(part.name) || classes.has(part.name);
    if (part.type === 'type') return !elements.has(part.name);
    if (part.type === 'attribute') return attributeOccurs(part);
    if (part.type === 'pseudo-class') return stateOccurs(part);
    if (part.type === 'pseudo-element') return part.kind !== 'part';
    return true;
  });
}

function attributeOccurs({ name, operation }) {
  const values = attributes.get(name);
  if (values === undefined) return false;
  return values === any || operation === undefined || operation === null || values.includes(operation.value);
}

function stateOccurs(part) {
  if (states.has(part.kind)) return false;
  if (part.kind === 'lang') return part.languages.some((language) => ['nb', 'nn', 'no'].includes(language));
  // Inside :not() nothing has to occur for the rule to match.
  if (!part.selectors || part.kind === 'not') return true;
  part.selectors = part.selectors.filter(matchable);
  return part.selectors.length > 0;
}
