'use strict';
/** A body at the middle of a scene, with its night, and with its land where that is known. */
const globe = (() => {
  // Of each shore, its points as unit vectors fixed to Earth.
  let land = null;
  const landOf = () => {
    land = land || (document.getElementById('data-shores') ? shores : []).map(ring => ring.map(([longitude, latitude]) => {
      const [l, f] = [longitude * Math.PI / 180, latitude * Math.PI / 180];
      return [Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)];
    }));
    return land;
  };

  const disc = (d, look, radius, ink) => {
    d.pen({ink});
    d.context.beginPath();
    d.context.arc(look.width / 2, look.height / 2, radius * look.scale, 0, 2 * Math.PI);
    d.context.fill();
  };

  /** The land that is in sight; what lies beyond the limb is drawn along it. */
  const continents = (d, look, body, turningBody, t) => {
    const r = body * look.scale;
    const {context} = d;
    // Axes of the canvas, fixed to the body.
    const [right, up, eye] = [look.right, look.up, look.eye].map(axis => turningBody.fixed(axis, t));
    context.beginPath();
    landOf().forEach(ring => {
      const seen = ring.map(p => [states.dot(p, right), states.dot(p, up), states.dot(p, eye)]);
      if (seen.every(p => p[2] < 0)) {
        return;
      }
      seen.forEach(([x, y, z], i) => {
        const f = z < 0 ? 1 / (Math.hypot(x, y) || 1) : 1;
        context[i ? 'lineTo' : 'moveTo'](look.width / 2 + r * f * x, look.height / 2 - r * f * y);
      });
    });
    d.pen({ink: 'land'});
    context.fill('evenodd');
    d.pen({ink: 'shore', width: 0.7});
    context.stroke();
  };

  /** The half turned from the Sun: along the limb on its side, and back along the terminator. */
  const night = (d, look, radius, sun) => {
    const r = radius * look.scale;
    const s = states.unit(sun);
    const [x, y, z] = [states.dot(s, look.right), states.dot(s, look.up), states.dot(s, look.eye)];
    const across = Math.hypot(x, y);
    const {context} = d;
    if (across < 1e-6 && z > 0) {
      return;
    }
    d.pen({ink: 'night-side'});
    context.beginPath();
    if (across < 1e-6) {
      context.arc(look.width / 2, look.height / 2, r, 0, 2 * Math.PI);
    } else {
      const angle = Math.atan2(-y, x);
      context.arc(look.width / 2, look.height / 2, r, angle + Math.PI / 2, angle + 3 * Math.PI / 2);
      context.ellipse(look.width / 2, look.height / 2, r * Math.abs(z), r, angle, 3 * Math.PI / 2, Math.PI / 2, z > 0);
    }
    context.fill();
  };

  return {
    /** Draws it: radius km, the direction of the Sun, how it turns or null. */
    draw: (d, look, {radius, sun, turningBody, ink, t}) => {
      disc(d, look, radius, ink);
      if (turningBody && ink === 'sea') {
        continents(d, look, radius, turningBody, t);
      }
      night(d, look, radius, sun);
      d.pen({ink: 'shore', width: 1});
      d.context.beginPath();
      d.context.arc(look.width / 2, look.height / 2, radius * look.scale, 0, 2 * Math.PI);
      d.context.stroke();
    },
  };
})();
