// Says in so many words that a register is a table. On a narrow screen its rows are laid out as cards, and then some browsers
// no longer tell a screen reader about rows, cells and headers. Written here and not in the page, where the roles are implied.

const role = (cell) => {
  if (cell.localName === 'td') return 'cell';
  return cell.scope === 'col' ? 'columnheader' : 'rowheader';
};

for (const table of document.querySelectorAll('.kort > table')) {
  table.setAttribute('role', 'table');
  for (const group of table.querySelectorAll('thead, tbody, tfoot')) group.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) cell.setAttribute('role', role(cell));
  }
}
