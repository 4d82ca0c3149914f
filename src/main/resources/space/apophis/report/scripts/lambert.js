'use strict';
/**
 * Lambert's problem by universal variables (Bate, Mueller and White 1971, section 5.3; Curtis 2020, algorithm 5.2), and the shape of
 * the conic that solves it. Vectors are arrays of three numbers, ICRF; km, s, km/s.
 */
const lambert = (() => {
  const HALVINGS = 80;
  const SEARCHES = 60;
  // Transfers turn about the pole of the ecliptic of J2000 as the planets do.
  const OBLIQUITY = 84381.448 / 3600 * Math.PI / 180;
  const POLE = [0, -Math.sin(OBLIQUITY), Math.cos(OBLIQUITY)];

  const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const norm = a => Math.sqrt(dot(a, a));
  const sum = (a, k, b, m) => a.map((x, i) => k * x + m * b[i]);

  /** Stumpff's functions C and S. */
  function stumpff(z) {
    if (z > 1e-3) {
      const s = Math.sqrt(z);
      return [(1 - Math.cos(s)) / z, (s - Math.sin(s)) / (s * z)];
    }
    if (z < -1e-3) {
      const s = Math.sqrt(-z);
      return [(Math.cosh(s) - 1) / -z, (Math.sinh(s) - s) / (s * -z)];
    }
    return [1 / 2 - z / 24 + z * z / 720, 1 / 6 - z / 120 + z * z / 5040];
  }

  /** Where time(z) is the time asked for, between two values of z of which one is too short and the other too long. */
  function root(time, wanted, short, long) {
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (short + long) / 2;
      // Where no arc belongs to z the angle is too small for it: it counts as too short.
      if (!(time(middle) >= wanted)) {
        short = middle;
      } else {
        long = middle;
      }
    }
    return (short + long) / 2;
  }

  /** The z of the shortest time between two bounds, by the golden section. */
  function shortest(time, from, to) {
    const golden = (Math.sqrt(5) - 1) / 2;
    for (let i = 0; i < SEARCHES; i++) {
      const a = to - golden * (to - from);
      const b = from + golden * (to - from);
      if (time(a) < time(b)) {
        to = b;
      } else {
        from = a;
      }
    }
    return (from + to) / 2;
  }

  /**
   * The arcs between two places in a time: [{revolutions, path, v1, v2}], path 'low', 'high' or '' as in the program, where the low
   * one has the smaller anomaly.
   */
  function arcs(gm, r1, r2, seconds, most) {
    const n1 = norm(r1);
    const n2 = norm(r2);
    const cosine = Math.max(-1, Math.min(1, dot(r1, r2) / (n1 * n2)));
    const turn = dot(cross(r1, r2), POLE) >= 0 ? Math.acos(cosine) : 2 * Math.PI - Math.acos(cosine);
    const a = Math.sin(turn) * Math.sqrt(n1 * n2 / (1 - cosine));
    const height = (z, c, s) => n1 + n2 + a * (z * s - 1) / Math.sqrt(c);
    const time = z => {
      const [c, s] = stumpff(z);
      const y = height(z, c, s);
      return y < 0 ? NaN : (Math.pow(y / c, 1.5) * s + a * Math.sqrt(y)) / Math.sqrt(gm);
    };
    const arc = (z, revolutions, path) => {
      const y = height(z, ...stumpff(z));
      const f = 1 - y / n1;
      const g = a * Math.sqrt(y / gm);
      return {
        revolutions,
        path,
        v1: sum(r2, 1 / g, r1, -f / g),
        v2: sum(r2, (1 - y / n2) / g, r1, -1 / g),
      };
    };
    const found = [];
    const lap = n => Math.pow(2 * Math.PI * n, 2);
    const edge = 1e-9;
    found.push(arc(root(time, seconds, -400, lap(1) - edge), 0, ''));
    for (let n = 1; n <= most; n++) {
      const from = lap(n) + edge;
      const to = lap(n + 1) - edge;
      const least = shortest(time, from, to);
      if (!(time(least) <= seconds)) {
        break;
      }
      found.push(arc(root(time, seconds, least, from), n, 'low'), arc(root(time, seconds, least, to), n, 'high'));
    }
    return found;
  }

  /** The conic through a state: eccentricity, semi-latus rectum, axes to the periapsis and a quarter on, both of length 1. */
  function conic(gm, r, v) {
    const h = cross(r, v);
    const e = sum(cross(v, h), 1 / gm, r, -1 / norm(r));
    const eccentricity = norm(e);
    const p = eccentricity > 1e-9 ? sum(e, 1 / eccentricity, e, 0) : sum(r, 1 / norm(r), r, 0);
    const q = sum(cross(h, p), 1 / norm(h), p, 0);
    return {eccentricity, latus: dot(h, h) / gm, p, q};
  }

  /** The true anomaly of a place on a conic. */
  const anomaly = (conic, r) => Math.atan2(dot(r, conic.q), dot(r, conic.p));

  /** Places from one true anomaly to another. */
  function points(shape, from, to, count) {
    return Array.from({length: count + 1}, (_, i) => {
      const angle = from + (to - from) * i / count;
      const r = shape.latus / (1 + shape.eccentricity * Math.cos(angle));
      return sum(shape.p, r * Math.cos(angle), shape.q, r * Math.sin(angle));
    });
  }

  return {
    arcs,
    norm,
    difference: (a, b) => sum(a, 1, b, -1),
    /** The whole orbit through a state, as places; an ellipse. */
    orbit: (gm, r, v) => points(conic(gm, r, v), 0, 2 * Math.PI, 180),
    /** An arc between two places with its whole revolutions, as places. */
    way: (gm, r1, v1, r2, revolutions) => {
      const shape = conic(gm, r1, v1);
      const from = anomaly(shape, r1);
      const rest = (anomaly(shape, r2) - from + 4 * Math.PI) % (2 * Math.PI);
      return points(shape, from, from + rest + 2 * Math.PI * revolutions, 120 * (1 + revolutions));
    },
    /** A place in the plane of the ecliptic of J2000, from its north: [x, y]. */
    ecliptic: r => [r[0], r[1] * Math.cos(OBLIQUITY) + r[2] * Math.sin(OBLIQUITY)],
  };
})();
