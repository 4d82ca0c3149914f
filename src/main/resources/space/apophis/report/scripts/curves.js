'use strict';
/** Curves against time, one panel for each quantity of the span of the clock, all with one axis of time. */
(() => {
  const host = document.getElementById('curves-panels');
  const COLOURS = ['curve-1', 'curve-2', 'curve-3'];
  const DASHES = [[], [7, 4], [2, 3]];
  // More than a screen has pixels to tell apart.
  const POINTS = 500;
  // No curve is zoomed closer, s.
  const CLOSEST = 30;
  // A span of values wider than this, most to least, has a logarithmic axis.
  const WIDE = 8;

  let plots = [];
  let from = 0;
  let to = 0;
  let must = [];
  // Whether the button of the mouse that is let go has drawn a range.
  let dragged = false;

  /** Even instants through what is shown, and those that no curve leaves out. */
  const instants = () => {
    const even = Array.from({length: POINTS + 1}, (_, i) => from + (to - from) * i / POINTS);
    return [...new Set(even.concat(must.filter(t => t > from && t < to)))].sort((a, b) => a - b);
  };

  const values = (line, times) => times.map(t => {
    const value = line.at(t);
    return Number.isFinite(value) ? value : null;
  });

  /** Shows so much of the time in every panel. */
  const zoom = (least, most) => {
    const width = Math.min(clock.to - clock.from, Math.max(CLOSEST, most - least));
    from = Math.min(clock.to - width, Math.max(clock.from, (least + most - width) / 2));
    to = from + width;
    const times = instants();
    plots.forEach(({plot, panel}) => plot.batch(() => {
      plot.setData([times, ...panel.lines.map(line => values(line, times))], false);
      plot.setScale('x', {min: from, max: to});
    }));
    mark(clock.now());
  };
  const all = () => zoom(clock.from, clock.to);
  const zoomBy = factor => {
    const half = factor * (to - from) / 2;
    zoom(clock.now() - half, clock.now() + half);
  };

  // The clock goes with the cursor and back when that leaves; a click keeps it. Who else moves it meanwhile has it.
  let kept = null;
  let previewed = 0;
  const preview = t => {
    if (kept === null) {
      kept = clock.now();
    } else if (clock.now() !== previewed) {
      return;
    }
    clock.set(t);
    previewed = clock.now();
  };
  const leave = () => {
    if (kept !== null && clock.now() === previewed) {
      clock.set(kept);
    }
    kept = null;
  };
  const keep = t => {
    clock.set(t);
    kept = previewed = clock.now();
  };

  const keys = {
    ArrowLeft: () => clock.set(clock.now() - (to - from) / 100),
    ArrowRight: () => clock.set(clock.now() + (to - from) / 100),
    '+': () => zoomBy(0.5),
    '=': () => zoomBy(0.5),
    '-': () => zoomBy(2),
    '0': all,
    Escape: all,
  };

  const ink = name => () => apophis.colour(name);

  const options = (panel, width) => {
    const sample = panel.lines.flatMap(line => values(line, instants())).filter(value => value !== null);
    const wide = panel.logarithmic !== false && Math.min(...sample) > 0 && Math.max(...sample) > WIDE * Math.min(...sample);
    const axis = {stroke: ink('ink'), grid: {stroke: ink('line'), width: 1}, ticks: {stroke: ink('line'), width: 1, size: 4}};
    const font = '12px system-ui, "DejaVu Sans", sans-serif';
    return {
      width,
      height: 200,
      legend: {show: false},
      padding: [8, 14, 0, 0],
      cursor: {
        x: false,
        y: false,
        points: {show: false},
        // A drag ends in a click, which listen() tells from one that is meant.
        drag: {x: true, y: false, setScale: false, click: () => {}},
        bind: {dblclick: () => () => { all(); }},
      },
      scales: {
        x: {time: false},
        y: {
          distr: wide ? 3 : 1,
          dir: panel.reversed ? -1 : 1,
          range: (plot, least, most) => {
            if (least === null) {
              return [0, 1];
            }
            return wide ? [least / 1.15, most * 1.15] : uPlot.rangeNum(least, most, 0.08, false);
          },
        },
      },
      axes: [
        {
          ...axis,
          font,
          size: 40,
          splits: plot => axes.utc(from, to, Math.max(2, Math.floor(plot.bbox.width / devicePixelRatio / 75))).map(tick => tick.t),
          values: plot => axes.utc(from, to, Math.max(2, Math.floor(plot.bbox.width / devicePixelRatio / 75))).map(tick => tick.text),
        },
        {
          ...axis,
          font,
          // As wide as what is written.
          size: (plot, texts) => 16 + 7 * Math.max(5, ...(texts || []).map(text => text.length)),
          splits: wide ? (plot, i, least, most) => axes.logarithmic(least, most, 6) : undefined,
          filter: (plot, splits) => splits,
          space: 28,
          values: (plot, splits) => splits.map(axes.number),
        },
      ],
      series: [{}, ...panel.lines.map((line, i) => ({
        label: line.name, stroke: ink(COLOURS[i]), dash: DASHES[i], width: 1.8, points: {show: false}, spanGaps: false,
      }))],
      hooks: {
        setSelect: [plot => {
          if (plot.select.width > 4) {
            dragged = true;
            zoom(plot.posToVal(plot.select.left, 'x'), plot.posToVal(plot.select.left + plot.select.width, 'x'));
          }
          plot.setSelect({left: 0, top: 0, width: 0, height: 0}, false);
        }],
      },
    };
  };

  const listen = plot => {
    const at = event => plot.posToVal(event.clientX - plot.over.getBoundingClientRect().left, 'x');
    plot.over.addEventListener('mousemove', event => { if (!event.buttons) { preview(at(event)); } });
    plot.over.addEventListener('mouseleave', leave);
    plot.over.addEventListener('mousedown', () => { dragged = false; });
    plot.over.addEventListener('click', event => { if (!dragged) { keep(at(event)); } });
    plot.root.addEventListener('keydown', event => {
      if (keys[event.key] && !event.ctrlKey && !event.altKey && !event.metaKey) {
        keys[event.key]();
        event.preventDefault();
      }
    });
  };

  const make = panel => {
    const readings = panel.lines.map(() => apophis.element('output', {}));
    const caption = apophis.element('figcaption', {}, apophis.element('b', {}, panel.title), ' ',
      ...panel.lines.flatMap((line, i) => {
        const key = apophis.element('span', {class: 'curve-key key-' + (i + 1), 'aria-hidden': 'true'});
        return [apophis.element('span', {class: 'reading'}, ...(panel.lines.length > 1 ? [key, line.name + ' '] : []),
          readings[i], ' ' + panel.unit), ' '];
      }));
    const paper = apophis.element('div', {class: 'curve-paper'});
    host.append(apophis.element('figure', {class: 'curve', id: 'curve-' + panel.id}, caption, paper));
    const plot = new uPlot(options(panel, Math.max(240, paper.clientWidth)), [[], ...panel.lines.map(() => [])], paper);
    const now = apophis.element('div', {class: 'curve-now'});
    const dots = panel.lines.map((line, i) => apophis.element('div', {class: 'curve-dot key-' + (i + 1)}));
    plot.over.append(now, ...dots);
    plot.root.tabIndex = 0;
    plot.root.setAttribute('role', 'img');
    plot.root.setAttribute('aria-label', panel.title + ' against time, UTC. Left and right move the instant, plus and minus zoom, 0 shows all.');
    listen(plot);
    return {plot, panel, paper, readings, now, dots};
  };

  /** Puts the instant into every panel. */
  const mark = t => {
    if (plots.length && (t < from || t > to)) {
      zoom(t - (to - from) / 2, t + (to - from) / 2);
      return;
    }
    plots.forEach(({plot, panel, readings, now, dots}) => {
      const x = plot.valToPos(t, 'x');
      now.style.transform = `translateX(${x}px)`;
      panel.lines.forEach((line, i) => {
        const value = line.at(t);
        const known = Number.isFinite(value);
        readings[i].textContent = known ? apophis.number(value, panel.decimals(value)) : '–';
        dots[i].style.visibility = known ? 'visible' : 'hidden';
        if (known) {
          dots[i].style.transform = `translate(${x}px, ${plot.valToPos(value, 'y')}px)`;
        }
      });
    });
  };

  const resize = new ResizeObserver(() => {
    plots.forEach(({plot, paper}) => {
      if (paper.clientWidth > 0 && paper.clientWidth !== plot.width) {
        plot.setSize({width: paper.clientWidth, height: 200});
      }
    });
    mark(clock.now());
  });

  clock.onSpan(span => {
    plots.forEach(({plot, paper}) => { resize.unobserve(paper); plot.destroy(); });
    plots = [];
    host.replaceChildren();
    [from, to, must] = [span.from, span.to, span.events.map(event => event.t)];
    plots = panels.of(span).map(make);
    plots.forEach(({paper}) => resize.observe(paper));
    all();
  });
  clock.onChange(mark);
  apophis.onColours(() => plots.forEach(({plot}) => plot.redraw(false, true)));
})();
