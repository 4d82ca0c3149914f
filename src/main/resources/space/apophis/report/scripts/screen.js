'use strict';
/**
 * The table of a screened catalogue, ordered by a heading. Its data are those of the part "screen": rows of numbers in the order of the
 * table, null where a column has words or nothing is known.
 */
(() => {
  const data = apophis.data('screen');
  const table = document.querySelector('table.approaches');
  if (!table) {
    return;
  }
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const rows = data.rows.map((numbers, rank) => ({numbers, rank, element: body.rows[rank]}));
  const words = column => rows.every(row => row.numbers[column] === null) && column < 2;
  let order = {column: -1, up: true};

  const compare = (a, b) => {
    const sign = order.up ? 1 : -1;
    if (words(order.column)) {
      const [x, y] = [a, b].map(row => row.element.cells[order.column].textContent);
      return sign * x.localeCompare(y, 'en', {numeric: true}) || a.rank - b.rank;
    }
    const [x, y] = [a.numbers[order.column], b.numbers[order.column]];
    // What has no value stands last either way.
    return (x === null) - (y === null) || sign * (x - y) || a.rank - b.rank;
  };

  headings.forEach((heading, column) => {
    const button = apophis.element('button', {type: 'button'});
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      order = {column, up: order.column === column ? !order.up : true};
      body.append(...[...rows].sort(compare).map(row => row.element));
      headings.forEach((other, place) => {
        if (place === column) {
          other.setAttribute('aria-sort', order.up ? 'ascending' : 'descending');
        } else {
          other.removeAttribute('aria-sort');
        }
      });
    });
  });
})();
