'use strict';
/** The view in three dimensions: a canvas that shows the scene of the clock's span, turned and zoomed, and the values beside it. */
(() => {
  const canvas = document.getElementById('scene');
  const note = document.getElementById('scene-note');
  const rows = document.querySelector('#scene-values tbody');
  const choice = document.getElementById('scene-choice');
  const look = view();
  const d = drawing(canvas, look);
  const made = {};
  let scene = null;
  let request = 0;
  const PIXELS_TO_TURN = 0.008;
  const KEY_TURN = 5 * Math.PI / 180;

  const make = name => made[name] || (made[name] = name === 'encounter' ? encounterScene : transferScenes[name]());

  const draw = () => {
    request = 0;
    const words = [scene.keys, scene.draw(d, look, clock.now())].filter(Boolean).join(' ');
    if (note.textContent !== words) {
      note.textContent = words;
    }
  };
  const drawSoon = () => {
    if (!request) {
      request = requestAnimationFrame(draw);
    }
  };
  const tell = t => {
    const values = scene.values(t);
    if (rows.children.length !== values.length) {
      rows.replaceChildren(...values.map(() => apophis.element('tr', {},
        apophis.element('th', {scope: 'row'}), apophis.element('td', {class: 'number'}))));
    }
    values.forEach(([label, value], i) => {
      const [head, cell] = rows.children[i].children;
      if (head.textContent !== label) {
        head.textContent = label;
      }
      if (cell.textContent !== value) {
        cell.textContent = value;
      }
    });
  };
  const home = () => { scene.home(look); drawSoon(); };

  const SIDES = {
    north: () => look.from(look.north),
    edge: () => look.turn(0, -Math.asin(Math.max(-1, Math.min(1, states.dot(look.eye, look.north))))),
    path: () => {
      const normal = scene.sides().path;
      look.from(states.dot(normal, look.north) < 0 ? states.scale(normal, -1) : normal);
    },
    sun: () => look.from(scene.sides().sun),
  };
  document.querySelectorAll('[data-look]').forEach(button => button.addEventListener('click', () => {
    SIDES[button.dataset.look]();
    drawSoon();
  }));
  document.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => {
    look.zoom(Number(button.dataset.zoom));
    drawSoon();
  }));
  document.getElementById('scene-home').addEventListener('click', home);

  // One finger or the mouse turns, two zoom.
  const fingers = new Map();
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  canvas.addEventListener('pointerdown', event => {
    fingers.set(event.pointerId, {x: event.clientX, y: event.clientY});
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', event => {
    const last = fingers.get(event.pointerId);
    if (!last) {
      return;
    }
    const before = fingers.size === 2 ? spread() : 0;
    if (fingers.size === 1) {
      look.turn(-(event.clientX - last.x) * PIXELS_TO_TURN, (event.clientY - last.y) * PIXELS_TO_TURN);
    }
    Object.assign(last, {x: event.clientX, y: event.clientY});
    if (fingers.size === 2) {
      look.zoom(before / Math.max(1, spread()));
    }
    drawSoon();
  });
  ['pointerup', 'pointercancel'].forEach(type => canvas.addEventListener(type, event => fingers.delete(event.pointerId)));
  // The wheel moves the page until the view has been chosen by a click or by the keyboard.
  canvas.addEventListener('wheel', event => {
    if (document.activeElement === canvas || event.ctrlKey) {
      event.preventDefault();
      look.zoom(Math.exp(Math.sign(event.deltaY) * Math.min(0.3, Math.abs(event.deltaY) / 500)));
      drawSoon();
    }
  }, {passive: false});

  const KEYS = {
    ArrowLeft: () => look.turn(-KEY_TURN, 0),
    ArrowRight: () => look.turn(KEY_TURN, 0),
    ArrowUp: () => look.turn(0, KEY_TURN),
    ArrowDown: () => look.turn(0, -KEY_TURN),
    '+': () => look.zoom(0.8),
    '=': () => look.zoom(0.8),
    '-': () => look.zoom(1.25),
    Home: () => scene.home(look),
  };
  canvas.addEventListener('keydown', event => {
    if (KEYS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      KEYS[event.key]();
      drawSoon();
    }
  });

  const groups = [...new Set(clock.spans.map(span => span.group))];
  groups.forEach(group => choice.append(apophis.element('optgroup', {label: group}, ...clock.spans
    .filter(span => span.group === group)
    .map(span => apophis.element('option', {value: span.scene}, `${span.group}: ${span.label}`)))));
  choice.parentElement.hidden = clock.spans.length < 2;
  choice.addEventListener('change', () => clock.choose(clock.spans.find(span => span.scene === choice.value)));

  clock.onSpan(span => {
    choice.value = span.scene;
    scene = make(span.scene);
    document.querySelector('[data-look=sun]').hidden = scene.sides().sun === null;
    canvas.setAttribute('aria-label', `${span.group}, ${span.label}, in three dimensions. Arrows turn it, plus and minus zoom, `
      + 'Home shows it as at first; the values at the instant are in the table beside it.');
    home();
  });
  clock.onChange(t => { tell(t); drawSoon(); });
  bar.describe(t => scene.words(t));
  apophis.onColours(() => { d.forgetColours(); drawSoon(); });
  new ResizeObserver(drawSoon).observe(canvas);
})();
