'use strict';
/** What a camera of the craft beside the asteroid sees at the instant of the clock, by a ray for each pixel of a small picture. */
(() => {
  const canvas = document.getElementById('camera');
  const choice = document.getElementById('camera-choice');
  const rows = document.querySelector('#camera-values tbody');
  const elsewhere = document.getElementById('camera-elsewhere');
  const note = document.getElementById('camera-note');
  const host = document.getElementById('camera-view');
  const {dot, norm, scale, add, subtract, cross, unit} = states;
  const north = view().north;
  const EARTH_KM = 6378.1366;
  const MOON_KM = 1737.4;
  const MOST = 320;
  const GAMMA = 1 / 2.2;
  const DOT = 0.35;
  // Of heat: what the dark side has, and how much the lit side has more.
  const [DIM, WARM] = [0.25, 0.6];
  let magnified = 1;
  let request = 0;
  const small = document.createElement('canvas');

  track.cameras.forEach((camera, i) => choice.append(apophis.element('option', {value: i},
    `${camera.name}, ${apophis.number(camera.fieldOfViewDeg, 2)}°`)));
  let chosen = track.cameras[0];
  const camera = () => chosen;
  const half = () => Math.tan(camera().fieldOfViewDeg * Math.PI / 360);

  /** All that a picture is made from, in the axes of the camera: x right, y up, z towards the craft. */
  const look = t => {
    const craft = track.craft(t);
    const back = unit(craft);
    const right = unit(cross(north, back));
    const up = cross(back, right);
    const into = v => [dot(v, right), dot(v, up), dot(v, back)];
    const sun = unit(into(subtract(track.sun(t), craft)));
    const bodies = track.bodies.map(body => {
      const q = body.attitude(t);
      // Columns: the body's own axes.
      const axes = [[1, 0, 0], [0, 1, 0], [0, 0, 1]].map(axis => into(track.turned(q, axis)));
      const own = v => axes.map(axis => dot(v, axis));
      const centre = into(subtract(track.turned(q, body.place), craft));
      return {body, axes, own, centre, eye: own(scale(centre, -1)), sun: own(sun)};
    });
    return {
      sun,
      bodies,
      discs: [[track.earth(t), EARTH_KM], [track.moon(t), MOON_KM]].map(([place, radius]) =>
        ({centre: into(subtract(place, craft)), radius})),
    };
  };

  /** Where a ray meets an ellipsoid of these semi-axes: how far along; NaN where it does not. */
  const meet = ([a, b, c], from, towards) => {
    const [px, py, pz] = [from[0] / a, from[1] / b, from[2] / c];
    const [dx, dy, dz] = [towards[0] / a, towards[1] / b, towards[2] / c];
    const dd = dx * dx + dy * dy + dz * dz;
    const pd = px * dx + py * dy + pz * dz;
    const root = pd * pd - dd * (px * px + py * py + pz * pz - 1);
    return root < 0 || pd > 0 ? NaN : (-pd - Math.sqrt(root)) / dd;
  };
  const light = (incidence, emission) => camera().thermal
    ? DIM + WARM * Math.max(0, incidence) ** 0.25
    : incidence > 0 && emission > 0 ? Math.min(1, 2 * incidence / (incidence + emission)) : 0;

  const render = (t, size) => {
    const seen = look(t);
    const reach = half() / magnified;
    const frame = new Float32Array(size * size);
    const depth = new Float64Array(size * size).fill(Infinity);
    const column = x => size / 2 * (1 + x / reach);
    const row = y => size / 2 * (1 - y / reach);
    /** Calls it for each pixel that a ball can be in. */
    const within = (centre, radius, put) => {
      const away = -centre[2];
      // Behind the camera, or about it.
      const all = away < 1.2 * radius;
      if (away <= -radius) {
        return;
      }
      const [cx, cy] = [centre[0] / away, centre[1] / away];
      const spread = all ? Infinity : radius * (1 + Math.hypot(cx, cy)) / (away - radius);
      const clamp = x => Math.min(size, Math.max(0, x));
      const [left, end] = all ? [0, size] : [clamp(Math.floor(column(cx - spread))), clamp(Math.ceil(column(cx + spread)))];
      const [top, bottom] = all ? [0, size] : [clamp(Math.floor(row(cy + spread))), clamp(Math.ceil(row(cy - spread)))];
      for (let j = top; j < bottom; j++) {
        for (let i = left; i < end; i++) {
          put(i, j, unit([reach * (2 * (i + 0.5) / size - 1), reach * (1 - 2 * (j + 0.5) / size), -1]));
        }
      }
      if (!all && radius / away / reach * size < 1 && cx > -reach && cx < reach && cy > -reach && cy < reach) {
        const at = Math.floor(row(cy)) * size + Math.floor(column(cx));
        if (depth[at] > away) {
          frame[at] = Math.max(frame[at], DOT);
        }
      }
    };
    const hidden = (place, by) => seen.bodies.some(other => other !== by && other.body.semiAxesKm
      && meet(other.body.semiAxesKm, other.own(subtract(place, other.centre)), other.sun) > 0);

    seen.bodies.forEach(each => {
      const {body, own, eye, centre} = each;
      if (!body.semiAxesKm) {
        mesh(each, frame, depth, size, reach);
        return;
      }
      const squares = body.semiAxesKm.map(a => a * a);
      within(centre, body.radiusKm, (i, j, ray) => {
        const towards = own(ray);
        const range = meet(body.semiAxesKm, eye, towards);
        const at = j * size + i;
        if (range < depth[at]) {
          const place = add(eye, scale(towards, range));
          const normal = unit(place.map((x, k) => x / squares[k]));
          depth[at] = range;
          const value = light(dot(normal, each.sun), -dot(normal, towards));
          frame[at] = value > 0 && seen.bodies.length > 1 && !camera().thermal && hidden(scale(ray, range), each) ? 0 : value;
        }
      });
    });
    seen.discs.forEach(({centre, radius}) => within(centre, radius, (i, j, ray) => {
      const along = dot(centre, ray);
      const inside = radius * radius - (dot(centre, centre) - along * along);
      const at = j * size + i;
      if (along > 0 && inside >= 0 && along - Math.sqrt(inside) < depth[at]) {
        depth[at] = along - Math.sqrt(inside);
        const incidence = dot(unit(subtract(scale(ray, depth[at]), centre)), seen.sun);
        frame[at] = camera().thermal ? light(incidence, 1) : Math.max(0, incidence);
      }
    }));
    return frame;
  };

  /** Triangles by their nearest place in each pixel, each lit as a whole; without their shadows on each other. */
  const vertices = {};
  const mesh = ({body, axes, centre, eye, sun}, frame, depth, size, reach) => {
    const places = vertices[body.name] || (vertices[body.name] = states.unpack(body.vertices, Float32Array));
    const projected = [];
    for (let k = 0; k < places.length; k += 3) {
      const p = add(centre, [0, 1, 2].map(m => axes[0][m] * places[k] + axes[1][m] * places[k + 1] + axes[2][m] * places[k + 2]));
      projected.push([size / 2 * (1 - p[0] / p[2] / reach), size / 2 * (1 + p[1] / p[2] / reach), -p[2]]);
    }
    const corner = i => [places[3 * i], places[3 * i + 1], places[3 * i + 2]];
    for (let f = 0; f < body.triangles.length; f += 3) {
      const [i, j, k] = [body.triangles[f], body.triangles[f + 1], body.triangles[f + 2]];
      const first = corner(i);
      const normal = unit(cross(subtract(corner(j), first), subtract(corner(k), first)));
      const emission = dot(normal, unit(subtract(eye, first)));
      const [a, b, c] = [projected[i], projected[j], projected[k]];
      if (emission <= 0 || a[2] <= 0 || b[2] <= 0 || c[2] <= 0) {
        continue;
      }
      const value = light(dot(normal, sun), emission);
      const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
      const [left, right] = [Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]))), Math.min(size - 1, Math.ceil(Math.max(a[0], b[0], c[0])))];
      const [top, bottom] = [Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]))), Math.min(size - 1, Math.ceil(Math.max(a[1], b[1], c[1])))];
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const u = ((b[0] - a[0]) * (y + 0.5 - a[1]) - (x + 0.5 - a[0]) * (b[1] - a[1])) / area;
          const v = ((x + 0.5 - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y + 0.5 - a[1])) / area;
          const range = a[2] + v * (b[2] - a[2]) + u * (c[2] - a[2]);
          const at = y * size + x;
          if (u >= 0 && v >= 0 && u + v <= 1 && range < depth[at]) {
            depth[at] = range;
            frame[at] = value;
          }
        }
      }
    }
  };

  const draw = () => {
    request = 0;
    const t = clock.now();
    const there = track.covers(t);
    elsewhere.hidden = there;
    host.hidden = !there;
    if (!there || canvas.clientWidth === 0) {
      return;
    }
    const wide = Math.round(canvas.clientWidth * (devicePixelRatio || 1));
    const size = Math.min(MOST, wide);
    if (canvas.width !== wide || canvas.height !== wide) {
      [canvas.width, canvas.height] = [wide, wide];
    }
    const frame = render(t, size);
    [small.width, small.height] = [size, size];
    const image = new ImageData(size, size);
    const pixels = new Uint32Array(image.data.buffer);
    for (let i = 0; i < frame.length; i++) {
      // The same byte three times is grey in any order of bytes; the fourth is opaque in that of today's browsers.
      pixels[i] = 0xff000000 | Math.round(255 * frame[i] ** GAMMA) * 0x010101;
    }
    small.getContext('2d').putImageData(image, 0, 0);
    const context = canvas.getContext('2d');
    context.imageSmoothingEnabled = true;
    context.drawImage(small, 0, 0, wide, wide);
    tell(t);
  };
  const drawSoon = () => {
    if (!request) {
      request = requestAnimationFrame(draw);
    }
  };

  const values = t => {
    const craft = track.craft(t);
    const range = norm(craft);
    const pixel = 2 * half() / camera().pixels;
    const size = 2 * Math.tan(Math.asin(Math.min(1, track.bodies[0].radiusKm / range))) / pixel;
    const toEarth = subtract(track.earth(t), craft);
    const scaled = 1000 * range * pixel;
    return [
      ['Range of the centre', track.km(range)],
      ['A pixel covers', apophis.number(scaled, scaled < 10 ? 2 : 1) + ' m'],
      ['Size of the asteroid, pixels', `${apophis.number(size, 0)} of ${apophis.number(camera().pixels, 0)}`],
      ['Phase angle', apophis.number(track.phase(t), 1) + '°'],
      ['Of a ball’s disc lit', apophis.number(50 * (1 + Math.cos(track.phase(t) * Math.PI / 180)), 0) + ' %'],
      ['Earth’s disc, wide', apophis.number(2 * Math.asin(Math.min(1, EARTH_KM / norm(toEarth))) * 180 / Math.PI, 2) + '°'],
      ['Earth from the middle of the frame', apophis.number(track.degrees(toEarth, scale(craft, -1)), 1) + '°'],
    ];
  };
  const tell = t => {
    const told = values(t);
    if (rows.children.length !== told.length) {
      rows.replaceChildren(...told.map(([label]) => apophis.element('tr', {},
        apophis.element('th', {scope: 'row'}, label), apophis.element('td', {class: 'number'}))));
    }
    told.forEach(([, value], i) => {
      const cell = rows.children[i].children[1];
      if (cell.textContent !== value) {
        cell.textContent = value;
      }
    });
    note.textContent = magnified === 1 ? '' : `Magnified ${apophis.number(magnified, 0)} times: the middle of the frame.`;
  };
  const magnify = factor => { magnified = Math.min(64, Math.max(1, factor)); drawSoon(); };
  const label = () => canvas.setAttribute('aria-label', `What the ${camera().name} sees of ${track.asteroid}; plus and minus magnify, `
    + 'Home shows the whole frame; the values at the instant are in the table beside it.');

  choice.addEventListener('change', () => {
    chosen = track.cameras[Number(choice.value)];
    label();
    drawSoon();
  });
  document.querySelectorAll('[data-magnify]').forEach(button =>
    button.addEventListener('click', () => magnify(magnified * Number(button.dataset.magnify))));
  document.getElementById('camera-whole').addEventListener('click', () => magnify(1));
  document.getElementById('camera-go').addEventListener('click', () =>
    clock.choose(clock.spans.find(span => span.scene === 'escort')));
  const KEYS = {'+': () => magnify(2 * magnified), '=': () => magnify(2 * magnified), '-': () => magnify(magnified / 2), Home: () => magnify(1)};
  canvas.addEventListener('keydown', event => {
    if (KEYS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });
  label();
  clock.onChange(drawSoon);
  new ResizeObserver(drawSoon).observe(canvas);
})();
