'use strict';
/** Kepler's ellipse about the Sun through a state: where a body is when nothing else pulls, and the ring it goes along. */
const orbit = (position, velocity, epoch) => {
  const GM_SUN = 1.32712440041e11;
  const r = states.norm(position);
  const momentum = states.cross(position, velocity);
  const a = 1 / (2 / r - states.dot(velocity, velocity) / GM_SUN);
  const eVector = states.subtract(states.scale(states.cross(velocity, momentum), 1 / GM_SUN), states.scale(position, 1 / r));
  const e = states.norm(eVector);
  if (!(a > 0) || e < 1e-9) {
    return null;
  }
  const p = states.scale(eVector, 1 / e);
  const q = states.unit(states.cross(momentum, p));
  const b = a * Math.sqrt(1 - e * e);
  const place = anomaly => states.add(
    states.scale(p, a * (Math.cos(anomaly) - e)), states.scale(q, b * Math.sin(anomaly)));
  const motion = Math.sqrt(GM_SUN / a ** 3);
  const first = Math.atan2(states.dot(position, q) / b, states.dot(position, p) / a + e);
  return {
    /** Position at an instant, km. */
    at: t => {
      const mean = first - e * Math.sin(first) + motion * (t - epoch);
      let anomaly = mean + e * Math.sin(mean);
      for (let i = 0; i < 20; i++) {
        anomaly -= (anomaly - e * Math.sin(anomaly) - mean) / (1 - e * Math.cos(anomaly));
      }
      return place(anomaly);
    },
    /** The ring, closed. */
    ring: Array.from({length: 181}, (_, i) => place(i * Math.PI / 90)),
    aphelion: a * (1 + e),
  };
};
