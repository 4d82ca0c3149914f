'use strict';
/**
 * A turning body: its pole stands still and it turns at a constant rate, which over some days about the pass is good to arcseconds.
 * Vectors are [x, y, z], km, from its centre; instants TDB seconds since J2000; angles radians.
 */
const turning = orientation => {
  const pole = [orientation.pole.x, orientation.pole.y, orientation.pole.z];
  const meridian = [orientation.primeMeridian.x, orientation.primeMeridian.y, orientation.primeMeridian.z];
  const east = states.cross(pole, meridian);
  const radius = orientation.equatorialRadiusKm;
  const e2 = orientation.flattening * (2 - orientation.flattening);
  const turned = t => orientation.rateRadPerSecond * (t - orientation.secondsTdb);

  /** Axes fixed to the body, of a vector with ICRF axes. */
  const fixed = (p, t) => {
    const [x, y, z] = [states.dot(p, meridian), states.dot(p, east), states.dot(p, pole)];
    const [c, s] = [Math.cos(turned(t)), Math.sin(turned(t))];
    return [c * x + s * y, c * y - s * x, z];
  };
  /** ICRF axes, of a vector fixed to the body. */
  const icrf = (p, t) => {
    const [c, s] = [Math.cos(turned(t)), Math.sin(turned(t))];
    const [x, y] = [c * p[0] - s * p[1], s * p[0] + c * p[1]];
    return [0, 1, 2].map(k => x * meridian[k] + y * east[k] + p[2] * pole[k]);
  };

  /** Of a fixed position the geodetic latitude and longitude, and the altitude above the ellipsoid (Bowring's iteration). */
  const geodetic = p => {
    const across = Math.hypot(p[0], p[1]);
    let latitude = Math.atan2(p[2], across * (1 - e2));
    let altitude = 0;
    for (let i = 0; i < 5; i++) {
      const normal = radius / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
      altitude = across * Math.cos(latitude) + (p[2] + e2 * normal * Math.sin(latitude)) * Math.sin(latitude) - normal;
      latitude = Math.atan2(p[2] + e2 * normal * Math.sin(latitude), across);
    }
    return {latitude, longitude: Math.atan2(p[1], p[0]), altitude};
  };

  /** A place on the body: its directions in fixed axes. */
  const site = (latitude, longitude, heightKm = 0) => {
    const [sf, cf, sl, cl] = [Math.sin(latitude), Math.cos(latitude), Math.sin(longitude), Math.cos(longitude)];
    const normal = radius / Math.sqrt(1 - e2 * sf * sf);
    const at = [(normal + heightKm) * cf * cl, (normal + heightKm) * cf * sl, (normal * (1 - e2) + heightKm) * sf];
    return {
      /** Azimuth from north through east, elevation without refraction, and range of a place with ICRF axes. */
      sees: (p, t) => {
        const d = states.subtract(fixed(p, t), at);
        const north = -sf * cl * d[0] - sf * sl * d[1] + cf * d[2];
        const eastward = -sl * d[0] + cl * d[1];
        const up = cf * cl * d[0] + cf * sl * d[1] + sf * d[2];
        const azimuth = Math.atan2(eastward, north);
        return {
          azimuth: azimuth < 0 ? azimuth + 2 * Math.PI : azimuth,
          elevation: Math.atan2(up, Math.hypot(north, eastward)),
          range: states.norm(d),
        };
      },
      /** The place itself with ICRF axes. */
      at: t => icrf(at, t),
    };
  };

  return {
    pole,
    radius,
    fixed,
    icrf,
    site,
    /** The point below a place with ICRF axes: {latitude, longitude, altitude}. */
    below: (p, t) => geodetic(fixed(p, t)),
  };
};
