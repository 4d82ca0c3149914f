'use strict';
/** Paths packed into the page, and vectors of three numbers, km. */
const states = (() => {
  /** Numbers of base64: Float64Array, Float32Array or Int16Array. */
  const unpack = (text, Numbers) => {
    const raw = atob(text);
    const bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) {
      bytes[i] = raw.charCodeAt(i);
    }
    return new Numbers(bytes.buffer);
  };

  /** The last place of a rising list that is not after t, and has one after it. */
  const before = (times, t) => {
    let low = 0;
    let high = times.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (times[middle] <= t) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  };

  // Closer together than this, s, states tell less of the higher derivatives than rounding does.
  const CLOSE = 30;

  /**
   * Hermite's polynomial of degree 7 through four states, by divided differences: its nodes, from the first state on, and the
   * coefficients of each coordinate.
   */
  const hermite = (times, values, first) => {
    const nodes = [0, 1, 2, 3, 4, 5, 6, 7].map(j => times[first + (j >> 1)] - times[first]);
    const coefficients = [0, 1, 2].map(k => {
      let column = nodes.map((_, j) => values[6 * (first + (j >> 1)) + k]);
      const found = [column[0]];
      for (let order = 1; order < 8; order++) {
        const last = column;
        column = last.slice(1).map((value, j) => order === 1 && j % 2 === 0
          ? values[6 * (first + (j >> 1)) + 3 + k]
          : (value - last[j]) / (nodes[j + order] - nodes[j]));
        found.push(column[0]);
      }
      return found;
    });
    return {nodes, coefficients};
  };
  /** Its value or its slope. */
  const horner = ({nodes, coefficients}, x, slope) => coefficients.map(c => {
    let [p, v] = [c[7], 0];
    for (let j = 6; j >= 0; j--) {
      v = p + v * (x - nodes[j]);
      p = c[j] + p * (x - nodes[j]);
    }
    return slope ? v : p;
  });

  /**
   * A path: between two states it is the cubic that meets both positions and both velocities, at an error of h^4/384 times the
   * fourth derivative of the position; of one packed in full, the polynomial of degree 7 that meets the states on either side as
   * well. Before the first and after the last it stands still.
   */
  const path = packed => {
    const times = unpack(packed.times, Float64Array);
    const values = unpack(packed.states, packed.bits === 64 ? Float64Array : Float32Array);
    const polynomials = [];
    const from = times[0];
    const to = times[times.length - 1];
    const at = (t, shift) => {
      const time = Math.min(to, Math.max(from, t));
      const i = before(times, time);
      if (packed.bits === 64 && times.length > 3) {
        const first = Math.min(times.length - 4, Math.max(0, i - 1));
        if ([0, 1, 2].every(j => times[first + j + 1] - times[first + j] > CLOSE)) {
          polynomials[first] = polynomials[first] || hermite(times, values, first);
          return horner(polynomials[first], time - times[first], shift);
        }
      }
      const h = times[i + 1] - times[i];
      const u = h > 0 ? (time - times[i]) / h : 0;
      const w = 1 - u;
      return [0, 1, 2].map(k => {
        const [p, q] = [values[6 * i + k], values[6 * i + 6 + k]];
        const [dp, dq] = [values[6 * i + 3 + k], values[6 * i + 9 + k]];
        return shift
          ? 6 * u * w * (q - p) / (h || 1) + w * (1 - 3 * u) * dp + u * (3 * u - 2) * dq
          : w * w * (1 + 2 * u) * p + u * u * (3 - 2 * u) * q + h * u * w * (w * dp - u * dq);
      });
    };
    return {
      from,
      to,
      times,
      /** Position, km. */
      at: t => at(t, false),
      /** Velocity, km/s. */
      velocity: t => at(t, true),
      covers: t => from <= t && t <= to,
    };
  };

  /** A number that changes in time, along straight lines; before the first and after the last it stands still. */
  const series = (times, values) => t => {
    const i = before(times, t);
    const u = Math.min(1, Math.max(0, (t - times[i]) / (times[i + 1] - times[i])));
    return values[i] + u * (values[i + 1] - values[i]);
  };

  const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const norm = a => Math.sqrt(dot(a, a));
  const scale = (a, f) => [a[0] * f, a[1] * f, a[2] * f];
  return {
    unpack, path, series, dot, norm, scale,
    add: (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]],
    subtract: (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]],
    cross: (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]],
    unit: a => scale(a, 1 / norm(a)),
  };
})();
