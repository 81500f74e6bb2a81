// Copies the address of a heading or a decision point. Without this script the same links lead to the place, and the reader
// copies the address from there. Headings in running text get their link here; templates write those of cases and decisions.

const words = {
  nb: { copy: 'Kopier lenke til', copied: 'Lenken er kopiert' },
  nn: { copy: 'Kopier lenkje til', copied: 'Lenkja er kopiert' },
  en: { copy: 'Copy link to', copied: 'Link copied' },
};
const { copy, copied } = words[document.documentElement.lang] ?? words.nb;

const status = document.createElement('p');
status.className = 'ds-sr-only';
status.setAttribute('role', 'status');
document.body.append(status);

for (const heading of document.querySelectorAll('.tekst > :is(h2, h3, h4)[id]')) {
  const text = document.createElement('span');
  text.id = `${heading.id}-tekst`;
  text.append(...heading.childNodes);
  const anchor = document.createElement('a');
  anchor.className = 'anchor';
  anchor.href = `#${heading.id}`;
  const label = document.createElement('span');
  label.className = 'ds-sr-only';
  label.textContent = `${copy} «${text.textContent.trim().replaceAll('\u00ad', '')}»`;
  anchor.append(label);
  // The link is no part of what the heading is called.
  heading.setAttribute('aria-labelledby', text.id);
  heading.append(text, anchor);
}

async function copyAddress(anchor) {
  await navigator.clipboard.writeText(anchor.href);
  status.textContent = copied;
  anchor.dataset.copied = copied;
  setTimeout(() => {
    delete anchor.dataset.copied;
    status.textContent = '';
  }, 2500);
}

// The link goes on leading to its place; copying needs a secure page and may be refused, and then that is all that happens.
document.addEventListener('click', (event) => {
  const anchor = event.target.closest('a.anchor');
  if (anchor && navigator.clipboard) copyAddress(anchor).catch(() => {});
});
