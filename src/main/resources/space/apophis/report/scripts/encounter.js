'use strict';
/** Ways past a body: what the pass of the asteroid and the swing-bys of spacecraft have in common, and the pass. */
const passages = (() => {
  const STEPS = [10, 60, 300, 600, 1800, 3600, 10800, 21600, 43200, 86400];
  const named = body => body === 'MOON' || body === 'SUN'
    ? 'the ' + body[0] + body.slice(1).toLowerCase() : body[0] + body.slice(1).toLowerCase();
  const title = body => named(body).replace('the ', '');
  const km = x => apophis.number(x, x < 100 ? 1 : 0) + ' km';
  const ink = body => ({EARTH: 'sea', MOON: 'moon'}[body] || 'planet');

  /** A path as points, close enough together to look round. */
  const sampled = path => {
    const points = [];
    for (let i = 0; i + 1 < path.times.length; i++) {
      const parts = Math.min(24, Math.max(2, Math.ceil((path.times[i + 1] - path.times[i]) / 240)));
      for (let k = 0; k < parts; k++) {
        const t = path.times[i] + k * (path.times[i + 1] - path.times[i]) / parts;
        points.push({t, at: path.at(t)});
      }
    }
    points.push({t: path.to, at: path.at(path.to)});
    return points;
  };

  /** What has been flown of it solid, what is to come light, and marks at whole hours or what fits. */
  const way = (d, look, path, points, t, colour) => {
    const now = path.at(t);
    d.line([...points.filter(p => p.t < t).map(p => p.at), now], {ink: colour, width: 2.2});
    d.line([now, ...points.filter(p => p.t > t).map(p => p.at)], {ink: colour, width: 1.6, alpha: 0.55, dash: [5, 4]});
    const speed = states.norm(path.velocity(path.closest)) * look.scale;
    const step = STEPS.find(s => s * speed >= 34) || 86400;
    const v = path.velocity(path.closest);
    // Letters stand off the path: above and below where it runs across, beside where it runs up.
    const first = Math.abs(states.dot(v, look.right)) > Math.abs(states.dot(v, look.up)) ? 2 : 0;
    for (let posix = Math.ceil(clock.posix(path.from) / step) * step; clock.ofPosix(posix) <= path.to; posix += step) {
      const at = clock.ofPosix(posix);
      const p = d.dot(path.at(at), 2, colour);
      const text = clock.utc(at);
      d.letter(p, posix % 86400 === 0 ? text.slice(5, 10) : text.slice(11, step < 60 ? 19 : 16), 'soft', 0, 7, first);
    }
  };

  /** An arrow from the body to the Sun. */
  const sunArrow = (d, look, radius, sun) => {
    const s = states.unit(sun);
    const [x, y] = [states.dot(s, look.right), -states.dot(s, look.up)];
    const middle = [look.width / 2, look.height / 2];
    // Letters find room beyond its tip on a phone too.
    const long = Math.min(look.width, look.height) * (look.width < 500 ? 0.29 : 0.42);
    const start = Math.min(radius * look.scale + 10, 0.8 * long);
    if (Math.hypot(x, y) * (long - start) > 12) {
      const tip = [middle[0] + long * x, middle[1] + long * y];
      d.arrow([middle[0] + start * x, middle[1] + start * y], tip, 'sunlight');
      d.letter(tip, 'to the Sun', 'sunlight', 3, 8, x < 0 ? 1 : 0);
    }
  };

  const ring = (d, pole, radius) => {
    const a = states.unit(states.cross(pole, Math.abs(pole[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
    const b = states.cross(pole, a);
    const points = Array.from({length: 181}, (_, i) => {
      const angle = i * Math.PI / 90;
      return states.add(states.scale(a, radius * Math.cos(angle)), states.scale(b, radius * Math.sin(angle)));
    });
    d.line(points, {ink: 'ring', width: 1.2});
    return points;
  };
  return {named, title, km, ink, sampled, way, sunArrow, ring};
})();

/** The pass of the asteroid, as a scene: null in a page that has none. */
const encounterScene = (data => {
  if (!document.getElementById('data-pass')) {
    return null;
  }
  const {named, title, km} = passages;
  const GEOSTATIONARY = 42164;
  // So far from the asteroid a spacecraft is drawn at least, pixels.
  const BESIDE = 30;
  const isEarth = pass.body === 'EARTH';
  const path = Object.assign({closest: pass.closest}, pass.asteroid);
  const points = passages.sampled(path);
  const beside = pass.companionBody !== 'SUN' && {
    path: Array.from({length: 97}, (_, i) => pass.companion.at(path.from + i * (path.to - path.from) / 96)),
    radius: pass.companionBody === 'MOON' ? 1737.4 : 6378,
    ink: passages.ink(pass.companionBody),
  };
  const visitors = data.visitors.map(visitor => {
    const times = states.unpack(visitor.times, Float64Array);
    const [x, y, z] = ['x', 'y', 'z'].map(k => states.series(times, states.unpack(visitor[k], Float32Array)));
    return {label: visitor.label, covers: t => times[0] <= t && t <= times[times.length - 1], at: t => [x(t), y(t), z(t)]};
  });
  const nearest = states.norm(path.at(pass.closest));
  const farthest = Math.max(...points.map(p => states.norm(p.at)));
  const speed = t => states.norm(path.velocity(t));

  const companion = (d, look, t) => {
    const at = pass.companion.at(t);
    const r = Math.max(3, beside.radius * look.scale);
    const p = d.dot(at, r, beside.ink);
    d.letter(p, title(pass.companionBody), 'ink', 4, r + 5);
  };

  const craft = (d, look, t, now) => {
    let magnified = 0;
    visitors.filter(v => v.covers(t)).forEach(v => {
      const offset = v.at(t);
      const away = states.norm(offset);
      const factor = away * look.scale < BESIDE ? BESIDE / (away * look.scale) : 1;
      magnified = Math.max(magnified, factor);
      const at = states.add(now, states.scale(offset, factor));
      d.line([now, at], {ink: 'craft', width: 1, dash: [2, 3]});
      const p = look.project(at);
      d.pen({ink: 'craft'});
      d.context.fillRect(p[0] - 4, p[1] - 4, 8, 8);
      d.letter(p, v.label, 'craft', 5);
    });
    return magnified;
  };

  const spread = (d, look, t, now) => {
    const sigma = pass.sigma(t);
    if (!sigma || !sigma.axis || 3 * sigma.major * look.scale < 4) {
      return;
    }
    const ends = [-3, 3].map(f => states.add(now, states.scale(sigma.axis, f * sigma.major)));
    d.line(Array.from({length: 61}, (_, i) =>
      states.add(ends[0], states.scale(states.subtract(ends[1], ends[0]), i / 60))),
    {ink: 'asteroid', width: Math.max(7, 6 * sigma.middle * look.scale), alpha: 0.35});
    const inView = p => Math.abs(p[0] - look.width / 2) < look.width / 2 && Math.abs(p[1] - look.height / 2) < look.height / 2;
    const seen = ends.map(look.project).filter(inView);
    // Where both ends are beyond the view, the band is named beside the asteroid.
    (seen.length ? seen : [look.project(states.add(now, states.scale(sigma.axis, 60 / look.scale)))])
      .forEach(p => d.letter(p, seen.length ? '3 sigma' : '3 sigma, reaching beyond the view', 'asteroid', 2));
  };

  return {
    keys: (isEarth && pass.turning ? 'Earth is turned as it is at the instant. ' : '') + 'The dashed part of the path is still to come.',
    home: look => {
      const normal = states.cross(path.at(pass.closest), path.velocity(pass.closest));
      const upper = states.dot(normal, look.north) < 0 ? states.scale(normal, -1) : normal;
      // Between the normal of the path and the side from which it is seen in depth.
      look.from(states.add(states.unit(upper), states.scale(states.unit(path.velocity(pass.closest)), -0.45)));
      look.limit(pass.radius * 0.6, 1.3 * Math.max(farthest, beside ? states.norm(pass.companion.at(pass.closest)) : 0));
      look.show(Math.min(1.2 * farthest,
        pass.isStrike ? 3 * pass.radius : Math.max(1.45 * nearest, 3 * pass.radius, isEarth ? 1.2 * GEOSTATIONARY : 0)));
    },
    /** Directions to look from. */
    sides: () => ({
      path: states.cross(path.at(pass.closest), path.velocity(pass.closest)),
      sun: pass.sun(pass.closest),
    }),
    draw: (d, look, t) => {
      const now = path.at(t);
      d.begin(pass.radius);
      const lunar = beside && states.dot(pass.companion.at(t), look.eye) < 0;
      if (beside) {
        d.line(beside.path, {ink: 'moon', width: 1.2, alpha: 0.8});
      }
      if (lunar) {
        companion(d, look, t);
      }
      globe.draw(d, look, {radius: pass.radius, sun: pass.sun(t), turningBody: isEarth ? pass.turning : null, ink: passages.ink(pass.body), t});
      d.letter([look.width / 2, look.height / 2 + pass.radius * look.scale], title(pass.body), 'ink', 3, 6, 3);
      if (isEarth && pass.turning) {
        const circle = passages.ring(d, pass.turning.pole, GEOSTATIONARY);
        const p = look.project(circle[20]);
        if (GEOSTATIONARY * look.scale > 30 && !d.isHidden(p)) {
          d.letter(p, 'geostationary ring', 'ring', 1);
        }
      }
      passages.sunArrow(d, look, pass.radius, pass.sun(t));
      passages.way(d, look, path, points, t, 'asteroid');
      if (beside && !lunar) {
        companion(d, look, t);
      }
      spread(d, look, t, now);
      d.line([[0, 0, 0], now], {ink: 'soft', width: 1, dash: [2, 4]});
      const magnified = craft(d, look, t, now);
      const p = d.dot(now, 5, 'asteroid');
      d.letter(p, data.asteroid, 'asteroid', 6, 9);
      d.end();
      const sigma = pass.sigma(t);
      return [
        sigma && 3 * sigma.major * look.scale < 4 && `Its 3 sigma, ${km(3 * sigma.major)} along the longest axis, are too small to be drawn here.`,
        magnified > 1.05 && `Spacecraft are drawn up to ${apophis.number(magnified, 0)} times as far from the asteroid as they are.`,
      ].filter(Boolean).join(' ');
    },
    values: t => {
      const at = path.at(t);
      const below = pass.turning && pass.turning.below(at, t);
      const degrees = (angle, positive, negative) =>
        apophis.number(Math.abs(angle) * 180 / Math.PI, 2) + '° ' + (angle < 0 ? negative : positive);
      const sigma = pass.sigma(t);
      const magnitude = pass.magnitude(t);
      return [
        [`Distance from the centre of ${named(pass.body)}`, km(states.norm(at))],
        ['Altitude', km(below ? Math.max(0, below.altitude) : states.norm(at) - pass.radius)],
        [`Speed against ${named(pass.body)}`, apophis.number(speed(t), 3) + ' km/s'],
        magnitude !== null && ['Magnitude from the centre of Earth', apophis.number(magnitude, 1)],
        sigma && ['3 sigma of its place, longest axis', km(3 * sigma.major)],
        below && [`Point of ${named(pass.body)} below it`,
          degrees(below.latitude, 'N', 'S') + ', ' + degrees(below.longitude, 'E', 'W')],
        beside && [`Distance from ${named(pass.companionBody)}`, km(states.norm(states.subtract(at, pass.companion.at(t))))],
        ['Distance from the Sun', apophis.number(states.norm(pass.fromSun(t)) / 149597870.7, 4) + ' au'],
        ...visitors.filter(v => v.covers(t)).map(v => [v.label + ', from the asteroid', km(states.norm(v.at(t)))]),
      ].filter(Boolean);
    },
    words: t => `${apophis.number(states.norm(path.at(t)), 0)} km, ${apophis.number(speed(t), 2)} km/s`,
  };
})(apophis.data('scene'));
