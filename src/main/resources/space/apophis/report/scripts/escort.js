'use strict';
/** The scene of a craft beside the asteroid, from the track of the page. */
(() => {
  const {norm, scale, add, subtract, cross, unit, dot} = states;
  // The scene: the asteroid at the middle, the Sun always to one side.
  const north = view().north;
  const X = [1, 0, 0];
  const Y = cross(north, X);
  /** In a frame that turns with the Sun: x towards it, z to the north of the ecliptic as far as that goes. */
  const fixed = (p, t) => {
    const x = unit(track.sun(t));
    const z = unit(subtract(north, scale(x, dot(north, x))));
    const y = cross(z, x);
    return add(add(scale(X, dot(p, x)), scale(Y, dot(p, y))), scale(north, dot(p, z)));
  };
  const points = Array.from(track.craftTimes, t => ({t, at: fixed(track.craft(t), t)}));
  const farthest = Math.max(...points.map(p => norm(p.at)));
  const radius = track.bodies[0].radiusKm;
  const scene = {
    keys: 'The axes turn with the Sun. The dashed part of the path is still to come.',
    home: look => {
      look.from(add(add(scale(X, 0.5), scale(Y, -1)), scale(north, 0.6)));
      look.limit(1.5 * radius, 1.2 * farthest);
      look.show(Math.min(1.2 * farthest, Math.max(4 * radius, 1.4 * norm(track.craft(clock.now())))));
    },
    sides: () => ({path: north, sun: X}),
    draw: (d, look, t) => {
      d.begin(radius);
      globe.draw(d, look, {radius, sun: X, turningBody: null, ink: 'moon', t});
      passages.sunArrow(d, look, radius, X);
      const now = fixed(track.craft(t), t);
      d.line([...points.filter(p => p.t < t).map(p => p.at), now], {ink: 'craft', width: 2});
      d.line([now, ...points.filter(p => p.t > t).map(p => p.at)], {ink: 'craft', width: 1.4, alpha: 0.55, dash: [5, 4]});
      const toEarth = unit(fixed(track.earth(t), t));
      const reach = 0.3 * Math.min(look.width, look.height) / look.scale;
      const tip = look.project(scale(toEarth, reach));
      const start = look.project(scale(toEarth, Math.min(1.5 * radius, 0.5 * reach)));
      if (Math.hypot(tip[0] - start[0], tip[1] - start[1]) > 12) {
        d.arrow(start, tip, 'earth');
        d.letter(tip, 'to Earth', 'earth', 3, 8);
      }
      d.letter([look.width / 2, look.height / 2 + radius * look.scale], track.asteroid, 'ink', 3, 6, 3);
      d.letter(d.dot(now, 5, 'craft'), 'craft', 'craft', 6, 9);
      d.end();
      return '';
    },
    values: t => [
      ['Distance from the centre of the asteroid', track.km(norm(track.craft(t)))],
      ['Angle between Sun and craft', apophis.number(track.phase(t), 1) + '°'],
      ['Angle between Earth and craft', apophis.number(track.degrees(track.earth(t), track.craft(t)), 1) + '°'],
      ['Distance of Earth', track.km(norm(track.earth(t)))],
    ],
    words: t => `${track.km(norm(track.craft(t)))} from the asteroid, phase ${apophis.number(track.phase(t), 0)} degrees`,
  };
  transferScenes.escort = () => scene;
})();
