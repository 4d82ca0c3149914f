'use strict';
/**
 * How a scene is looked at: along parallel lines, so that distances across the line of sight are true and a scale can be given, from a
 * direction of ecliptic longitude and latitude, north up.
 */
const view = () => {
  const OBLIQUITY = 84381.448 / 3600 * Math.PI / 180;
  const [COS, SIN] = [Math.cos(OBLIQUITY), Math.sin(OBLIQUITY)];
  const toIcrf = p => [p[0], COS * p[1] - SIN * p[2], SIN * p[1] + COS * p[2]];
  const toEcliptic = p => [p[0], COS * p[1] + SIN * p[2], COS * p[2] - SIN * p[1]];
  let [longitude, latitude, half] = [0, 0.5, 1];
  let limits = [0, Infinity];
  let [width, height] = [1, 1];
  let right;
  let up;
  let eye;

  const aim = () => {
    const [cl, sl, cb, sb] = [Math.cos(longitude), Math.sin(longitude), Math.cos(latitude), Math.sin(latitude)];
    eye = toIcrf([cb * cl, cb * sl, sb]);
    right = toIcrf([-sl, cl, 0]);
    up = toIcrf([-sb * cl, -sb * sl, cb]);
  };
  aim();

  const self = {
    /** Pixels of a km. */
    get scale() { return Math.min(width, height) / 2 / half; },
    get half() { return half; },
    get width() { return width; },
    get height() { return height; },
    /** Directions with ICRF axes: to the right, up, and to the one who looks. */
    get right() { return right; },
    get up() { return up; },
    get eye() { return eye; },
    resize: (w, h) => { [width, height] = [w, h]; },
    /** From the nearest and the farthest that one may go: half the smaller side, km. */
    limit: (least, most) => { limits = [least, most]; },
    turn: (dLongitude, dLatitude) => {
      longitude += dLongitude;
      latitude = Math.min(Math.PI / 2, Math.max(-Math.PI / 2, latitude + dLatitude));
      aim();
    },
    zoom: factor => { half = Math.min(limits[1], Math.max(limits[0], half * factor)); },
    /** Looks from a direction with ICRF axes. */
    from: direction => {
      const d = toEcliptic(states.unit(direction));
      latitude = Math.asin(Math.max(-1, Math.min(1, d[2])));
      longitude = Math.hypot(d[0], d[1]) < 1e-6 ? 0 : Math.atan2(d[1], d[0]);
      aim();
    },
    /** Shows so much to either side of the middle, km. */
    show: km => { half = km; },
    /** On the canvas, pixels from its top left, and how far before the middle, km. */
    project: p => {
      const s = self.scale;
      return [width / 2 + s * states.dot(p, right), height / 2 - s * states.dot(p, up), states.dot(p, eye)];
    },
    /** The north pole of the ecliptic, ICRF axes. */
    north: toIcrf([0, 0, 1]),
  };
  return self;
};
