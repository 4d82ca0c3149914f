'use strict';
/** The porkchop that is worked with: its controls, its cursor and what they tell. */
(async () => {
  const {data, rows, columns} = porkchopGrid;
  const part = name => document.getElementById('porkchop-' + name);
  const canvas = porkchopMap.canvas;
  let q;
  try {
    q = await porkchopGrid.quantities();
  } catch (missing) {
    // A browser that cannot inflate: what lies still comes back.
    part('section').hidden = true;
    document.querySelectorAll('.porkchop-still').forEach(still => still.classList.remove('still'));
    return;
  }

  const scenario = porkchopGrid.scenarioLimits();
  const state = {colour: q.shift ? 'shift' : q.deltaV.isGiven ? 'deltaV' : 'c3', line: q.deltaV.isGiven ? 'c3' : 'timeOfFlight', limits: {...scenario}, cursor: 0};
  let mask;
  let period;

  const LIMITS = [
    {key: 'deltaV', words: 'Δv at most', most: true},
    {key: 'c3', words: 'C3 at most', most: true},
    {key: 'declination', words: 'Declination at most ±', most: true, size: true},
    {key: 'deliveredMass', words: 'Delivered mass at least', most: false},
    {key: 'shift', words: 'Shift at least', most: false},
  ].filter(limit => q[limit.key] && q[limit.key].isGiven);

  /** A round step that divides a span into some hundreds. */
  const step = span => contours.levels(0, span, 200)[1] || 1;

  /** Sliders of limits count steps from their least; the last, or of a least the first, is no limit. */
  const sliders = LIMITS.map(({key, words, most, size}) => {
    const of = q[key];
    const low = size ? 0 : of.at(most ? 0 : 0.02);
    const high = size ? Math.max(Math.abs(of.at(0)), Math.abs(of.at(1))) : Math.max(of.at(most ? 0.85 : 1), scenario[key] || 0);
    const by = step(high - low);
    const from = Math.floor(low / by);
    const to = Math.ceil(high / by) + 1;
    const decimals = Math.max(0, Math.min(of.decimals, Math.ceil(-Math.log10(by) - 1e-9)));
    const told = apophis.element('output', {});
    const input = apophis.element('input', {type: 'range', min: from, max: to, step: 1, id: 'porkchop-limit-' + key});
    const show = () => {
      const limit = state.limits[key];
      const text = limit === null ? 'no limit' : `${apophis.number(limit, Math.max(decimals, limit === scenario[key] ? of.decimals : 0))} ${of.unit}`;
      told.textContent = text;
      input.setAttribute('aria-valuetext', text);
      input.value = limit === null ? (most ? to : from) : Math.round(limit / by);
    };
    input.addEventListener('input', () => {
      const place = Number(input.value);
      state.limits[key] = place === (most ? to : from) ? null : Number((place * by).toFixed(decimals));
      limitsChanged();
    });
    return {label: apophis.element('label', {}, apophis.element('span', {}, words), input, told), show};
  });

  /** Leads are arrivals seen from the encounter: their sliders go day by day of the grid. */
  const leads = [['firstArrival', 'Lead at most'], ['lastArrival', 'Lead at least']].map(([key, words]) => {
    const told = apophis.element('output', {});
    // To the right is more lead, which is an earlier arrival.
    const input = apophis.element('input', {type: 'range', min: 0, max: columns - 1, step: 1, id: 'porkchop-limit-' + key});
    const show = () => {
      const arrival = data.arrival[state.limits[key]];
      const text = `${apophis.number(porkchopGrid.leadOf(arrival), 1)} d, ${porkchopGrid.day(arrival)}`;
      told.textContent = text;
      input.setAttribute('aria-valuetext', text.replace(',', ', arrival'));
      input.value = columns - 1 - state.limits[key];
    };
    input.addEventListener('input', () => {
      const day = columns - 1 - Number(input.value);
      state.limits[key] = key === 'firstArrival' ? Math.min(day, state.limits.lastArrival) : Math.max(day, state.limits.firstArrival);
      limitsChanged();
    });
    return {label: apophis.element('label', {}, apophis.element('span', {}, words), input, told), show};
  });
  part('reset').before(...sliders.map(s => s.label), ...leads.map(s => s.label));

  /** A text whose dates are not broken over lines. */
  const write = (name, text) => part(name).replaceChildren(...text.split(/(\d{4}-\d\d-\d\d)/)
    .map((piece, i) => i % 2 ? apophis.element('span', {class: 'whole'}, piece) : piece));
  const span = days => days === null || days === undefined ? 'no day'
    : days[0] === days[1] ? porkchopGrid.day(days[0]) : `${porkchopGrid.day(days[0])} to ${porkchopGrid.day(days[1])}`;
  const isScenario = () => Object.keys(scenario).every(key => state.limits[key] === scenario[key]);

  // Where not every day is on it, its days are fewer than those of the period.
  const sparse = data.searched[0] > rows || rows > 1 && data.launch[1] - data.launch[0] > 1.5 * 86400000;

  function periodTold() {
    const found = period && [data.launch[period.first], data.launch[period.last]];
    const days = period ? period.last - period.first + 1 : 0;
    write('period', span(found) + (days > 1 ? `, ${days} launch days${sparse ? ' of the grid' : ''}` : ''));
    write('best', period
      ? `${porkchopGrid.day(porkchopGrid.launchOf(period.best))}, arrival ${porkchopGrid.day(porkchopGrid.arrivalOf(period.best))}`
      : 'none');
    part('asked').textContent = isScenario() ? 'the scenario’s limits' : 'your limits';
    part('reset').disabled = isScenario();
  }

  let request = 0;
  const show = () => porkchopMap.show(state.cursor, porkchopPins.pins);
  function paintNow() {
    request = 0;
    porkchopMap.paint(q[state.colour], q[state.line], mask, period, state.limits);
    show();
  }
  /** By what is chosen, once a frame however often a slider moves in it. */
  function paint() {
    request = request || requestAnimationFrame(paintNow);
  }

  function limitsChanged() {
    mask = porkchopGrid.feasible(q, state.limits);
    period = porkchopGrid.period(q, mask);
    [...sliders, ...leads].forEach(s => s.show());
    periodTold();
    readout();
    paint();
  }

  /** What stands under the cursor. */
  function readout() {
    const cell = state.cursor;
    const arrival = porkchopGrid.arrivalOf(cell);
    const put = (name, text) => { part('at-' + name).textContent = text; };
    put('launch', porkchopGrid.date(porkchopGrid.launchOf(cell)).replace('T', ' '));
    put('arrival', porkchopGrid.date(arrival).replace('T', ' '));
    put('lead', `${apophis.number(porkchopGrid.leadOf(arrival), 1)} d`.replace('-', '−'));
    Object.values(q).forEach(of => put(of.key, of.text(cell)));
    const fails = porkchopGrid.fails(q, state.limits, cell);
    put('verdict', fails.length ? 'fails: ' + fails.join(', ') : 'within the limits');
    const near = (a, b) => Math.abs(a - b) < 3600000;
    const flown = [...data.options, ...data.map].find(point => point.flown !== null
      && near(point.launch, porkchopGrid.launchOf(cell)) && near(point.arrival, arrival));
    put('flown', !flown ? 'not flown' : !flown.flown ? 'not flown to the end: ' + flown.fails.join('; ')
      : `${typeof flown.shift === 'number' ? `shift ${apophis.number(flown.shift, 1)} km` : `Δv ${apophis.number(flown.deltaV, 3)} km/s`}, C3 ${apophis.number(flown.c3, 2)} km²/s²`);
  }

  function moveTo(cell) {
    if (cell !== state.cursor) {
      state.cursor = cell;
      readout();
      show();
    }
  }

  function choose(name, wanted, none) {
    const select = part(name);
    Object.values(q).filter(of => of.isGiven).forEach(of => select.append(apophis.element('option', {value: of.key}, of.label)));
    if (none) {
      select.append(apophis.element('option', {value: ''}, 'none'));
    }
    select.value = state[wanted];
    select.addEventListener('change', () => { state[wanted] = select.value; paint(); });
  }
  choose('colour', 'colour', false);
  choose('line', 'line', true);

  part('reset').addEventListener('click', () => { Object.assign(state.limits, scenario); limitsChanged(); });
  part('pin').addEventListener('click', () => porkchopPins.toggle(state.cursor, q));
  porkchopPins.onChange(show);

  canvas.addEventListener('pointermove', event => { const cell = porkchopMap.cellAt(event); if (cell >= 0) { moveTo(cell); } });
  canvas.addEventListener('pointerdown', event => { const cell = porkchopMap.cellAt(event); if (cell >= 0) { moveTo(cell); } });
  canvas.addEventListener('click', event => {
    // A finger moves the cursor, and pins by the button: it cannot point before it presses.
    if (porkchopMap.cellAt(event) >= 0 && event.pointerType !== 'touch') {
      porkchopPins.toggle(state.cursor, q);
    }
  });
  canvas.addEventListener('keydown', event => {
    const by = event.shiftKey ? 7 : 1;
    const moves = {ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, by], ArrowDown: [0, -by], PageUp: [0, 7], PageDown: [0, -7]};
    const move = moves[event.key];
    if (move) {
      const clamp = (k, size) => Math.max(0, Math.min(size - 1, k));
      moveTo(clamp(Math.floor(state.cursor / columns) + move[0], rows) * columns + clamp(state.cursor % columns + move[1], columns));
    } else if (event.key === 'Home') {
      moveTo(period ? period.best : 0);
    } else if (event.key === 'Enter' || event.key === ' ') {
      porkchopPins.toggle(state.cursor, q);
    } else {
      return;
    }
    event.preventDefault();
  });

  // The study's own reading of the same limits stands beside that of the grid.
  write('conic', span(data.period.conic));
  write('leading', span(data.period.leading));
  if (data.manoeuvres) {
    part('manoeuvres').textContent = ` On ${data.manoeuvres} launch days the study found a transfer with a manoeuvre on the way that costs less;`
      + ' the grid has none, so its launch period may be shorter than that searched.';
  }
  const redrawn = () => { porkchopMap.resize(); paintNow(); porkchopOrbits.draw(porkchopPins.pins); };
  porkchopMap.resize();
  limitsChanged();
  moveTo(period ? period.best : q.deltaV.codes.findIndex(code => code !== porkchopGrid.NONE));
  porkchopOrbits.draw(porkchopPins.pins);
  apophis.onColours(() => { if (!apophis.isPrinting()) { redrawn(); } });
  new ResizeObserver(redrawn).observe(canvas.parentElement);
})();
