'use strict';
/** The sky of the chosen site: where the asteroid stands at the instant of the clock, when it rises and sets, and its way over the sky. */
(() => {
  const DEGREE = 180 / Math.PI;
  const part = id => document.getElementById('site-' + id);
  const canvas = part('sky');
  const context = canvas.getContext('2d');
  const rows = part('events');
  const POINTS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];
  const STEP = 300;
  const HOUR = 3600;
  // Texts of hours stand so far from one another, in pixels.
  const APART = 34;
  const KINDS = {rise: 'rises', culmination: 'is highest', set: 'sets'};

  // Of the way over the sky so much is drawn before and after the instant, s.
  const AROUND = 12 * HOUR;

  let view = null;
  // What is seen in even steps and at rise, culmination and set, and at whole hours; over the whole span of the pass.
  let path = [];
  let hourly = [];
  let size = 0;

  const compass = azimuth => POINTS[Math.round(azimuth * 8 / Math.PI) % 16];
  const degrees = (angle, decimals) => apophis.number(angle * DEGREE, decimals) + '°';
  const two = n => String(n).padStart(2, '0');
  const hours = angle => {
    const seconds = Math.round(angle * DEGREE * 240 * 10) / 10;
    return two(Math.floor(seconds / HOUR) % 24) + ' h ' + two(Math.floor(seconds / 60) % 60) + ' min ' + (seconds % 60).toFixed(1).padStart(4, '0') + ' s';
  };
  /** How dark it is, by the elevation of the Sun's centre. */
  const light = elevation => {
    const sun = elevation * DEGREE;
    return sun > 0 ? 'daylight' : sun > -6 ? 'civil twilight' : sun > -12 ? 'nautical twilight' : sun > -18 ? 'astron. twilight' : 'night';
  };
  const brightness = seen => Number.isFinite(seen.magnitude) ? apophis.number(seen.magnitude, 1) : '–';

  const table = events => {
    rows.replaceChildren(...events.map(event => {
      const go = apophis.element('button', {type: 'button', title: 'Put the clock there'}, clock.utc(event.t + 0.5).slice(5));
      go.addEventListener('click', () => clock.set(event.t));
      // On narrow screens the cells of a row stand below each other, each with the name of its column.
      const cell = (label, text) => apophis.element('td', {class: 'number', 'data-label': label}, text);
      return apophis.element('tr', {}, apophis.element('td', {class: 'name'}, go), apophis.element('td', {}, KINDS[event.kind]),
        cell('Azimuth', degrees(event.azimuth, 1) + ' ' + compass(event.azimuth)),
        cell('Elevation', event.kind === 'culmination' ? degrees(event.elevation, 1) : '0°'),
        cell('Magnitude', brightness(event)), apophis.element('td', {'data-label': 'Light'}, light(event.sunElevation)));
    }));
    part('none').hidden = events.length > 0;
    part('none').textContent = 'It ' + (path[0].elevation > 0 ? 'is above' : 'stays below') + ' the horizon all through the span of the clock.';
  };

  const now = t => {
    const seen = view.see(t);
    const figures = {
      azimuth: degrees(seen.azimuth, 2) + ' ' + compass(seen.azimuth),
      elevation: degrees(seen.elevation, 2) + (seen.elevation < 0 ? ', below the horizon' : ''),
      ra: hours(seen.rightAscension),
      dec: (seen.declination < 0 ? '−' : '+') + degrees(Math.abs(seen.declination), 3),
      range: apophis.number(seen.range, 0) + ' km',
      magnitude: brightness(seen),
      sun: degrees(seen.sunElevation, 1) + ', ' + light(seen.sunElevation),
    };
    Object.entries(figures).forEach(([id, text]) => { part(id).textContent = text; });
    return seen;
  };

  const middle = () => size / 2;
  const radius = () => size / 2 - 22;
  /** A direction on the paper, seen lying on the back: zenith in the middle, north up, east to the left. */
  const spot = ({azimuth, elevation}) => {
    const r = radius() * (1 - elevation * DEGREE / 90);
    return [middle() - r * Math.sin(azimuth), middle() - r * Math.cos(azimuth)];
  };
  const ring = (r, stroke, fill) => {
    context.beginPath();
    context.arc(middle(), middle(), r, 0, 2 * Math.PI);
    if (fill) {
      context.fillStyle = fill;
      context.fill();
    }
    context.strokeStyle = stroke;
    context.stroke();
  };
  const disc = (at, r, colour) => {
    context.beginPath();
    context.arc(at[0], at[1], r, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  };

  const frame = dark => {
    const ink = apophis.colour(dark ? 'sky-ink' : 'ink');
    context.lineWidth = 1;
    ring(radius(), apophis.colour('ink'), apophis.colour(dark ? 'sky-night' : 'sky-day'));
    [30, 60].forEach(elevation => ring(radius() * (1 - elevation / 90), apophis.colour('soft')));
    context.font = '12px system-ui, "DejaVu Sans", sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = ink;
    [30, 60].forEach(elevation => context.fillText(elevation + '°', middle(), middle() + radius() * (1 - elevation / 90) - 8));
    context.fillStyle = apophis.colour('ink');
    [['N', 0, -1], ['E', -1, 0], ['S', 0, 1], ['W', 1, 0]].forEach(([text, dx, dy]) =>
      context.fillText(text, middle() + dx * (radius() + 12), middle() + dy * (radius() + 12)));
    return ink;
  };

  const draw = seen => {
    if (!size) {
      return;
    }
    const ratio = devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size, size);
    const ink = frame(seen.sunElevation < 0);
    const colour = apophis.colour(seen.sunElevation < 0 ? 'sky-path' : 'curve-1');
    context.strokeStyle = colour;
    context.lineWidth = 2;
    context.beginPath();
    let drawing = false;
    path.filter(at => Math.abs(at.t - seen.t) <= AROUND).forEach(at => {
      // A rise or a set stands on the horizon but for what rounding leaves.
      const up = at.elevation > -1e-6;
      if (up) {
        context[drawing ? 'lineTo' : 'moveTo'](...spot(at));
      }
      drawing = up;
    });
    context.stroke();
    context.font = '11px system-ui, "DejaVu Sans", sans-serif';
    spaced(hourly.filter(mark => Math.abs(mark.t - seen.t) <= AROUND)).forEach(mark => {
      const at = spot(mark);
      disc(at, 2.5, colour);
      context.fillStyle = ink;
      // Within the sky, where its ink is seen.
      const side = at[0] > middle() + radius() / 2 ? -1 : 1;
      context.textAlign = side > 0 ? 'left' : 'right';
      context.fillText(clock.utc(mark.t + 0.01).slice(11, 16), at[0] + 6 * side, at[1] - 6);
    });
    if (seen.elevation >= 0) {
      disc(spot(seen), 7, apophis.colour('paper'));
      disc(spot(seen), 5.5, apophis.colour('asteroid'));
    }
    canvas.setAttribute('aria-label', 'The sky of ' + sites.chosen().name + ', zenith in the middle, east to the left. At ' + clock.utc(seen.t)
      + ' UTC the asteroid stands at azimuth ' + degrees(seen.azimuth, 0) + ', elevation ' + degrees(seen.elevation, 0) + '.');
  };

  const show = t => {
    if (view && sites.covers(clock.span)) {
      draw(now(t));
    }
  };

  /** Of marks those whose texts do not lie on one another. */
  const spaced = marks => marks.reduce((kept, mark) => {
    const [x, y] = spot(mark);
    return kept.some(other => Math.hypot(x - spot(other)[0], y - spot(other)[1]) < APART) ? kept : kept.concat(mark);
  }, []);

  const instants = (from, step) => Array.from({length: Math.floor((pass.asteroid.to - from) / step) + 1}, (_, i) => from + i * step);

  const choose = site => {
    view = sight.of(site.latitude / DEGREE, site.longitude / DEGREE, site.height / 1000);
    const events = view.events(pass.asteroid.from, pass.asteroid.to);
    path = instants(pass.asteroid.from, STEP).map(view.see).concat(events).sort((a, b) => a.t - b.t);
    hourly = instants(clock.ofPosix(Math.ceil(clock.posix(pass.asteroid.from) / HOUR) * HOUR), HOUR).map(view.see).filter(seen => seen.elevation > 0);
    table(events);
    show(clock.now());
  };
  const resize = () => {
    size = canvas.clientWidth;
    canvas.width = canvas.height = Math.round(size * (devicePixelRatio || 1));
    show(clock.now());
  };

  // Of a span of a transfer there is no sky.
  clock.onSpan(span => {
    part('view').hidden = !sites.covers(span);
    part('elsewhere').hidden = sites.covers(span);
  });
  part('back').addEventListener('click', () => clock.choose(clock.spans.find(sites.covers)));
  sites.onChange(choose);
  new ResizeObserver(resize).observe(canvas);
  clock.onChange(show);
  apophis.onColours(() => show(clock.now()));
})();
