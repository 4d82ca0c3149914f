'use strict';
/**
 * What is seen of the asteroid from Earth, as the program's own samples of sites have it: the direction from which its light arrives,
 * neither aberration nor refraction. Its data: {absoluteMagnitude, slope, earth}, null where not known, earth as turning() takes it.
 * Lengths km, angles rad, instants TDB seconds since J2000, vectors ICRF.
 */
const sight = (() => {
  const LIGHT_KM_S = 299792.458;
  const AU_KM = 149597870.7;
  const {absoluteMagnitude, slope, earth} = apophis.data('sight');
  const {subtract, dot, norm} = states;
  const globe = earth && turning(earth);
  const angle = (a, b) => Math.acos(Math.min(1, Math.max(-1, dot(a, b) / (norm(a) * norm(b)))));

  /** The asteroid from the centre of Earth, without light time. */
  const geocentric = pass.body === 'EARTH' ? pass.asteroid.at : t => subtract(pass.asteroid.at(t), pass.companion.at(t));

  /**
   * From an observer, given from Earth's centre, to the asteroid where the light that arrives left it, and to the Sun. Earth's own
   * way about the Sun counts for the light; the Sun's about the barycentre, 13 m/s, does not.
   */
  const place = (observer, t) => {
    const fromSun = pass.fromSun(t);
    const earthFromSun = subtract(fromSun, geocentric(t));
    const from = states.add(earthFromSun, observer);
    let direction = subtract(fromSun, from);
    let heliocentric = fromSun;
    // Each round gains a factor v/c of 1e-4.
    for (let round = 0; round < 3; round++) {
      heliocentric = pass.fromSun(t - norm(direction) / LIGHT_KM_S);
      direction = subtract(heliocentric, from);
    }
    return {direction, heliocentric, sun: states.scale(from, -1)};
  };

  /** phi of the H, G system (Bowell et al. 1989, in Asteroids II, 524, eqs A3 to A5). */
  const phi = (phase, a, b, c) => {
    const tan = Math.tan(phase / 2);
    const sin = Math.sin(phase);
    const w = Math.exp(-90.56 * tan * tan);
    return w * (1 - c * sin / (0.119 + 1.341 * sin - 0.754 * sin * sin)) + (1 - w) * Math.exp(-a * tan ** b);
  };

  /** Apparent visual magnitude of a place (the same, eq. A1); NaN where no absolute magnitude is known. */
  const magnitude = ({direction, heliocentric}) => {
    if (absoluteMagnitude === null) {
      return NaN;
    }
    const phase = angle(direction, heliocentric);
    const light = (1 - slope) * phi(phase, 3.332, 0.631, 0.986) + slope * phi(phase, 1.862, 1.218, 0.238);
    return absoluteMagnitude - 2.5 * Math.log10(Math.max(light, 1e-300))
      + 5 * Math.log10(norm(heliocentric) / AU_KM * norm(direction) / AU_KM);
  };

  /**
   * The sky of a site.
   *
   * @param latitude geodetic, WGS84, north positive
   * @param longitude east positive
   * @param height above the ellipsoid
   */
  const of = (latitude, longitude, height) => {
    const site = globe.site(latitude, longitude, height);

    const see = t => {
      const here = site.at(t);
      const {direction, heliocentric, sun} = place(here, t);
      const {azimuth, elevation, range} = site.sees(states.add(here, direction), t);
      const rightAscension = Math.atan2(direction[1], direction[0]);
      return {
        t,
        azimuth,
        elevation,
        range,
        rightAscension: rightAscension < 0 ? rightAscension + 2 * Math.PI : rightAscension,
        declination: Math.asin(direction[2] / range),
        sunElevation: site.sees(states.add(here, sun), t).elevation,
        magnitude: magnitude({direction, heliocentric}),
      };
    };

    /** The instant between two at which a function changes its sign, to a tenth of a millisecond. */
    const root = (f, from, to) => {
      const rising = f(from) < 0;
      let [a, b] = [from, to];
      while (b - a > 1e-4) {
        const middle = (a + b) / 2;
        if (f(middle) < 0 === rising) {
          a = middle;
        } else {
          b = middle;
        }
      }
      return (a + b) / 2;
    };

    /** Rises, culminations above the horizon and sets between two instants, in time order, as {kind, ...what is seen}. */
    const events = (from, to) => {
      const STEP = 300;
      const height = t => see(t).elevation;
      const climb = t => height(t + 1) - height(t - 1);
      const found = [];
      const add = (kind, t) => found.push({kind, ...see(t)});
      const times = Array.from({length: Math.ceil((to - from) / STEP) + 1}, (_, i) => Math.min(to, from + i * STEP));
      const heights = times.map(height);
      times.forEach((t, i) => {
        const [left, right] = [Math.max(0, i - 1), Math.min(times.length - 1, i + 1)];
        if (heights[i] < 0 !== heights[right] < 0) {
          add(heights[i] < 0 ? 'rise' : 'set', root(height, t, times[right]));
        }
        if (heights[i] >= heights[left] && heights[i] >= heights[right] && climb(times[left]) > 0 && climb(times[right]) <= 0) {
          const top = root(climb, times[left], times[right]);
          if (height(top) > 0) {
            add('culmination', top);
          }
        }
      });
      return found.sort((a, b) => a.t - b.t);
    };

    return {see, events};
  };

  return {
    of,
    geocentric,
    /** Whether something is to be seen from Earth's surface. */
    hasSky: globe !== null,
    hasMagnitude: absoluteMagnitude !== null,
    /** Magnitude seen from the centre of Earth. */
    geocentricMagnitude: t => magnitude(place([0, 0, 0], t)),
    /** The points of Earth below the asteroid and below the Sun: {latitude, longitude, altitude}. */
    below: t => globe.below(geocentric(t), t),
    belowSun: t => globe.below(place([0, 0, 0], t).sun, t),
  };
})();
