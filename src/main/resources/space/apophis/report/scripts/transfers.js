'use strict';
/** Ways of a craft: about the Sun from launch to arrival, and past a planet. By the name of their scene. */
const transferScenes = (data => {
  const {title, named, km} = passages;
  const AU = 149597870.7;
  // Distances between two paths of the page are good to this, km.
  const GOOD_TO = 5000;
  const scenes = {};
  const distance = x => x < GOOD_TO ? `less than ${km(GOOD_TO)}` : apophis.number(1000 * Math.round(x / 1000), 0) + ' km';
  const name = body => /^[A-Z]+$/.test(body) ? title(body) : body;

  /** A body that goes its way about the Sun: where it is, and the ring it keeps to when nothing else pulls. */
  const wanderer = (label, ink, path) => {
    const ring = orbit(path.at(path.from), path.velocity(path.from), path.from);
    return {label, ink, at: path.at, ring: ring ? ring.ring : []};
  };

  /** Planets that are passed, from the craft about the Sun and about them. */
  const passed = transfer => data.swingBys.filter(s => s.transfer === transfer.scene && s.body !== 'EARTH').map(swingBy => {
    const path = states.path(swingBy.path);
    const t = (path.from + path.to) / 2;
    const way = states.path(transfer.craft);
    const planet = orbit(states.subtract(way.at(t), path.at(t)), states.subtract(way.velocity(t), path.velocity(t)), t);
    return planet && {label: title(swingBy.body), ink: 'planet', at: planet.at, ring: planet.ring};
  }).filter(Boolean);

  const transferScene = transfer => {
    const craft = states.path(transfer.craft);
    const earth = states.path(transfer.earth);
    const body = states.path(transfer.body);
    const bodies = [wanderer('Earth', 'earth', earth), wanderer(name(transfer.target), 'asteroid', body), ...passed(transfer)];
    // The asteroid of the page, where the craft goes on to another: by the orbits it has before and after its pass.
    if (transfer.target !== data.asteroid && encounterScene && pass.fromSun) {
      const velocity = t => states.scale(states.subtract(pass.fromSun(t + 60), pass.fromSun(t - 60)), 1 / 120);
      const [first, last] = [pass.asteroid.from + 60, pass.asteroid.to - 60].map(t => orbit(pass.fromSun(t), velocity(t), t));
      if (first && last) {
        bodies.push({label: data.asteroid, ink: 'ring', at: t => (t < pass.closest ? first : last).at(t), ring: first.ring});
      }
    }
    const points = [];
    for (let i = 0; i + 1 < craft.times.length; i++) {
      const parts = Math.min(20, Math.max(1, Math.ceil((craft.times[i + 1] - craft.times[i]) / 86400)));
      for (let k = 0; k < parts; k++) {
        const t = craft.times[i] + k * (craft.times[i + 1] - craft.times[i]) / parts;
        points.push({t, at: craft.at(t)});
      }
    }
    points.push({t: craft.to, at: craft.at(craft.to)});
    const thrusts = transfer.thrusts.map(([from, to]) =>
      Array.from({length: 9}, (_, i) => craft.at(from + i * (to - from) / 8)));
    const isThrusting = t => transfer.thrusts.some(([from, to]) => from <= t && t <= to);
    const farthest = Math.max(...bodies.flatMap(b => b.ring.map(states.norm)), ...points.map(p => states.norm(p.at)));
    const span = clock.spans.find(s => s.scene === transfer.scene);
    return {
      keys: transfer.flown ? 'The way is as flown in full dynamics; thrust is drawn bold.' : 'The way is on conics, not flown; thrust is drawn bold.',
      home: look => {
        look.from(states.add(look.north, states.scale(states.cross(look.north, [1, 0, 0]), -0.35)));
        look.limit(farthest / 400, 2 * farthest);
        look.show(1.1 * farthest);
      },
      sides: () => ({path: states.cross(craft.at(craft.from), craft.velocity(craft.from)), sun: null}),
      draw: (d, look, t) => {
        d.begin(0);
        bodies.forEach(b => d.line(b.ring, {ink: b.ink, width: 1.1, alpha: 0.7}));
        const now = craft.at(t);
        d.line([...points.filter(p => p.t < t).map(p => p.at), now], {ink: 'craft', width: 2.2});
        d.line([now, ...points.filter(p => p.t > t).map(p => p.at)], {ink: 'craft', width: 1.6, alpha: 0.6, dash: [5, 4]});
        thrusts.forEach(arc => d.line(arc, {ink: 'craft', width: 4.5}));
        d.letter(d.dot([0, 0, 0], 7, 'sunlight'), 'Sun', 'ink', 4, 10);
        span.events.filter(event => craft.covers(event.t)).forEach(event =>
          d.letter(d.dot(craft.at(event.t), 3.5, 'craft', true), event.label, 'soft', 1));
        bodies.forEach(b => d.letter(d.dot(b.at(t), 5, b.ink), b.label, 'ink', 5));
        const p = look.project(now);
        d.pen({ink: 'craft'});
        d.context.fillRect(p[0] - 5, p[1] - 5, 10, 10);
        d.letter(p, 'craft', 'craft', 6, 9);
        d.end();
        return '';
      },
      values: t => [
        ['Days since launch', apophis.number((t - craft.from) / 86400, 2)],
        ['Craft from the Sun', apophis.number(states.norm(craft.at(t)) / AU, 4) + ' au'],
        ['Craft from Earth', distance(states.norm(states.subtract(craft.at(t), earth.at(t))))],
        [`Craft from ${name(transfer.target)}`, distance(states.norm(states.subtract(craft.at(t), body.at(t))))],
        ['Speed against the Sun', apophis.number(states.norm(craft.velocity(t)), 3) + ' km/s'],
        ['Engines', isThrusting(t) ? 'thrust' : 'coast'],
      ],
      words: t => `${apophis.number(states.norm(craft.at(t)) / AU, 3)} au from the Sun, `
        + `${distance(states.norm(states.subtract(craft.at(t), body.at(t))))} from ${name(transfer.target)}`,
    };
  };

  const swingByScene = swingBy => {
    const transfer = data.transfers.find(other => other.scene === swingBy.transfer);
    const about = transfer && states.path(transfer.craft);
    const span = clock.spans.find(s => s.scene === swingBy.scene);
    const path = Object.assign({closest: span.start}, states.path(swingBy.path));
    const points = passages.sampled(path);
    const lowest = states.norm(path.at(path.closest));
    const farthest = Math.max(...points.map(p => states.norm(p.at)));
    const sun = t => about ? states.subtract(path.at(t), about.at(t)) : [0, 0, 1];
    const isEarth = swingBy.body === 'EARTH';
    const turningBody = isEarth && document.getElementById('data-pass') && pass.body === 'EARTH' ? pass.turning : null;
    return {
      keys: 'The dashed part of the path is still to come.',
      home: look => {
        const normal = states.cross(path.at(path.closest), path.velocity(path.closest));
        const upper = states.dot(normal, look.north) < 0 ? states.scale(normal, -1) : normal;
        look.from(states.add(states.unit(upper), states.scale(states.unit(path.velocity(path.closest)), -0.45)));
        look.limit(swingBy.radiusKm * 0.6, 1.3 * farthest);
        look.show(Math.min(farthest, Math.max(3 * swingBy.radiusKm, 1.6 * lowest)));
      },
      sides: () => ({path: states.cross(path.at(path.closest), path.velocity(path.closest)), sun: sun(path.closest)}),
      draw: (d, look, t) => {
        d.begin(swingBy.radiusKm);
        globe.draw(d, look, {radius: swingBy.radiusKm, sun: sun(t), turningBody, ink: passages.ink(swingBy.body), t});
        d.letter([look.width / 2, look.height / 2 + swingBy.radiusKm * look.scale], title(swingBy.body), 'ink', 3, 6, 3);
        passages.sunArrow(d, look, swingBy.radiusKm, sun(t));
        passages.way(d, look, path, points, t, 'craft');
        const now = path.at(t);
        d.line([[0, 0, 0], now], {ink: 'soft', width: 1, dash: [2, 4]});
        const p = look.project(now);
        if (!d.isHidden(p)) {
          d.pen({ink: 'craft'});
          d.context.fillRect(p[0] - 5, p[1] - 5, 10, 10);
          d.letter(p, 'craft', 'craft', 6, 9);
        }
        d.end();
        return '';
      },
      values: t => [
        [`Distance from the centre of ${named(swingBy.body)}`, km(states.norm(path.at(t)))],
        ['Altitude above the equatorial radius', km(states.norm(path.at(t)) - swingBy.radiusKm)],
        [`Speed against ${named(swingBy.body)}`, apophis.number(states.norm(path.velocity(t)), 3) + ' km/s'],
      ],
      words: t => `${apophis.number(states.norm(path.at(t)), 0)} km, ${apophis.number(states.norm(path.velocity(t)), 2)} km/s`,
    };
  };

  data.transfers.forEach(transfer => { scenes[transfer.scene] = () => transferScene(transfer); });
  data.swingBys.forEach(swingBy => { scenes[swingBy.scene] = () => swingByScene(swingBy); });
  return scenes;
})(apophis.data('scene'));
