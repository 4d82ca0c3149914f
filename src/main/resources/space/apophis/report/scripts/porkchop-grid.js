'use strict';
/**
 * The launch grid of a page: quantities of each cell, limits, and the launch period that follows from them. A cell is launch day
 * times the number of arrival days plus arrival day.
 */
const porkchopGrid = (() => {
  const data = apophis.data('porkchop');
  const NONE = 65535;
  const BEYOND = 65534;
  const DAY = 86400000;
  const rows = data.launch.length;
  const columns = data.arrival.length;
  const count = rows * columns;

  async function unpacked(text) {
    const packed = Uint8Array.from(atob(text), c => c.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const planes = new Uint8Array(await new Response(stream).arrayBuffer());
    const codes = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      // A 16-bit array keeps the sum within its 16 bits.
      codes[i] = (planes[i] | planes[count + i] << 8) + (i % columns ? codes[i - 1] : 0);
    }
    return codes;
  }

  function quantity(key, label, unit, decimals, {codes, least, step}) {
    const value = cell => codes[cell] === NONE ? NaN : codes[cell] === BEYOND ? Infinity : least + step * codes[cell];
    const sorted = codes.filter(code => code !== NONE).sort();
    const at = share => least + step * Math.min(BEYOND - 1, sorted[Math.floor(share * (sorted.length - 1))]);
    return {
      key, label, unit, decimals, codes, least, step, value, at,
      isGiven: sorted.length > 0 && sorted[0] < sorted[sorted.length - 1],
      text: cell => {
        const v = value(cell);
        return Number.isNaN(v) ? '–' : v === Infinity
          ? '> ' + apophis.number(least + step * (BEYOND - 1), decimals) + ' ' + unit
          : apophis.number(v, decimals).replace('-', '−') + ' ' + unit;
      },
    };
  }

  function flightTimes() {
    const least = Math.max(0, (data.arrival[0] - data.launch[rows - 1]) / DAY);
    const step = Math.max(1, (data.arrival[columns - 1] - data.launch[0]) / DAY - least) / (BEYOND - 1);
    const codes = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      const days = (data.arrival[i % columns] - data.launch[Math.floor(i / columns)]) / DAY;
      codes[i] = days > 0 ? Math.round((days - least) / step) : NONE;
    }
    return {codes, least, step};
  }

  /** All quantities by their key; the margin is what the launcher lifts above the full craft. */
  async function quantities() {
    const cells = {};
    for (const [key, packed] of Object.entries(data.cells)) {
      cells[key] = {codes: await unpacked(packed.cells), least: packed.least, step: packed.step};
    }
    const lifted = cells.launcherMass;
    return Object.fromEntries([
      quantity('deltaV', 'Δv', 'km/s', 3, cells.deltaV),
      quantity('c3', 'C3', 'km²/s²', 2, cells.c3),
      quantity('declination', 'Declination', '°', 1, cells.declination),
      quantity('arrivalVInfinity', 'Arrival speed', 'km/s', 3, cells.arrivalVInfinity || cells.deltaV),
      quantity('timeOfFlight', 'Time of flight', 'd', 0, flightTimes()),
      quantity('deliveredMass', 'Delivered mass', 'kg', 0, cells.deliveredMass),
      ...(cells.shift ? [
        quantity('shift', 'Shift', 'km per launch', 1, cells.shift),
        quantity('impactParameter', 'Impact parameter after', 'km', 0, cells.impactParameter),
      ] : []),
      quantity('launcherMargin', 'Launcher margin', 'kg', 0, {...lifted, least: lifted.least - data.fullMassKg}),
    ].map(q => [q.key, q]));
  }

  /** The limits of the scenario; null for none. */
  function scenarioLimits() {
    const within = data.arrival.map((t, j) => [t, j])
      .filter(([t]) => t >= data.period.firstArrival - 1000 && t <= data.period.lastArrival + 1000)
      .map(([, j]) => j);
    return {
      deltaV: data.period.deltaV,
      c3: data.period.c3,
      declination: null,
      deliveredMass: data.period.deliveredMass,
      shift: data.period.shift,
      // Days of the grid; where it was thinned so far that none is left, the nearest would be no limit of the scenario.
      firstArrival: within.length ? within[0] : 0,
      lastArrival: within.length ? within[within.length - 1] : columns - 1,
    };
  }

  /** The first launch day of a craft that is built by then. */
  const firstReady = data.ready === null ? 0 : data.launch.filter(t => t < data.ready - 1000).length;

  /** What a cell fails of some limits, in words; empty where it keeps all. */
  function fails(q, limits, cell) {
    const above = (key, value) => limits[key] !== null && !(value <= limits[key] + 1e-9);
    const found = [];
    const arrival = cell % columns;
    if (Number.isNaN(q.deltaV.value(cell))) {
      return ['no transfer'];
    }
    if (Number.isNaN(q.deliveredMass.value(cell))) {
      found.push('the launcher lifts nothing there');
    } else if (limits.deliveredMass !== null && q.deliveredMass.value(cell) < limits.deliveredMass - 1e-9) {
      found.push('delivered mass');
    }
    if (Math.floor(cell / columns) < firstReady) {
      found.push('launched before the craft is built');
    }
    if (q.shift && !(q.shift.value(cell) >= (limits.shift === null ? 0 : limits.shift) - 1e-9)) {
      found.push(Number.isNaN(q.shift.value(cell)) ? 'no shift: the launcher lifts less than the craft, or it arrives too late' : 'shift');
    }
    if (above('deltaV', q.deltaV.value(cell))) {
      found.push('Δv');
    }
    if (above('c3', q.c3.value(cell))) {
      found.push('C3');
    }
    if (above('declination', Math.abs(q.declination.value(cell)))) {
      found.push('declination');
    }
    if (arrival < limits.firstArrival || arrival > limits.lastArrival) {
      found.push('lead');
    }
    return found;
  }

  /** Which cells keep all limits: 1 or 0 of each. The same tests as of one cell, on codes, for all of them at once. */
  function feasible(q, limits) {
    const most = (of, limit) => limit === null ? BEYOND : Math.floor((limit - of.least) / of.step + 1e-6);
    const deltaV = most(q.deltaV, limits.deltaV);
    const c3 = most(q.c3, limits.c3);
    const north = most(q.declination, limits.declination);
    const south = limits.declination === null ? 0 : Math.ceil((-limits.declination - q.declination.least) / q.declination.step - 1e-6);
    const mass = limits.deliveredMass === null
      ? 0 : Math.ceil((limits.deliveredMass - q.deliveredMass.least) / q.deliveredMass.step - 1e-6);
    const shift = !q.shift ? null : limits.shift === null ? 0 : Math.ceil((limits.shift - q.shift.least) / q.shift.step - 1e-6);
    const mask = new Uint8Array(count);
    for (let i = firstReady; i < rows; i++) {
      for (let j = limits.firstArrival; j <= limits.lastArrival; j++) {
        const cell = i * columns + j;
        mask[cell] = q.deltaV.codes[cell] <= deltaV && q.c3.codes[cell] <= c3
          && q.declination.codes[cell] <= north && q.declination.codes[cell] >= south
          && q.deliveredMass.codes[cell] !== NONE && q.deliveredMass.codes[cell] >= mass
          && (shift === null || q.shift.codes[cell] !== NONE && q.shift.codes[cell] >= shift) ? 1 : 0;
      }
    }
    return mask;
  }

  /**
   * The unbroken run of launch days about the best of all that have a cell within the limits, as in the study:
   * {first, last, best} as days and a cell; null where there is none.
   */
  function period(q, mask) {
    const cost = data.period.criterion === 'deltaV' ? cell => q.deltaV.codes[cell]
      : data.period.criterion === 'c3' ? cell => q.c3.codes[cell]
        : data.period.criterion === 'shift' ? cell => -q.shift.codes[cell]
          : cell => -q.deliveredMass.codes[cell];
    const open = new Uint8Array(rows);
    let best = -1;
    for (let cell = 0; cell < count; cell++) {
      if (mask[cell]) {
        open[Math.floor(cell / columns)] = 1;
        best = best < 0 || cost(cell) < cost(best) ? cell : best;
      }
    }
    if (best < 0) {
      return null;
    }
    let first = Math.floor(best / columns);
    let last = first;
    while (first > 0 && open[first - 1]) {
      first--;
    }
    while (last + 1 < rows && open[last + 1]) {
      last++;
    }
    return {first, last, best};
  }

  const iso = millis => new Date(millis).toISOString();
  return {
    data, rows, columns, count, NONE, BEYOND, firstReady,
    quantities, scenarioLimits, fails, feasible, period,
    launchOf: cell => data.launch[Math.floor(cell / columns)],
    arrivalOf: cell => data.arrival[cell % columns],
    /** Days from an arrival to the closest pass by Earth. */
    leadOf: arrival => (data.encounter - arrival) / DAY,
    /** A date as people and scenarios read it: the day, with its time where it is not midnight. */
    date: millis => millis % DAY === 0 ? iso(millis).slice(0, 10) : iso(millis).slice(0, 19),
    day: millis => iso(millis).slice(0, 10),
  };
})();
