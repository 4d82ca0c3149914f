'use strict';
/**
 * A craft beside the asteroid: where it, Sun, Earth and Moon are from the centre of the asteroid, and how bodies are turned. Its data
 * are those of the part "camera". ICRF axes, km, TDB seconds; quaternions are [w, x, y, z] by Hamilton.
 */
const track = (() => {
  const data = apophis.data('camera');
  const {dot, norm, scale, add, cross} = states;
  const WHOLE = 32767;

  /** The place in a list of times after which t is, and how far it is to the next. */
  const between = (times, t) => {
    let [low, high] = [0, times.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (times[middle] <= t) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return [low, Math.min(1, Math.max(0, (t - times[low]) / (times[low + 1] - times[low])))];
  };
  const places = packed => {
    const times = states.unpack(packed.times, Float64Array);
    const values = states.unpack(packed.places, Float32Array);
    return {
      times,
      at: t => {
        const [i, u] = between(times, t);
        return [0, 1, 2].map(k => values[3 * i + k] + u * (values[3 * i + 3 + k] - values[3 * i + k]));
      },
    };
  };

  const times = (p, q) => [
    p[0] * q[0] - p[1] * q[1] - p[2] * q[2] - p[3] * q[3],
    p[0] * q[1] + p[1] * q[0] + p[2] * q[3] - p[3] * q[2],
    p[0] * q[2] - p[1] * q[3] + p[2] * q[0] + p[3] * q[1],
    p[0] * q[3] + p[1] * q[2] - p[2] * q[1] + p[3] * q[0],
  ];
  const about = (axis, angle) => {
    const n = norm(axis);
    const v = scale(axis, n === 0 ? 0 : Math.sin(angle / 2) / n);
    return [n === 0 ? 1 : Math.cos(angle / 2), v[0], v[1], v[2]];
  };
  /** v with quaternion q applied: q v q*. */
  const turned = (q, v) => {
    const u = [q[1], q[2], q[3]];
    const c = cross(u, v);
    return add(add(v, scale(c, 2 * q[0])), scale(cross(u, c), 2));
  };

  /** How a body is turned: on at the rates of both ends of a span, and between the two by how near each end is. */
  const turning = body => {
    const instants = states.unpack(body.times, Float64Array);
    const attitudes = states.unpack(body.attitudes, Int16Array);
    const spins = states.unpack(body.spins, Float32Array);
    const end = (i, t) => {
      const spin = [0, 1, 2].map(k => spins[3 * i + k]);
      const q = [0, 1, 2, 3].map(k => attitudes[4 * i + k] / WHOLE);
      const length = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
      return times(about(spin, norm(spin) * (t - instants[i])), q.map(x => x / length));
    };
    return t => {
      const [i, u] = between(instants, t);
      const [p, q] = [end(i, t), end(i + 1, t)];
      let way = times(q, [p[0], -p[1], -p[2], -p[3]]);
      way = way[0] < 0 ? way.map(x => -x) : way;
      const axis = way.slice(1);
      return times(about(axis, u * 2 * Math.atan2(norm(axis), way[0])), p);
    };
  };

  const craft = places(data.craft);
  const [sun, earth, moon] = [data.sun, data.earth, data.moon].map(places);
  const from = craft.times[0];
  const to = craft.times[craft.times.length - 1];
  const bodies = data.bodies.map(body => Object.assign({}, body, {attitude: turning(body)}));
  const degrees = (a, b) => Math.acos(Math.max(-1, Math.min(1, dot(a, b) / norm(a) / norm(b)))) * 180 / Math.PI;
  return {
    asteroid: data.asteroid,
    cameras: data.cameras,
    bodies,
    turned,
    degrees,
    from,
    to,
    covers: t => from <= t && t <= to,
    /** From the centre of the asteroid, as Sun, Earth and Moon. */
    craft: craft.at,
    craftTimes: craft.times,
    sun: sun.at,
    earth: earth.at,
    moon: moon.at,
    /** Angle at the asteroid between Sun and craft, degrees. */
    phase: t => degrees(sun.at(t), craft.at(t)),
    km: x => apophis.number(x, x < 10 ? 3 : x < 100 ? 1 : 0) + ' km',
  };
})();
