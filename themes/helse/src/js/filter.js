// Filters a table or a list while the reader writes. Without scripts the stylesheet leaves the form out, and the whole list
// stands there.
//
//   <form class="filter" data-filter="ID of the table or list, or of what holds several tables">
//     <input type="search" name="tekst">  every word must occur in the row
//     <select name="status">              the row's data-status must hold the value (several are separated by spaces)
//     <output></output>                   "Viser 12 av 40"
//
// What is chosen stands in the address too, so that a filtered list can be sent to somebody.

const words = {
  nb: (shown, all) => `Viser ${shown} av ${all}`,
  nn: (shown, all) => `Viser ${shown} av ${all}`,
  en: (shown, all) => `Showing ${shown} of ${all}`,
};
const counted = words[document.documentElement.lang] ?? words.nb;

const fold = (text) => text.toLocaleLowerCase('nb').replaceAll('\u00ad', '').replace(/\s+/g, ' ');

for (const form of document.querySelectorAll('form[data-filter]')) {
  const target = document.getElementById(form.dataset.filter);
  if (target) start(form, target);
}

// Dates as papers write them too: 29.05.2024.
function days(row) {
  return Array.from(row.querySelectorAll('time[datetime]'), (time) => ' ' + time.dateTime.split('-').reverse().join('.')).join('');
}

function start(form, target) {
  const tables = target.matches('table') ? [target] : Array.from(target.querySelectorAll('table'));
  const lists = tables.length ? tables : [target];
  const rows = lists.flatMap((list) => Array.from(list.querySelectorAll(':scope > li, :scope > tbody > tr')));
  const grid = tables.length ? cellsByColumn(rows) : [];
  // A cell that stands over several rows (rowspan) is part of the text of each.
  const texts = rows.map((row, i) => fold((grid[i] ? grid[i].map((cell) => cell.textContent).join(' ') : row.textContent) + days(row)));
  const fields = Array.from(form.elements).filter((field) => field.name);

  const wanted = (row, i) => fields.every((field) => {
    if (field.type === 'search') return fold(field.value).split(' ').every((word) => texts[i].includes(word));
    return field.value === '' || (row.dataset[field.name] ?? '').split(' ').includes(field.value);
  });

  function apply() {
    rows.forEach((row, i) => { row.hidden = !wanted(row, i); });
    stretchCells(rows, grid);
    // Of several tables, those with nothing to show are left out.
    if (tables.length > 1) for (const table of tables) table.closest('.tabell').hidden = !table.querySelector('tbody > tr:not([hidden])');
    for (const section of target.querySelectorAll('section')) section.hidden = !section.querySelector('tbody > tr:not([hidden])');
    const shown = rows.filter((row) => !row.hidden).length;
    // The same rows in another order would stand there unfiltered.
    for (const other of document.querySelectorAll('[data-uten-filter]')) other.hidden = shown < rows.length;
    form.querySelector('output').textContent = counted(shown, rows.length);
  }

  function remember() {
    const address = new URL(location.href);
    for (const { name, value } of fields) value === '' ? address.searchParams.delete(name) : address.searchParams.set(name, value);
    history.replaceState(null, '', address);
  }

  for (const field of fields) field.value = new URLSearchParams(location.search).get(field.name) ?? '';
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { apply(); remember(); });
  apply();
}

// Row by row the cell in each column; one that stands over several rows or columns is there in each of them.
function cellsByColumn(rows) {
  const grid = rows.map(() => []);
  rows.forEach((row, i) => {
    for (const cell of row.cells) {
      const column = Array.from({ length: grid[i].length + 1 }, (_, c) => c).find((c) => !grid[i][c]);
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) grid[i + down][column + right] = cell;
      }
    }
  });
  return grid;
}

// Puts each cell into the first of its rows that is shown, over as many rows as are shown.
function stretchCells(rows, grid) {
  const placed = new Set();
  rows.forEach((row, i) => {
    if (row.hidden || !grid[i]) return;
    const first = grid[i].filter((cell) => !placed.has(cell) && placed.add(cell));
    for (const cell of first) {
      let shown = 0;
      for (let j = i; grid[j]?.includes(cell); j++) if (!rows[j].hidden) shown++;
      if (cell.rowSpan !== shown) cell.rowSpan = shown;
    }
    row.replaceChildren(...first);
  });
}
