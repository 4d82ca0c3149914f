'use strict';
/** The conics of pinned transfers, found again between Earth and asteroid, and a sketch of them in the plane of the ecliptic. */
const porkchopOrbits = (() => {
  const {data, columns} = porkchopGrid;
  const AU = 149597870.7;
  const canvas = document.getElementById('porkchop-orbits');
  const position = state => state.slice(1, 4);
  const velocity = state => state.slice(4, 7);

  /**
   * The conic of a cell: of all arcs between its days the one whose C3 is nearest to that of the cell.
   *
   * @returns {revolutions, path, c3, apart, arrivalSpeed, way}: apart is how far C3 is from that of the cell, km²/s²
   */
  function conic(cell, c3) {
    const earth = data.earth[Math.floor(cell / columns)];
    const target = data.target[cell % columns];
    const [r1, r2] = [position(earth), position(target)];
    const arcs = lambert.arcs(data.gmSunKm3S2, r1, r2, target[0] - earth[0], data.revolutions).map(arc => {
      const energy = Math.pow(lambert.norm(lambert.difference(arc.v1, velocity(earth))), 2);
      return {...arc, c3: energy, apart: Math.abs(energy - c3)};
    });
    const found = arcs.reduce((best, arc) => arc.apart < best.apart ? arc : best);
    return {
      ...found,
      arrivalSpeed: lambert.norm(lambert.difference(found.v2, velocity(target))),
      way: lambert.way(data.gmSunKm3S2, r1, found.v1, r2, found.revolutions).map(lambert.ecliptic),
      from: lambert.ecliptic(r1),
      to: lambert.ecliptic(r2),
    };
  }

  const orbitOf = state => lambert.orbit(data.gmSunKm3S2, position(state), velocity(state)).map(lambert.ecliptic);

  /** Draws the orbits of Earth and asteroid and the ways of pins, seen from the north of the ecliptic. */
  function draw(pins) {
    const ratio = Math.max(1, window.devicePixelRatio || 1);
    const width = canvas.clientWidth || 300;
    const size = Math.min(width, 440);
    canvas.style.height = size + 'px';
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(size * ratio);
    const g = canvas.getContext('2d');
    g.setTransform(ratio, 0, 0, ratio, 0, 0);
    g.font = '12px system-ui, "DejaVu Sans", sans-serif';
    const earth = orbitOf(data.earth[0]);
    const target = orbitOf(data.target[0]);
    const all = [earth, target, ...pins.map(pin => pin.conic.way)].flat();
    const reach = 1.08 * Math.max(...all.map(([x, y]) => Math.hypot(x, y)));
    const scale = size / 2 / reach;
    const to = ([x, y]) => [width / 2 + scale * x, size / 2 - scale * y];
    const line = (points, colour, thick, dashes = []) => {
      g.beginPath();
      points.map(to).forEach(([x, y], i) => i ? g.lineTo(x, y) : g.moveTo(x, y));
      g.strokeStyle = colour;
      g.lineWidth = thick;
      g.setLineDash(dashes);
      g.stroke();
      g.setLineDash([]);
    };
    const disc = (place, colour, radius) => {
      g.fillStyle = colour;
      g.beginPath();
      g.arc(...to(place), radius, 0, 2 * Math.PI);
      g.fill();
    };
    const words = (told, place, dx, dy, align) => {
      const [x, y] = to(place);
      g.textBaseline = 'middle';
      g.lineWidth = 3;
      g.lineJoin = 'round';
      g.strokeStyle = apophis.colour('paper');
      g.fillStyle = apophis.colour('ink');
      // Kept within a narrow canvas.
      const over = g.measureText(told).width;
      const left = align === 'left' ? x + dx : align === 'right' ? x + dx - over : x + dx - over / 2;
      const at = Math.max(2, Math.min(width - over - 2, left));
      g.textAlign = 'left';
      g.strokeText(told, at, y + dy);
      g.fillText(told, at, y + dy);
    };
    line(earth, apophis.colour('soft'), 1);
    line(target, apophis.colour('soft'), 1, [5, 4]);
    disc([0, 0], '#e69f00', 6);
    words('Sun', [0, 0], 10, 0, 'left');
    // The names of the orbits stand where no pin begins or ends.
    const ends = pins.flatMap(pin => [pin.conic.from, pin.conic.to]);
    const apart = (points, from) => points.reduce((best, point) =>
      Math.min(...from.map(end => Math.hypot(end[0] - point[0], end[1] - point[1])))
        > Math.min(...from.map(end => Math.hypot(end[0] - best[0], end[1] - best[1]))) ? point : best);
    const named = apart(earth, [[0, 0], ...ends]);
    words('Earth’s orbit', named, 0, 0, 'center');
    words('asteroid’s orbit', apart(target, [[0, 0], named, ...ends]), 0, 0, 'center');
    pins.forEach(pin => line(pin.conic.way, pin.colour, 2.4));
    pins.forEach(pin => {
      disc(pin.conic.from, pin.colour, 5);
      disc(pin.conic.to, pin.colour, 5);
    });
    // Where several pins meet one label stands for all; the table has the rest.
    const last = pins[pins.length - 1];
    if (last) {
      const outward = (told, place) => words(told, place, place[0] < 0 ? -10 : 10, place[1] < 0 ? 12 : -12, place[0] < 0 ? 'right' : 'left');
      outward(`${last.number}: launch, C3 ${apophis.number(last.conic.c3, 1)} km²/s²`, last.conic.from);
      outward(`${last.number}: arrival, ${apophis.number(last.conic.arrivalSpeed, 2)} km/s`, last.conic.to);
    }
    canvas.setAttribute('aria-label', pins.length === 0
      ? 'Orbits of Earth and asteroid seen from the north of the ecliptic; pin a transfer to see its path'
      : 'Orbits of Earth and asteroid seen from the north of the ecliptic, with the paths of the transfers pinned: '
        + pins.map(pin => `${pin.number}, ${porkchopGrid.day(porkchopGrid.launchOf(pin.cell))} to `
          + porkchopGrid.day(porkchopGrid.arrivalOf(pin.cell))).join('; ')
        + `. The circle of Earth is about ${apophis.number(2 * lambert.norm(position(data.earth[0])) / AU, 1)} au wide`);
  }

  return {conic, draw};
})();
