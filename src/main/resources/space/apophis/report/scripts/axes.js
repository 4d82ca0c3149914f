'use strict';
/** Where the ticks of an axis stand, and what is written at them. */
const axes = (() => {
  const MINUTE = 60;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  const STEPS = [1, 2, 5, 10, 15, 30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE,
    HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY];
  const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];
  const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  const two = n => String(n).padStart(2, '0');
  const date = posix => new Date(1000 * posix);

  /** Whole months of UTC between two POSIX times. */
  const months = (from, to, step) => {
    const first = date(from);
    const ticks = [];
    for (let month = Math.ceil((12 * first.getUTCFullYear() + first.getUTCMonth()) / step) * step; ; month += step) {
      const tick = Date.UTC(Math.floor(month / 12), month % 12, 1) / 1000;
      if (tick > to) {
        return ticks;
      }
      if (tick >= from) {
        ticks.push(tick);
      }
    }
  };

  /** What is written at a tick of a date axis: its day where a day begins or the axis does, its year likewise. */
  const written = (posix, first, step) => {
    const at = date(posix);
    const day = at.getUTCDate() + ' ' + NAMES[at.getUTCMonth()];
    if (step < DAY) {
      const time = two(at.getUTCHours()) + ':' + two(at.getUTCMinutes()) + (step < MINUTE ? ':' + two(at.getUTCSeconds()) : '');
      return first || posix % DAY === 0 ? time + '\n' + day : time;
    }
    const year = at.getUTCFullYear();
    if (step >= 366 * DAY) {
      return String(year);
    }
    const short = step > 20 * DAY ? NAMES[at.getUTCMonth()] : day;
    return first || at.getUTCMonth() === 0 && at.getUTCDate() < 2 ? short + '\n' + year : short;
  };

  return {
    /**
     * Whole minutes, hours, days, months or years of UTC between two instants, so many at most, as {t, text}; instants are TDB
     * seconds since J2000. A leap second within the axis would shift what is behind it by a second.
     */
    utc: (from, to, most) => {
      const [begin, end] = [clock.posix(from), clock.posix(to)];
      const step = STEPS.find(s => (end - begin) / s <= most);
      let ticks = [];
      let width = step;
      if (step) {
        for (let tick = Math.ceil(begin / step) * step; tick <= end; tick += step) {
          ticks.push(tick);
        }
      } else {
        const count = MONTHS.find(n => (end - begin) / (30.5 * DAY * n) <= most) || MONTHS[MONTHS.length - 1];
        width = 31 * DAY * count;
        ticks = months(begin, end, count);
      }
      return ticks.map((tick, i) => ({t: clock.ofPosix(tick), text: written(tick, i === 0, width)}));
    },
    /** Round numbers between two positive ones on a logarithmic axis, so many at most where that can be. */
    logarithmic: (least, most, count) => {
      const decades = Math.log10(most / least);
      const digits = [[1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 5, 7], [1, 2, 5], [1]];
      const every = Math.max(1, Math.ceil(decades / count));
      const kept = digits.find(d => d.length * decades <= count) || [1];
      const ticks = [];
      for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power++) {
        if (power % every === 0) {
          kept.forEach(digit => ticks.push(digit * 10 ** power));
        }
      }
      return ticks.filter(tick => tick >= least && tick <= most);
    },
    /** A number of an axis: no more decimals than it has. */
    number: x => x.toLocaleString('en-US', {maximumFractionDigits: 6}),
  };
})();
