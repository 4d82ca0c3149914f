'use strict';
/** Transfers that the reader pinned: rows of a table, paths of the sketch, and lines to paste into a scenario. */
const porkchopPins = (() => {
  const {data} = porkchopGrid;
  const COLOURS = ['#0072b2', '#b35900', '#00694d', '#a8508a', '#7a5c00', '#4d4d4d'];
  const body = document.querySelector('#porkchop-pins tbody');
  const block = document.getElementById('porkchop-yaml');
  const said = document.getElementById('porkchop-said');
  const pinned = document.getElementById('porkchop-pinned');
  const pins = [];
  let next = 1;
  let changed = () => {};

  /** The pinned transfers as options of a scenario. */
  function yaml() {
    return data.yaml.options + pins.map(pin => {
      const launch = porkchopGrid.date(porkchopGrid.launchOf(pin.cell));
      const arrival = porkchopGrid.date(porkchopGrid.arrivalOf(pin.cell));
      return data.yaml.option
        .replace('{label}', `pin ${pin.number}, ${launch.slice(0, 10)} to ${arrival.slice(0, 10)}`)
        .replace('{launch}', launch)
        .replace('{arrival}', arrival);
    }).join('');
  }

  function row(pin, q) {
    const launch = porkchopGrid.launchOf(pin.cell);
    const arrival = porkchopGrid.arrivalOf(pin.cell);
    const {conic} = pin;
    const remove = apophis.element('button', {type: 'button', 'aria-label': `Remove pin ${pin.number}`}, '×');
    remove.addEventListener('click', () => { pins.splice(pins.indexOf(pin), 1); told(q); porkchopMap.canvas.focus({preventScroll: true}); });
    const name = apophis.element('th', {scope: 'row'}, apophis.element('span', {class: 'pin'}, String(pin.number)));
    name.firstChild.style.background = pin.colour;
    const arc = conic.revolutions === 0 ? '0' : `${conic.revolutions} ${conic.path}`;
    // Packing leaves half a step, the numbers of the result half their last decimal.
    const allowed = q.c3.step / 2 + 1e-4;
    const beyond = q.c3.value(pin.cell) === Infinity;
    const agrees = beyond ? 'beyond the grid' : `${conic.apart <= allowed ? 'agrees' : 'differs'}, ${conic.apart.toFixed(4)}`;
    const number = (key, decimals) => apophis.element('td', {class: 'number'}, q[key].text(pin.cell).replace(' ' + q[key].unit, ''));
    return apophis.element('tr', {}, name,
      apophis.element('td', {class: 'name'}, porkchopGrid.day(launch)),
      apophis.element('td', {class: 'name'}, porkchopGrid.day(arrival)),
      number('timeOfFlight'),
      apophis.element('td', {class: 'number'}, apophis.number(porkchopGrid.leadOf(arrival), 1)),
      number('c3'), number('declination'), number('deltaV'), number('arrivalVInfinity'), number('deliveredMass'), ...(q.shift ? [number('shift')] : []), number('launcherMargin'),
      apophis.element('td', {}, arc),
      apophis.element('td', {class: 'name'}, agrees),
      apophis.element('td', {}, remove));
  }

  function told(q) {
    body.replaceChildren(...pins.map(pin => row(pin, q)));
    block.textContent = pins.length ? yaml() : '';
    pinned.hidden = pins.length === 0;
    porkchopOrbits.draw(pins);
    changed();
  }

  /** Pins a cell, or takes its pin away. */
  function toggle(cell, q) {
    const at = pins.findIndex(pin => pin.cell === cell);
    if (at >= 0) {
      said.textContent = `Pin ${pins[at].number} removed.`;
      pins.splice(at, 1);
    } else if (Number.isNaN(q.c3.value(cell))) {
      said.textContent = 'There is no transfer between these days to pin.';
      return;
    } else {
      const colour = COLOURS[(next - 1) % COLOURS.length];
      pins.push({number: next, cell, colour, conic: porkchopOrbits.conic(cell, q.c3.value(cell))});
      said.textContent = `Pin ${next} set; its path and figures stand below the chart.`;
      next++;
    }
    told(q);
  }

  document.getElementById('porkchop-copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(block.textContent);
      said.textContent = 'Copied.';
    } catch (refused) {
      // Without leave to write the clipboard the lines are selected, for the reader to copy.
      getSelection().selectAllChildren(block);
      said.textContent = 'Selected: copy with Ctrl+C.';
    }
  });

  return {pins, toggle, onChange: f => { changed = f; }};
})();
