'use strict';
/**
 * The one clock of a page: an instant in TDB seconds since J2000 that every view shows. It runs through one span at a time: that of
 * the encounter, of a transfer, of a swing-by. Its data are those of the part "clock": {tdbMinusUtc, spans: [{scene, group, label,
 * from, to, start, events: [{t, label}]}]}, all times TDB seconds, events in time order.
 */
const clock = (() => {
  const {tdbMinusUtc, spans} = apophis.data('clock');
  const J2000_MILLIS = Date.UTC(2000, 0, 1, 12);
  const watchers = [];
  const spanWatchers = [];
  // A span keeps its instant while another is shown.
  const instants = spans.map(span => span.start);
  let span = spans[0];
  let now = span.start;
  let request = 0;

  // TDB - UTC is one number here, good to 2 ms: what falls short of a whole second by so little is that second.
  const SLACK_MILLIS = 5;
  const iso = seconds => new Date(J2000_MILLIS + Math.round(1000 * seconds) + SLACK_MILLIS).toISOString();
  const tell = () => { request = 0; watchers.forEach(watcher => watcher(now)); };
  const tellSoon = () => {
    if (!request) {
      request = requestAnimationFrame(tell);
    }
  };

  return {
    spans,
    /** The span it runs through now, and what is of it. */
    get span() { return span; },
    get from() { return span.from; },
    get to() { return span.to; },
    get start() { return span.start; },
    get events() { return span.events; },
    /** The instant now, TDB seconds since J2000. */
    now: () => now,
    /** Moves it, within its span. Views are told once a frame, however often it is moved. */
    set: t => {
      now = Math.min(span.to, Math.max(span.from, t));
      tellSoon();
    },
    /** Goes to another of its spans, at the instant at which that was left. */
    choose: other => {
      if (other === span) {
        return;
      }
      instants[spans.indexOf(span)] = now;
      span = other;
      now = instants[spans.indexOf(span)];
      spanWatchers.forEach(watcher => watcher(span));
      tellSoon();
    },
    /** Calls it with every new instant, and with the present one at once. */
    onChange: watcher => { watchers.push(watcher); watcher(now); },
    /** Calls it with every new span, and with the present one at once, before the instant changes. */
    onSpan: watcher => { spanWatchers.push(watcher); watcher(span); },
    /** An instant as UTC, "2029-04-13 21:46:05". */
    utc: t => iso(t - tdbMinusUtc).slice(0, 19).replace('T', ' '),
    /** An instant as TDB, the same way. */
    tdb: t => iso(t).slice(0, 19).replace('T', ' '),
    /** An instant as POSIX seconds of its UTC reading, as axes of dates want them. */
    posix: t => J2000_MILLIS / 1000 + t - tdbMinusUtc,
    /** The instant of a UTC reading in POSIX seconds. */
    ofPosix: seconds => seconds - J2000_MILLIS / 1000 + tdbMinusUtc,
  };
})();
