'use strict';
/**
 * The world under the asteroid at the instant of the clock: its ground track, the point below it, the circle of those that have it
 * on their horizon, and the night. A click or the arrow keys choose the site.
 */
(() => {
  const canvas = document.getElementById('map');
  const note = document.getElementById('map-note');
  const context = canvas.getContext('2d');
  const DEGREE = Math.PI / 180;
  const EARTH_KM = 6371;
  // Of the track so much is drawn before and after the instant, s.
  const TRACK = 12 * 3600;
  const TRACK_STEP = 300;
  const MARK_STEP = 3 * 3600;
  // Dark as the figures of the report have it: the Sun lower than this.
  const DARK = -12 * DEGREE;
  // So near a click takes a site of the list, in pixels.
  const NEAR = 9;

  let width = 0;
  let height = 0;
  const x = longitude => (longitude / 360 + 0.5) * width;
  const y = latitude => (0.5 - latitude / 180) * height;

  /** Lines of places, cut where they leave the map on one side to come in on the other. */
  const line = places => {
    context.beginPath();
    let last = null;
    places.forEach(([latitude, longitude]) => {
      if (last === null) {
        context.moveTo(x(longitude), y(latitude));
      } else if (Math.abs(longitude - last[1]) > 180) {
        const around = Math.sign(last[1]) * 360;
        context.lineTo(x(longitude + around), y(latitude));
        context.moveTo(x(last[1] - around), y(last[0]));
        context.lineTo(x(longitude), y(latitude));
      } else {
        context.lineTo(x(longitude), y(latitude));
      }
      last = [latitude, longitude];
    });
    context.stroke();
  };

  /** Places at an angular distance from another, degrees; spherical. */
  const circle = (latitude, longitude, radius) => Array.from({length: 181}, (_, i) => {
    const bearing = 2 * i * DEGREE;
    const [f, r] = [latitude * DEGREE, radius * DEGREE];
    const sin = Math.sin(f) * Math.cos(r) + Math.cos(f) * Math.sin(r) * Math.cos(bearing);
    const east = Math.atan2(Math.sin(bearing) * Math.sin(r) * Math.cos(f), Math.cos(r) - Math.sin(f) * sin);
    return [Math.asin(Math.min(1, Math.max(-1, sin))) / DEGREE, (longitude + east / DEGREE + 540) % 360 - 180];
  });

  /** Shades all places farther than an angular distance from another, column by column. */
  const shadeBeyond = (latitude, longitude, radius) => {
    const columns = Math.ceil(width);
    for (let column = 0; column < columns; column++) {
      const away = ((column + 0.5) / width * 360 - 180 - longitude) * DEGREE;
      const [a, b] = [Math.sin(latitude * DEGREE), Math.cos(latitude * DEGREE) * Math.cos(away)];
      const share = Math.cos(radius * DEGREE) / Math.hypot(a, b);
      // Places of this meridian are nearer where cos(lat - middle) > share.
      const middle = Math.atan2(a, b) / DEGREE;
      const half = share <= -1 ? 180 : share >= 1 ? 0 : Math.acos(share) / DEGREE;
      const [low, high] = [middle + half, middle + 360 - half];
      [-360, 0].forEach(turn => {
        const [from, to] = [Math.max(-90, low + turn), Math.min(90, high + turn)];
        if (to > from) {
          context.fillRect(column, y(to), 1, y(from) - y(to));
        }
      });
    }
  };

  const degrees = ({latitude, longitude}) => [latitude / DEGREE, longitude / DEGREE];
  const below = t => degrees(sight.below(t));

  const dot = ([latitude, longitude], radius, fill, stroke) => {
    context.beginPath();
    context.arc(x(longitude), y(latitude), radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    if (stroke) {
      context.strokeStyle = stroke;
      context.stroke();
    }
  };

  const land = () => {
    context.beginPath();
    shores.forEach(ring => ring.forEach(([longitude, latitude], i) => context[i ? 'lineTo' : 'moveTo'](x(longitude), y(latitude))));
    context.fillStyle = apophis.colour('land');
    context.fill('evenodd');
    context.strokeStyle = apophis.colour('shore');
    context.lineWidth = 0.6;
    context.stroke();
  };

  const grid = () => {
    context.strokeStyle = apophis.colour('line');
    context.lineWidth = 0.5;
    context.beginPath();
    for (let k = -150; k < 180; k += 30) {
      context.moveTo(x(k), 0);
      context.lineTo(x(k), height);
      if (Math.abs(k) < 90) {
        context.moveTo(0, y(k));
        context.lineTo(width, y(k));
      }
    }
    context.stroke();
  };

  /** Places from an instant until before another; where it crosses many degrees, as near Earth, so close that their line is smooth. */
  const between = (from, to) => {
    const [first, last] = [below(from), below(to)];
    const along = (last[1] - first[1] + 540) % 360 - 180;
    if (to - from < 10 || Math.hypot(last[0] - first[0], along) < 4) {
      return [first];
    }
    const middle = (from + to) / 2;
    return [...between(from, middle), ...between(middle, to)];
  };

  const track = t => {
    const [from, to] = [Math.max(pass.asteroid.from, t - TRACK), Math.min(pass.asteroid.to, t + TRACK)];
    const instants = [];
    for (let at = Math.ceil(from / TRACK_STEP) * TRACK_STEP; at < to; at += TRACK_STEP) {
      instants.push(at);
    }
    context.strokeStyle = apophis.colour('curve-1');
    context.lineWidth = 1.8;
    const all = [from, ...instants, to];
    line([...all.slice(1).flatMap((end, i) => between(all[i], end)), below(to)]);
    context.font = '11px system-ui, "DejaVu Sans", sans-serif';
    for (let posix = Math.ceil(clock.posix(from) / MARK_STEP) * MARK_STEP; clock.ofPosix(posix) <= to; posix += MARK_STEP) {
      const place = below(clock.ofPosix(posix));
      dot(place, 2.5, apophis.colour('curve-1'));
      context.fillStyle = apophis.colour('ink');
      context.fillText(clock.utc(clock.ofPosix(posix) + 0.01).slice(11, 16), Math.min(width - 34, x(place[1]) + 5), Math.max(11, y(place[0]) - 5));
    }
  };

  const draw = () => {
    if (!width || !sites.covers(clock.span)) {
      return;
    }
    const t = clock.now();
    const ratio = devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = apophis.colour('sea');
    context.fillRect(0, 0, width, height);
    land();
    const sun = degrees(sight.belowSun(t));
    context.fillStyle = apophis.colour('night');
    shadeBeyond(...sun, 90);
    shadeBeyond(...sun, 90 - DARK / DEGREE);
    grid();
    const point = below(t);
    const distance = states.norm(sight.geocentric(t));
    context.lineWidth = 1.5;
    context.setLineDash([5, 3]);
    context.strokeStyle = apophis.colour('curve-1');
    line(circle(...point, Math.acos(Math.min(1, EARTH_KM / distance)) / DEGREE));
    context.setLineDash([]);
    track(t);
    sites.list.forEach(site => dot([site.latitude, site.longitude], 2.5, apophis.colour('ink')));
    dot(sun, 6, apophis.colour('sun'), apophis.colour('ink'));
    context.lineWidth = 1.5;
    dot(point, 6, apophis.colour('curve-1'), apophis.colour('paper'));
    const {latitude, longitude} = sites.chosen();
    context.lineWidth = 2;
    context.strokeStyle = apophis.colour('ink');
    context.beginPath();
    context.arc(x(longitude), y(latitude), 7, 0, 2 * Math.PI);
    context.moveTo(x(longitude) - 11, y(latitude));
    context.lineTo(x(longitude) + 11, y(latitude));
    context.moveTo(x(longitude), y(latitude) - 11);
    context.lineTo(x(longitude), y(latitude) + 11);
    context.stroke();
    note.textContent = 'Over ' + sites.words(point[0], point[1]) + ', ' + apophis.number(distance, 0) + ' km from Earth’s centre.';
  };

  const resize = () => {
    width = canvas.clientWidth;
    height = width / 2;
    const ratio = devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    draw();
  };

  const wrap = longitude => (longitude + 540) % 360 - 180;
  canvas.addEventListener('click', event => {
    const box = canvas.getBoundingClientRect();
    const [px, py] = [event.clientX - box.left, event.clientY - box.top];
    const near = sites.list
      .map(site => ({site, far: Math.hypot(x(site.longitude) - px, y(site.latitude) - py)}))
      .sort((a, b) => a.far - b.far)[0];
    if (near && near.far < NEAR) {
      sites.choose(near.site);
    } else {
      sites.place(90 - 180 * py / height, 360 * px / width - 180);
    }
  });
  canvas.addEventListener('keydown', event => {
    const step = event.shiftKey ? 10 : 1;
    const [north, east] = {ArrowUp: [step, 0], ArrowDown: [-step, 0], ArrowLeft: [0, -step], ArrowRight: [0, step]}[event.key] || [];
    if (north !== undefined) {
      const {latitude, longitude} = sites.chosen();
      sites.place(Math.min(90, Math.max(-90, Math.round(latitude) + north)), wrap(Math.round(longitude) + east));
      event.preventDefault();
    }
  });

  new ResizeObserver(resize).observe(canvas);
  sites.onChange(draw);
  clock.onChange(draw);
  apophis.onColours(draw);
})();
