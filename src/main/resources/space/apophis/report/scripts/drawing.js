'use strict';
/** What scenes are drawn with: lines and dots, hidden where a body at the middle stands before them, and letters that do not meet. */
const drawing = (canvas, look) => {
  const context = canvas.getContext('2d');
  const SIZE = 12;
  const colours = {};
  let body = 0;
  let letters = [];
  let boxes = [];

  const colour = name => colours[name] || (colours[name] = apophis.colour(name));
  /** Whether the body hides a projected place. */
  const isHidden = p => {
    if (body === 0) {
      return false;
    }
    const s = look.scale;
    const [x, y] = [(p[0] - look.width / 2) / s, (p[1] - look.height / 2) / s];
    const across = body * body - x * x - y * y;
    return across > 0 && p[2] < Math.sqrt(across);
  };
  const pen = ({ink, width = 1, dash = [], alpha = 1}) => {
    context.strokeStyle = colour(ink);
    context.fillStyle = colour(ink);
    context.lineWidth = width;
    context.setLineDash(dash);
    context.globalAlpha = alpha;
    context.lineCap = 'round';
    context.lineJoin = 'round';
  };

  return {
    context,
    colour,
    isHidden,
    forgetColours: () => Object.keys(colours).forEach(name => delete colours[name]),
    /** Begins a picture with a body of this radius at its middle, km; 0 for none. */
    begin: radius => {
      const ratio = devicePixelRatio || 1;
      const [w, h] = [canvas.clientWidth, canvas.clientHeight];
      if (canvas.width !== Math.round(w * ratio) || canvas.height !== Math.round(h * ratio)) {
        canvas.width = Math.round(w * ratio);
        canvas.height = Math.round(h * ratio);
      }
      look.resize(w, h);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.globalAlpha = 1;
      context.clearRect(0, 0, w, h);
      body = radius;
      letters = [];
      boxes = [];
    },
    pen,
    /** A line through places with ICRF axes, km. */
    line: (points, style) => {
      pen(style);
      context.beginPath();
      let drawn = false;
      for (const point of points) {
        const p = look.project(point);
        if (isHidden(p)) {
          drawn = false;
        } else if (drawn) {
          context.lineTo(p[0], p[1]);
        } else {
          context.moveTo(p[0], p[1]);
          drawn = true;
        }
      }
      context.stroke();
      context.globalAlpha = 1;
    },
    /** A dot of so many pixels at a place; gives where it stands, null where it is hidden. */
    dot: (point, radius, ink, hollow = false) => {
      const p = look.project(point);
      if (isHidden(p)) {
        return null;
      }
      pen({ink, width: 1.5});
      context.beginPath();
      context.arc(p[0], p[1], radius, 0, 2 * Math.PI);
      if (hollow) {
        context.fillStyle = colour('paper');
      }
      context.fill();
      if (hollow) {
        context.stroke();
      }
      return p;
    },
    /** An arrow between two places on the canvas. */
    arrow: (from, to, ink) => {
      const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
      pen({ink, width: 2});
      context.beginPath();
      context.moveTo(from[0], from[1]);
      context.lineTo(to[0], to[1]);
      [2.6, -2.6].forEach(side => {
        context.moveTo(to[0], to[1]);
        context.lineTo(to[0] + 9 * Math.cos(angle + side), to[1] + 9 * Math.sin(angle + side));
      });
      context.stroke();
    },
    /**
     * Letters beside a place on the canvas, first to the right, 1 left, 2 above, 3 below; those with the greater weight are placed
     * first, and what finds no room is left out.
     */
    letter: (p, text, ink, weight = 1, away = 8, first = 0) => {
      if (p && p[0] > -20 && p[0] < look.width + 20 && p[1] > -20 && p[1] < look.height + 20) {
        letters.push({p, text, ink, weight, away, first});
      }
    },
    /** Ends a picture: its letters, and its scale. */
    end: () => {
      context.font = `${SIZE}px system-ui, "DejaVu Sans", sans-serif`;
      context.textBaseline = 'middle';
      context.setLineDash([]);
      context.lineJoin = 'round';
      scaleBar();
      letters.sort((a, b) => b.weight - a.weight).forEach(place);
    },
  };

  function place({p, text, ink, away, first}) {
    const w = context.measureText(text).width;
    const h = SIZE + 3;
    const spots = [[away, 0], [-away - w, 0], [-w / 2, -away - h / 2], [-w / 2, away + h / 2], [away, -h], [away, h], [-away - w, -h],
      [-away - w, h]];
    for (const [dx, dy] of [spots[first], ...spots]) {
      const box = [p[0] + dx, p[1] + dy - h / 2, p[0] + dx + w, p[1] + dy + h / 2];
      const inside = box[0] >= 2 && box[2] <= look.width - 2 && box[1] >= 2 && box[3] <= look.height - 2;
      if (inside && !boxes.some(b => b[0] < box[2] && box[0] < b[2] && b[1] < box[3] && box[1] < b[3])) {
        boxes.push(box);
        context.globalAlpha = 1;
        context.strokeStyle = colour('paper');
        context.lineWidth = 3;
        context.strokeText(text, box[0], p[1] + dy);
        context.fillStyle = colour(ink);
        context.fillText(text, box[0], p[1] + dy);
        return;
      }
    }
  }

  /** A length of one, two or five times a power of ten, km, as long as it is. */
  function scaleBar() {
    const most = Math.min(160, look.width / 3) / look.scale;
    const power = 10 ** Math.floor(Math.log10(most));
    const km = [5, 2, 1].find(f => f * power <= most) * power;
    const [x, y, w] = [14, look.height - 16, km * look.scale];
    pen({ink: 'soft', width: 1.5});
    context.beginPath();
    context.moveTo(x, y - 5);
    context.lineTo(x, y);
    context.lineTo(x + w, y);
    context.lineTo(x + w, y - 5);
    context.stroke();
    const text = km >= 1e7 ? `${apophis.number(km / 1e6, 0)} million km` : `${apophis.number(km, km < 1 ? 1 : 0)} km`;
    context.fillStyle = colour('soft');
    context.fillText(text, x + 5, y - 10);
    boxes.push([x, y - 20, x + Math.max(w, 90), y + 4]);
  }
};
