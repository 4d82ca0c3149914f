'use strict';
/**
 * The table of a comparison: ordered by a heading, filtered, and held against a row that the reader pins. Its data are those of the
 * part "compare": columns {key, type, decimals, best, absolute} and rows {name, scenarios, launcher, rendezvous, ion, fails, numbers},
 * both in the order of the table. Differences are those of the numbers, not of what is printed.
 */
(() => {
  const data = apophis.data('compare');
  const table = document.querySelector('table.options');
  const controls = document.getElementById('controls');
  const count = document.getElementById('count');
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells].slice(1);
  const byId = id => document.getElementById(id);
  const MINUS = '\u2212';

  const rows = data.rows.map((row, rank) => {
    const element = body.rows[rank];
    const cells = [...element.cells].slice(1);
    return {...row, rank, element, cells, texts: cells.map(cell => cell.textContent), words: element.textContent.toLowerCase()};
  });
  let order = {column: -1, up: true};
  let pinned = null;

  const value = (row, column) => {
    const number = row.numbers[column];
    return number !== null && data.columns[column].absolute ? Math.abs(number) : number;
  };

  /** What fails comes after what may work, and flybys after what stays there, in any order. */
  const standing = row => (row.fails ? 2 : 0) + (row.rendezvous ? 0 : 1);

  const compare = (a, b) => {
    const apart = standing(a) - standing(b);
    if (apart || order.column < 0) {
      return apart || a.rank - b.rank;
    }
    const sign = order.up ? 1 : -1;
    if (data.columns[order.column].type === 'words') {
      return sign * a.texts[order.column].localeCompare(b.texts[order.column], 'en') || a.rank - b.rank;
    }
    const [x, y] = [value(a, order.column), value(b, order.column)];
    // What has no value stands last either way.
    return (x === null) - (y === null) || sign * (x - y) || a.rank - b.rank;
  };

  const limits = () => [...controls.querySelectorAll('input[data-key]')]
    .filter(input => input.value !== '' && Number.isFinite(input.valueAsNumber))
    .map(input => ({
      column: data.columns.findIndex(column => column.key === input.dataset.key),
      least: input.dataset.end === 'from',
      bound: input.valueAsNumber,
    }));

  const isKind = (row, kind) =>
    kind === '' || (kind === 'rendezvous' && row.rendezvous) || (kind === 'flyby' && !row.rendezvous) || (kind === 'ion' && row.ion);

  const filter = () => {
    const [scenario, launcher, kind] = ['scenario', 'launcher', 'kind'].map(id => byId(id).value);
    const text = byId('text').value.trim().toLowerCase();
    const keeps = byId('keeps').checked;
    const ranges = limits();
    return row => (scenario === '' || row.scenarios.includes(scenario))
      && (launcher === '' || row.launcher === launcher)
      && isKind(row, kind)
      && !(keeps && row.fails)
      && row.words.includes(text)
      && ranges.every(({column, least, bound}) => {
        const number = row.numbers[column];
        return number !== null && (least ? number >= bound : number <= bound);
      });
  };

  /** Marks the best of what is left, among those that stand best. */
  const markBest = left => data.columns.forEach(({best}, column) => {
    const known = left.filter(row => row.numbers[column] !== null);
    const top = Math.min(...known.map(standing));
    const values = known.filter(row => standing(row) === top).map(row => ({text: row.texts[column], x: value(row, column)}));
    const varied = new Set(left.map(row => row.texts[column])).size > 1;
    const first = best && varied && values.length
      ? values.reduce((a, b) => ((best === 'least' ? b.x < a.x : b.x > a.x) ? b : a)).text
      : null;
    rows.forEach(row => row.cells[column].classList.toggle('best', row.texts[column] === first));
  });

  const signed = (difference, decimals) => {
    const size = apophis.number(Math.abs(difference), decimals);
    const isNone = !/[1-9]/.test(size);
    return isNone ? size : (difference > 0 ? '+' : MINUS) + size;
  };

  /** Below each number of a row, how it differs from that of the pinned one. */
  const showDifferences = () => rows.forEach(row => data.columns.forEach(({type, decimals, best}, column) => {
    row.cells[column].querySelector('.difference')?.remove();
    const [x, y] = [row.numbers[column], pinned?.numbers[column] ?? null];
    if (!pinned || row === pinned || type === 'words' || x === null || y === null) {
      return;
    }
    const text = signed(x - y, decimals);
    const gain = (value(row, column) - value(pinned, column)) * (best === 'least' ? -1 : 1);
    // A flyby does another thing than a rendezvous, so neither is better.
    const judged = best === '' || row.rendezvous !== pinned.rendezvous || !/[1-9]/.test(text) ? '' : gain > 0 ? ' better' : gain < 0 ? ' worse' : '';
    row.cells[column].append(apophis.element('span', {class: 'difference' + judged}, text + (type === 'date' ? ' d' : '')));
  }));

  const show = () => {
    const passes = filter();
    const left = rows.filter(passes);
    rows.forEach(row => { row.element.hidden = !(row === pinned || passes(row)); });
    const sorted = [...rows].sort(compare);
    if (pinned) {
      sorted.sort((a, b) => (b === pinned) - (a === pinned));
    }
    body.append(...sorted.map(row => row.element));
    rows.forEach(row => {
      row.element.classList.toggle('pinned', row === pinned);
      row.pin.setAttribute('aria-pressed', row === pinned);
    });
    headings.forEach((heading, column) => heading.setAttribute('aria-sort',
      column !== order.column ? 'none' : order.up ? 'ascending' : 'descending'));
    byId('order').value = order.column < 0 ? '' : order.column;
    markBest(left);
    showDifferences();
    count.textContent = `${left.length} of ${rows.length} rows`
      + (pinned ? `, held against ${pinned.name}${left.includes(pinned) ? '' : ', which the filters would hide'}` : '');
  };

  const orderBy = column => {
    // The best first; asked for again, the other way round.
    order = column === order.column
      ? {column, up: !order.up}
      : {column, up: column < 0 || data.columns[column].best !== 'most'};
    show();
  };

  headings.forEach((heading, column) => {
    const button = apophis.element('button', {type: 'button'});
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => orderBy(column));
  });
  rows.forEach(row => {
    row.pin = apophis.element('button', {type: 'button', class: 'pin', 'aria-label': `Pin ${row.name}`}, 'pin');
    row.pin.addEventListener('click', () => {
      pinned = pinned === row ? null : row;
      show();
      row.pin.focus();
    });
    row.element.cells[0].append(row.pin);
  });
  byId('order').addEventListener('change', event => orderBy(event.target.value === '' ? -1 : Number(event.target.value)));
  controls.addEventListener('input', event => { if (event.target.id !== 'order') { show(); } });
  controls.addEventListener('submit', event => event.preventDefault());
  controls.addEventListener('reset', () => {
    order = {column: -1, up: true};
    pinned = null;
    // The fields have their first values only after this event.
    setTimeout(show);
  });
  show();
})();
