'use strict';
/** The pass that a page is about, or the strike: where the asteroid is, what is near, how sure it is. ICRF axes, km, TDB seconds. */
const pass = (() => {
  const data = apophis.data('pass');
  const doubles = text => states.unpack(text, Float64Array);
  const floats = text => states.unpack(text, Float32Array);
  const asteroid = states.path(data.asteroid);
  const companion = states.path(data.companion);
  const fromSun = states.path(data.sun);
  const sigmas = data.sigmas && (() => {
    const times = doubles(data.sigmas.times);
    const of = key => data.sigmas[key] && states.series(times, floats(data.sigmas[key]));
    return {major: of('majorKm'), middle: of('middleKm'), x: of('x'), y: of('y'), z: of('z')};
  })();
  return {
    body: data.body,
    closest: data.closest,
    isStrike: data.strike,
    radius: data.radiusKm,
    companionBody: data.companionBody,
    /** The turning body, see earth.js; null in a page of an old result. */
    turning: data.orientation ? turning(data.orientation) : null,
    asteroid,
    companion,
    covers: t => asteroid.covers(t),
    /** From the body to the Sun, km. */
    sun: t => states.subtract(asteroid.at(t), fromSun.at(t)),
    /** From the Sun to the asteroid, km. */
    fromSun: t => fromSun.at(t),
    /** 1 sigma along the longest axis of the ellipsoid of the position, km, and that axis; null where nothing is known of it. */
    sigma: t => sigmas && {
      major: sigmas.major(t),
      middle: sigmas.middle(t),
      axis: sigmas.x ? states.unit([sigmas.x(t), sigmas.y(t), sigmas.z(t)]) : null,
    },
    /** Visual magnitude from the centre of Earth; null where it is not known. */
    magnitude: data.magnitudes
      ? states.series(doubles(data.magnitudes.times), floats(data.magnitudes.values))
      : () => null,
  };
})();
