'use strict';
/** Draws the launch grid on a canvas: launch days to the right, arrival days upwards, a quantity as colour and one as lines. */
const porkchopMap = (() => {
  const {data, rows, columns, count, NONE} = porkchopGrid;
  const DAY = 86400000;
  const FONT = '12px system-ui, "DejaVu Sans", sans-serif';
  const MARGIN = {left: 78, right: 14, top: 46, bottom: 44};
  const LINES = 9;

  const canvas = document.getElementById('porkchop-canvas');
  const base = document.createElement('canvas');
  const cells = document.createElement('canvas');
  cells.width = rows;
  cells.height = columns;
  let plot = {x: 0, y: 0, width: 1, height: 1};
  let ratio = 1;

  /**
   * From where to where values are told apart: the best of what rises to what nobody pays, all of the others. Colours have the best
   * quarter, among which is decided; lines go farther.
   */
  function range(q, share = 0.25) {
    const rises = ['deltaV', 'c3', 'arrivalVInfinity'].includes(q.key);
    const falls = ['deliveredMass', 'launcherMargin', 'shift'].includes(q.key);
    return [q.at(falls ? 0.05 : 0), q.at(rises ? share : 1)];
  }

  function fill(q, mask) {
    const {bright, faded, none} = viridis.tables();
    const image = new ImageData(rows, columns);
    const pixels = new Uint32Array(image.data.buffer);
    const [from, to] = range(q);
    const scale = 255 * q.step / (to - from);
    const shift = 255 * (q.least - from) / (to - from);
    for (let cell = 0; cell < count; cell++) {
      const code = q.codes[cell];
      const colour = Math.max(0, Math.min(255, Math.round(shift + scale * code)));
      // Canvases count rows from above, arrivals rise.
      pixels[(columns - 1 - cell % columns) * rows + Math.floor(cell / columns)] =
        code === NONE ? none : mask[cell] ? bright[colour] : faded[colour];
    }
    cells.getContext('2d').putImageData(image, 0, 0);
  }

  const toX = i => plot.x + (i + 0.5) * plot.width / rows;
  const toY = j => plot.y + plot.height - (j + 0.5) * plot.height / columns;
  const place = (times, t) => times.length < 2 ? 0 : (t - times[0]) / (times[times.length - 1] - times[0]) * (times.length - 1);
  const launchX = t => toX(place(data.launch, t));
  const arrivalY = t => toY(place(data.arrival, t));

  function resize() {
    ratio = Math.max(1, window.devicePixelRatio || 1);
    const width = canvas.clientWidth || 300;
    const height = Math.max(360, Math.min(620, Math.round(width * 0.72)));
    canvas.style.height = height + 'px';
    [canvas, base].forEach(c => { c.width = Math.round(width * ratio); c.height = Math.round(height * ratio); });
    plot = {
      x: MARGIN.left, y: MARGIN.top, width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom,
    };
  }

  const text = (g, words, x, y, align, baseline) => {
    g.textAlign = align;
    g.textBaseline = baseline;
    g.fillText(words, x, y);
  };

  /** Days at which an axis has its ticks, as far apart as wanted: the first and other round days of months. */
  function ticks(times, length, apart) {
    const from = times[0];
    const to = times[times.length - 1];
    const perDay = length / Math.max(1, (to - from) / DAY);
    const wanted = [[1, 6, 11, 16, 21, 26], [1, 11, 21], [1, 16], [1]].find(days => 31 / days.length * perDay >= apart) || null;
    const months = wanted ? 1 : [2, 3, 6, 12, 24].find(m => 30 * m * perDay >= apart) || 48;
    const found = [];
    const date = new Date(from);
    for (let year = date.getUTCFullYear(), month = 0; Date.UTC(year, month) <= to; month += months) {
      (wanted || [1]).forEach(day => found.push(Date.UTC(year, month, day)));
    }
    // No label over the end of an axis.
    const within = found.filter(t => t >= from && (to - t) / DAY * perDay >= apart * 0.3);
    return within.length > 1 ? within : [...new Set([from, to])];
  }

  function axes(g) {
    g.font = FONT;
    g.lineWidth = 1;
    g.strokeStyle = apophis.colour('soft');
    g.fillStyle = apophis.colour('ink');
    g.strokeRect(plot.x, plot.y, plot.width, plot.height);
    g.beginPath();
    ticks(data.launch, plot.width, 78).forEach(t => {
      const x = launchX(t);
      g.moveTo(x, plot.y + plot.height);
      g.lineTo(x, plot.y + plot.height + 5);
      text(g, porkchopGrid.day(t), x, plot.y + plot.height + 8, 'center', 'top');
    });
    ticks(data.arrival, plot.height, 26).forEach(t => {
      const y = arrivalY(t);
      g.moveTo(plot.x - 5, y);
      g.lineTo(plot.x, y);
      text(g, porkchopGrid.day(t), plot.x - 8, y, 'right', 'middle');
    });
    g.stroke();
    g.fillStyle = apophis.colour('soft');
    text(g, 'Launch, UTC', plot.x + plot.width, plot.y + plot.height + 26, 'right', 'top');
    text(g, 'Arrival, UTC', 2, plot.y - 8, 'left', 'bottom');
  }

  function legend(g, q) {
    const [from, to] = range(q);
    const width = Math.min(260, plot.width - 110);
    const x = plot.x + plot.width - width;
    const scale = g.createLinearGradient(x, 0, x + width, 0);
    viridis.stops.forEach((colour, k) => scale.addColorStop(k / (viridis.stops.length - 1), colour));
    g.fillStyle = scale;
    g.fillRect(x, 6, width, 10);
    g.fillStyle = apophis.colour('ink');
    const last = q.at(1) > to ? '≥ ' : '';
    const round = v => apophis.number(v, Math.min(q.decimals, Math.abs(to - from) > 20 ? 0 : 2)).replace('-', '−');
    text(g, round(from), x, 19, 'left', 'top');
    text(g, round((from + to) / 2), x + width / 2, 19, 'center', 'top');
    text(g, last + round(to), x + width, 19, 'right', 'top');
    text(g, `${q.label}, ${q.unit}`, x - 8, 11, 'right', 'middle');
  }

  const lineCache = {key: '', lines: []};
  /** The lines of a quantity, kept until another is asked for. */
  function lines(q) {
    if (lineCache.key !== q.key) {
      const field = Float64Array.from({length: count}, (_, cell) => q.value(cell));
      lineCache.key = q.key;
      lineCache.lines = contours.levels(...range(q, 0.6), LINES)
        .map(level => ({level, pieces: contours.pieces(field, columns, level)}));
    }
    return lineCache.lines;
  }

  function drawLines(g, q) {
    g.font = FONT;
    const labels = [];
    // White on dark below: seen on every colour and on grey.
    for (const [style, width] of [['rgb(0 0 0 / .55)', 2.2], ['rgb(255 255 255 / .95)', 1]]) {
      g.strokeStyle = style;
      g.lineWidth = width;
      g.beginPath();
      for (const {pieces} of lines(q)) {
        for (let k = 0; k + 3 < pieces.length; k += 4) {
          // The field is read with arrivals as columns.
          g.moveTo(toX(pieces[k + 1]), toY(pieces[k]));
          g.lineTo(toX(pieces[k + 3]), toY(pieces[k + 2]));
        }
      }
      g.stroke();
    }
    for (const {level, pieces} of lines(q)) {
      const free = (x, y) => labels.every(([a, b]) => Math.hypot(a - x, (b - y) * 2) > 44)
        && x > plot.x + 20 && x < plot.x + plot.width - 20 && y > plot.y + 10 && y < plot.y + plot.height - 10;
      for (let k = Math.floor(pieces.length / 8) * 4, tries = 0; k + 3 < pieces.length && tries < 40; k += 4, tries++) {
        const [x, y] = [toX(pieces[k + 1]), toY(pieces[k])];
        if (free(x, y)) {
          labels.push([x, y]);
          label(g, apophis.number(level, 3).replace(/\.?0+$/, '').replace('-', '−'), x, y);
          break;
        }
      }
    }
  }

  function label(g, words, x, y, align = 'center') {
    g.lineWidth = 3;
    g.lineJoin = 'round';
    g.strokeStyle = apophis.colour('paper');
    g.fillStyle = apophis.colour('ink');
    g.textAlign = align;
    g.textBaseline = 'middle';
    g.strokeText(words, x, y);
    g.fillText(words, x, y);
  }

  /** The edge of the cells that keep all limits. */
  function outline(g, mask) {
    g.beginPath();
    const width = plot.width / rows;
    const height = plot.height / columns;
    for (let cell = 0; cell < count; cell++) {
      if (!mask[cell]) {
        continue;
      }
      const i = Math.floor(cell / columns);
      const j = cell % columns;
      const [x, y] = [plot.x + i * width, plot.y + plot.height - (j + 1) * height];
      if (i === 0 || !mask[cell - columns]) { g.moveTo(x, y); g.lineTo(x, y + height); }
      if (i === rows - 1 || !mask[cell + columns]) { g.moveTo(x + width, y); g.lineTo(x + width, y + height); }
      if (j === 0 || !mask[cell - 1]) { g.moveTo(x, y + height); g.lineTo(x + width, y + height); }
      if (j === columns - 1 || !mask[cell + 1]) { g.moveTo(x, y); g.lineTo(x + width, y); }
    }
    for (const [style, line] of [['#000000', 3.5], ['#ffffff', 1.5]]) {
      g.strokeStyle = style;
      g.lineWidth = line;
      g.stroke();
    }
  }

  /** The launch days before the craft is built, which are none of the period. */
  function gate(g) {
    if (porkchopGrid.firstReady === 0) {
      return;
    }
    const x = toX(porkchopGrid.firstReady - 0.5);
    g.fillStyle = 'rgb(0 0 0 / .45)';
    g.fillRect(plot.x, plot.y, x - plot.x, plot.height);
    g.lineWidth = 1.5;
    g.strokeStyle = '#ffffff';
    g.beginPath();
    g.moveTo(x, plot.y);
    g.lineTo(x, plot.y + plot.height);
    g.stroke();
    g.font = FONT;
    g.fillStyle = '#ffffff';
    if (x - plot.x > g.measureText('before it is built').width + 12) {
      text(g, 'before it is built', x - 6, plot.y + plot.height - 6, 'right', 'bottom');
    }
  }

  /** Launch periods as bars below the plot: of the grid above, of the study below it. */
  function bars(g, period) {
    const bar = (x1, x2, y, colour) => { g.fillStyle = colour; g.fillRect(x1, y, Math.max(2, x2 - x1), 4); };
    const low = plot.y + plot.height;
    if (period) {
      bar(toX(period.first - 0.5), toX(period.last + 0.5), low - 10, apophis.colour('accent'));
    }
    if (data.period.leading) {
      bar(launchX(data.period.leading[0]), launchX(data.period.leading[1]), low - 5, '#d55e00');
    }
  }

  function cross(g, x, y, size) {
    g.moveTo(x - size, y - size);
    g.lineTo(x + size, y + size);
    g.moveTo(x - size, y + size);
    g.lineTo(x + size, y - size);
  }

  /** Whether what was flown keeps the limits that are set; the scenario's other limits an option has to keep itself. */
  function keeps(point, limits) {
    const within = (value, limit) => limit === null || value === undefined || value <= limit + 1e-9;
    return within(point.deltaV, limits.deltaV) && within(point.c3, limits.c3)
      && within(Math.abs(point.declination || 0), limits.declination)
      && (limits.shift === null || point.shift === null || point.shift === undefined || point.shift >= limits.shift - 1e-9)
      && within(-point.deliveredMass, limits.deliveredMass === null ? null : -limits.deliveredMass)
      && point.arrival >= data.arrival[limits.firstArrival] - 1000 && point.arrival <= data.arrival[limits.lastArrival] + 1000
      && point.fails.length === 0;
  }

  /**
   * A mark of what was flown: a disc keeps the limits, a ring does not, a cross did not come to its end. What stands on conics alone is a
   * square. Null where it is off the plot.
   */
  function mark(g, point, size, limits) {
    const [x, y] = [launchX(point.launch), arrivalY(point.arrival)];
    if (!inside(x, y)) {
      return null;
    }
    for (const [style, width] of [['#ffffff', size + 1.5], ['#000000', 1.6]]) {
      g.strokeStyle = style;
      g.lineWidth = width;
      g.beginPath();
      if (point.flown === false) {
        cross(g, x, y, size);
      } else if (point.flown) {
        g.arc(x, y, size, 0, 2 * Math.PI);
      } else {
        g.rect(x - size, y - size, 2 * size, 2 * size);
      }
      g.stroke();
    }
    if (point.flown !== false) {
      g.fillStyle = keeps(point, limits) ? '#000000' : '#ffffff';
      g.fill();
    }
    return [x, y];
  }

  function points(g, limits) {
    data.map.forEach(point => mark(g, point, 2.4, limits));
    g.font = 'bold ' + FONT;
    const marked = data.options.map(option => ({option, at: mark(g, option, 4.5, limits)})).filter(({at}) => at);
    const taken = marked.map(({at: [x, y]}) => [x - 6, y - 6, x + 6, y + 6]);
    const named = new Set();
    marked.forEach(({option, at: [x, y]}) => {
      // Options of the same days share one name.
      const same = marked.filter(({at}) => Math.hypot(at[0] - x, at[1] - y) < 1);
      if (same.some(({option: other}) => named.has(other))) {
        return;
      }
      named.add(option);
      const words = same.map(({option: other}) => other.label).join(', ');
      const width = g.measureText(words).width;
      const places = [[9, 0], [-9 - width, 0], [-width / 2, 15], [-width / 2, -15], [9, 15], [9, -15], [-9 - width, 15], [-9 - width, -15]]
        .map(([dx, dy]) => [x + dx, y + dy - 7, x + dx + width, y + dy + 7])
        .filter(box => box[0] > plot.x && box[2] < plot.x + plot.width);
      const free = places.find(box => taken.every(t => t[2] < box[0] || t[0] > box[2] || t[3] < box[1] || t[1] > box[3]));
      if (free) {
        taken.push(free);
        label(g, words, free[0], (free[1] + free[3]) / 2, 'left');
      }
    });
    g.font = FONT;
  }

  const inside = (x, y) => x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;

  /** Within the plot alone. */
  function clipped(g, drawn) {
    g.save();
    g.beginPath();
    g.rect(plot.x, plot.y, plot.width, plot.height);
    g.clip();
    drawn();
    g.restore();
  }

  let painted = null;

  /** Draws all but the cursor and the marks on it. */
  function paint(colour, line, mask, period, limits) {
    const g = base.getContext('2d');
    g.setTransform(ratio, 0, 0, ratio, 0, 0);
    g.clearRect(0, 0, base.width, base.height);
    fill(colour, mask);
    g.imageSmoothingEnabled = false;
    g.drawImage(cells, plot.x, plot.y, plot.width, plot.height);
    clipped(g, () => {
      if (line) {
        drawLines(g, line);
      }
      gate(g);
      outline(g, mask);
      bars(g, period);
    });
    painted = limits;
    axes(g);
    legend(g, colour);
  }

  /** Draws on what was painted: the cursor's cell, what was flown, and pins by their numbers. */
  function show(cursor, pins) {
    const g = canvas.getContext('2d');
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, canvas.width, canvas.height);
    g.drawImage(base, 0, 0);
    g.setTransform(ratio, 0, 0, ratio, 0, 0);
    const at = cell => [toX(Math.floor(cell / columns)), toY(cell % columns)];
    const [x, y] = at(cursor);
    for (const [style, width] of [['rgb(0 0 0 / .6)', 2.2], ['#ffffff', 0.9]]) {
      g.strokeStyle = style;
      g.lineWidth = width;
      g.beginPath();
      g.moveTo(plot.x, y);
      g.lineTo(x - 6, y);
      g.moveTo(x + 6, y);
      g.lineTo(plot.x + plot.width, y);
      g.moveTo(x, plot.y);
      g.lineTo(x, y - 6);
      g.moveTo(x, y + 6);
      g.lineTo(x, plot.y + plot.height);
      g.rect(x - 6, y - 6, 12, 12);
      g.stroke();
    }
    // Over the cursor's lines, which would strike out their names.
    if (painted) {
      clipped(g, () => points(g, painted));
    }
    g.font = 'bold 11px system-ui, "DejaVu Sans", sans-serif';
    pins.forEach(pin => {
      const [a, b] = at(pin.cell);
      g.fillStyle = pin.colour;
      g.beginPath();
      g.arc(a, b, 8, 0, 2 * Math.PI);
      g.fill();
      g.fillStyle = '#ffffff';
      text(g, String(pin.number), a, b + 0.5, 'center', 'middle');
    });
  }

  /** The cell under a place of the page; -1 beside the plot. */
  function cellAt(event) {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (!inside(x, y)) {
      return -1;
    }
    const i = Math.min(rows - 1, Math.floor((x - plot.x) / plot.width * rows));
    const j = Math.min(columns - 1, Math.floor((plot.y + plot.height - y) / plot.height * columns));
    return i * columns + j;
  }

  return {canvas, resize, paint, show, cellAt, range};
})();
