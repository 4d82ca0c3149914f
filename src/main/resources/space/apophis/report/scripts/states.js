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

  /**
   * A path: between two states it is the cubic that meets both positions and both velocities, at an error of h^4/384 times the
   * fourth derivative of the position; before the first and after the last it stands still.
   */
  const path = packed => {
    const times = unpack(packed.times, Float64Array);
    const values = unpack(packed.states, packed.bits === 64 ? Float64Array : Float32Array);
    const from = times[0];
    const to = times[times.length - 1];
    const at = (t, shift) => {
      const time = Math.min(to, Math.max(from, t));
      const i = before(times, time);
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
