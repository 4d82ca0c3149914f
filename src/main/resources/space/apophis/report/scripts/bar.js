'use strict';
/** The bar of the clock: slider, play and pause, steps, and jumps to events; and the keys that do the same. */
const bar = (() => {
  const part = id => document.getElementById('clock-' + id);
  const [slider, marks, play, speed, jump] = ['slider', 'marks', 'play', 'speed', 'jump'].map(part);
  // What follows the clock; the launch grid is worked with beside it.
  const FOLLOWERS = '.moving:not(.porkchop)';
  const describers = [];
  // A second of the reader's time, in seconds of the clock.
  const SPEEDS = [[1, 'as it is'], [60, '1 min/s'], [600, '10 min/s'], [3600, '1 h/s'], [21600, '6 h/s'], [86400, '1 d/s'],
    [864000, '10 d/s'], [2592000, '30 d/s']];
  // An event is named within this of it: half a second, since jumps are exact and the text of the clock is not.
  const AT_EVENT = 0.5;
  let playing = 0;
  let last = 0;

  SPEEDS.forEach(([value, label]) => speed.append(apophis.element('option', {value}, label)));

  const stop = () => {
    cancelAnimationFrame(playing);
    playing = 0;
    play.textContent = '▶';
    play.setAttribute('aria-label', 'Play');
  };
  const frame = at => {
    // A frame that comes late, from a page in the background, moves the clock no farther than a tenth of a second would.
    clock.set(clock.now() + Math.min(0.1, (at - last) / 1000) * Number(speed.value));
    last = at;
    playing = requestAnimationFrame(frame);
    if (clock.now() >= clock.to) {
      stop();
    }
  };
  const toggle = () => {
    if (playing) {
      stop();
      return;
    }
    if (clock.now() >= clock.to) {
      clock.set(clock.from);
    }
    play.textContent = '❚❚';
    play.setAttribute('aria-label', 'Pause');
    last = performance.now();
    playing = requestAnimationFrame(frame);
  };
  const toEvent = direction => {
    const near = direction > 0
      ? clock.events.find(event => event.t > clock.now() + AT_EVENT)
      : clock.events.filter(event => event.t < clock.now() - AT_EVENT).pop();
    clock.set(near ? near.t : direction > 0 ? clock.to : clock.from);
  };

  play.addEventListener('click', toggle);
  slider.addEventListener('input', () => { stop(); clock.set(clock.from + Number(slider.value)); });
  jump.addEventListener('change', () => {
    if (jump.value) {
      stop();
      clock.set(clock.events[Number(jump.value)].t);
    }
  });
  document.querySelectorAll('.clock-bar button[data-step]').forEach(button =>
    button.addEventListener('click', () => clock.set(clock.now() + Number(button.dataset.step))));
  document.querySelectorAll('.clock-bar button[data-jump]').forEach(button =>
    button.addEventListener('click', () => { stop(); toEvent(Number(button.dataset.jump)); }));

  const STEPS = {m: 60, h: 3600, d: 86400};
  document.addEventListener('keydown', event => {
    const at = event.target;
    // Letters are keys only within what moves, and not where they are typed or choose from a list.
    if (event.ctrlKey || event.altKey || event.metaKey || !at.closest(FOLLOWERS) || at.closest('select, textarea')
        || at.matches('input:not([type=range])')) {
      return;
    }
    const key = event.key.toLowerCase();
    if (STEPS[key]) {
      clock.set(clock.now() + (event.shiftKey ? -1 : 1) * STEPS[key]);
    } else if (key === 'n' || key === 'p') {
      stop();
      toEvent(key === 'n' ? 1 : -1);
    } else if (key === ' ' && !at.closest('button, summary, a')) {
      toggle();
    } else {
      return;
    }
    event.preventDefault();
  });

  clock.onSpan(span => {
    stop();
    const length = span.to - span.from;
    slider.min = 0;
    slider.max = length;
    // An arrow of the keyboard moves it by about a minute of an encounter, a day of a transfer, so that the last of them is the end.
    const step = [60, 600, 3600, 21600, 86400].find(each => length / each < 10000) || 86400;
    slider.step = Math.floor(length / Math.max(1, Math.round(length / step)) * 1e6) / 1e6;
    // The whole in about a minute and a half.
    speed.value = String(SPEEDS.map(([value]) => value).reduce((best, value) =>
      Math.abs(Math.log(value * 90 / length)) < Math.abs(Math.log(best * 90 / length)) ? value : best));
    jump.replaceChildren(apophis.element('option', {value: ''}, 'Jump to …'),
      ...span.events.map((event, i) =>
        apophis.element('option', {value: i}, clock.utc(event.t).slice(0, 16) + '  ' + event.label)));
    marks.replaceChildren(...span.events.map(event => {
      const mark = document.createElement('i');
      mark.style.left = 100 * (event.t - span.from) / length + '%';
      return mark;
    }));
  });
  const show = t => {
    slider.value = t - clock.from;
    const event = clock.events.findIndex(other => Math.abs(other.t - t) <= AT_EVENT);
    jump.value = event < 0 ? '' : String(event);
    part('utc').textContent = clock.utc(t) + ' UTC';
    part('tdb').textContent = clock.tdb(t).slice(11) + ' TDB';
    part('event').textContent = event < 0 ? '' : clock.events[event].label;
    slider.setAttribute('aria-valuetext',
      [clock.utc(t).slice(0, 16) + ' UTC', ...describers.map(words => words(t)).filter(Boolean)].join(', '));
  };
  clock.onChange(show);

  // The bar is there while anything that moves is in sight.
  const seen = new Set();
  const watch = new IntersectionObserver(entries => {
    entries.forEach(entry => { seen[entry.isIntersecting ? 'add' : 'delete'](entry.target); });
    document.getElementById('clock-bar').classList.toggle('away', seen.size === 0);
  });
  document.querySelectorAll(FOLLOWERS).forEach(element => watch.observe(element));

  return {
    isPlaying: () => playing !== 0,
    /** Adds words on an instant, for who hears the slider: "40,057 km, 7.11 km/s"; empty where there are none. */
    describe: words => { describers.push(words); show(clock.now()); },
  };
})();
