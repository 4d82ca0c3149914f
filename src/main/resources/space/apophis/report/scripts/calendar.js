'use strict';
/**
 * The calendar under the clock: a row for each system of the programme and for the option of a craft that the clock runs with. Its
 * data: {rows: [{scene, name, bars: [{from, to, when, what, state, gate, sources}]}]}, from and to POSIX seconds UTC, sources
 * ids of the documents below the programme.
 */
(() => {
  const {rows} = apophis.data('calendar');
  const host = document.getElementById('calendar-rows');
  const reading = document.getElementById('calendar-event');
  const range = document.getElementById('calendar-range');
  const DAY = 86400;
  // About a span of the clock at least so much is shown on either side, s.
  const ABOUT = 60 * DAY;
  // A bar shorter than this part of the whole is a mark.
  const MARK = 0.012;

  let from = 0;
  let to = 0;
  let events = [];
  let chosen = -1;
  // An event that was clicked stays told, so that its sources can be followed.
  let held = false;
  let line = null;

  const instant = posix => clock.ofPosix(posix);
  const shown = () => rows
    .filter(row => row.scene === null || row.scene === (clock.span.scene.startsWith('transfer') ? clock.span.scene : first()))
    .map(row => ({...row, bars: row.bars.filter(bar => instant(bar.to) >= from && instant(bar.from) <= to)}))
    .filter(row => row.bars.length > 0);
  // Beside the encounter stands the first option of a craft, if any.
  const first = () => (rows.find(row => row.scene !== null) || {}).scene;
  const left = t => 100 * (Math.min(to, Math.max(from, t)) - from) / (to - from);
  const when = bar => bar.when.replace('/', ' to ').replace(/T(\d\d:\d\d)(:\d\d)?Z/g, ' $1');

  const tell = entry => {
    reading.replaceChildren(apophis.element('b', {}, when(entry.bar)), ' ' + entry.row.name + ': ' + entry.bar.what
      + (entry.bar.gate ? ' (gate: ' + entry.bar.gate + ')' : '') + ', ' + entry.bar.state,
      ...entry.bar.sources.flatMap((id, i) => [i ? ', ' : '; says ', apophis.element('a', {href: '#document-' + id}, id)]));
  };
  const choose = i => {
    events.forEach((entry, k) => entry.mark.classList.toggle('chosen', k === i));
    chosen = i;
    if (i >= 0) {
      tell(events[i]);
    }
  };
  const go = entry => clock.set(instant(entry.bar.from));

  const mark = (row, bar) => {
    const [begin, end] = [left(instant(bar.from)), left(instant(bar.to))];
    const long = end - begin > 100 * MARK;
    const element = apophis.element('i', {class: ['event', long ? 'long' : 'short', bar.state, bar.gate ? 'gate' : ''].join(' ').trim(),
      title: when(bar) + ': ' + bar.what + ', ' + bar.state});
    element.style.left = (long ? begin : (begin + end) / 2) + '%';
    if (long) {
      element.style.width = end - begin + '%';
    }
    const entry = {row, bar, mark: element};
    element.addEventListener('click', () => { choose(events.indexOf(entry)); held = true; go(entry); });
    element.addEventListener('mouseenter', () => { held = false; choose(events.indexOf(entry)); });
    events.push(entry);
    return element;
  };

  const axis = () => {
    const track = apophis.element('div', {class: 'track'});
    axes.utc(from, to, Math.max(2, Math.floor(host.clientWidth / 110))).forEach(tick => {
      const text = apophis.element('span', {class: 'tick'}, tick.text);
      text.style.left = left(tick.t) + '%';
      track.append(text);
    });
    return apophis.element('div', {class: 'calendar-row calendar-axis', 'aria-hidden': 'true'}, apophis.element('div', {}), track);
  };

  const draw = () => {
    const edges = rows.flatMap(row => row.bars).flatMap(bar => [instant(bar.from), instant(bar.to)]);
    const pad = Math.max(ABOUT, 0.1 * (clock.to - clock.from));
    [from, to] = range.value === 'all'
      ? [Math.min(clock.from, ...edges), Math.max(clock.to, ...edges)]
      : [clock.from - pad, clock.to + pad];
    events = [];
    chosen = -1;
    line = apophis.element('div', {class: 'calendar-now'});
    const lines = apophis.element('div', {class: 'calendar-row calendar-lines', 'aria-hidden': 'true'}, apophis.element('div', {}),
      apophis.element('div', {class: 'track'}, line));
    host.replaceChildren(
      ...shown().map(row => apophis.element('div', {class: 'calendar-row'}, apophis.element('div', {class: 'calendar-name'}, row.name),
        apophis.element('div', {class: 'track'}, ...row.bars.map(bar => mark(row, bar))))),
      axis(), lines);
    events.sort((a, b) => a.bar.from - b.bar.from);
    move(clock.now());
  };

  /** Moves the line, and tells what comes next unless the reader has chosen an event. */
  const move = t => {
    line.style.left = left(t) + '%';
    if (chosen < 0) {
      const next = events.find(entry => instant(entry.bar.from) > t);
      if (next) {
        tell(next);
        reading.prepend('Next: ');
      } else {
        reading.textContent = events.length ? 'Nothing of what is shown comes later.' : 'The programme has nothing dated in these months.';
      }
    }
  };

  host.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (step && events.length) {
      const now = events.findIndex(entry => instant(entry.bar.from) >= clock.now());
      choose(chosen < 0 ? Math.max(0, now) : Math.min(events.length - 1, Math.max(0, chosen + step)));
    } else if (event.key === 'Enter' && chosen >= 0) {
      go(events[chosen]);
    } else if (event.key === 'Escape') {
      release();
    } else {
      return;
    }
    event.preventDefault();
  });
  const release = () => { held = false; choose(-1); move(clock.now()); };
  host.addEventListener('mouseleave', () => { if (!held) { release(); } });
  host.addEventListener('blur', event => { if (!reading.contains(event.relatedTarget)) { release(); } });
  range.addEventListener('change', draw);
  new ResizeObserver(draw).observe(host);
  clock.onSpan(draw);
  clock.onChange(move);
})();
