'use strict';
/**
 * The one clock of a page: an instant in TDB seconds since J2000 that every view shows. Its data are those of the part "clock":
 * {from, to, start, tdbMinusUtc, events: [{t, label}]}, all times TDB seconds, events in time order.
 */
const clock = (() => {
  const data = apophis.data('clock');
  const J2000_MILLIS = Date.UTC(2000, 0, 1, 12);
  const watchers = [];
  let now = data.start;
  let request = 0;

  const iso = seconds => new Date(J2000_MILLIS + Math.round(1000 * seconds)).toISOString();
  const tell = () => { request = 0; watchers.forEach(watcher => watcher(now)); };

  return {
    from: data.from,
    to: data.to,
    start: data.start,
    events: data.events,
    /** The instant now, TDB seconds since J2000. */
    now: () => now,
    /** Moves it, within its span. Views are told once a frame, however often it is moved. */
    set: t => {
      now = Math.min(data.to, Math.max(data.from, t));
      if (!request) {
        request = requestAnimationFrame(tell);
      }
    },
    /** Calls it with every new instant, and with the present one at once. */
    onChange: watcher => { watchers.push(watcher); watcher(now); },
    /** An instant as UTC, "2029-04-13 21:46:05". */
    utc: t => iso(t - data.tdbMinusUtc).slice(0, 19).replace('T', ' '),
    /** An instant as TDB, the same way. */
    tdb: t => iso(t).slice(0, 19).replace('T', ' '),
    /** An instant as POSIX seconds of its UTC reading, as axes of dates want them. */
    posix: t => J2000_MILLIS / 1000 + t - data.tdbMinusUtc,
    /** The instant of a UTC reading in POSIX seconds. */
    ofPosix: seconds => seconds - J2000_MILLIS / 1000 + data.tdbMinusUtc,
  };
})();
