'use strict';
/**
 * What the curves of a span of the clock show, as panels: {id, title, unit, decimals, lines: [{name, at}]}, where at(t) is a value at
 * an instant, TDB seconds since J2000, and NaN where there is none. Its data: {panels: {scene: [{id, title, unit, lines: [{name,
 * rows: [[t, value]]}]}]}}, geometric between rows.
 */
const panels = (() => {
  const data = apophis.data('curves').panels;
  const NAMES = {EARTH: 'Earth', MOON: 'the Moon', SUN: 'the Sun'};

  const between = rows => t => {
    let [low, high] = [0, rows.length - 1];
    if (high < 0 || t < rows[0][0] || t > rows[high][0]) {
      return NaN;
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (rows[middle][0] > t) {
        high = middle;
      } else {
        low = middle;
      }
    }
    const [a, b] = [rows[low], rows[high]];
    return b[0] > a[0] ? a[1] * (b[1] / a[1]) ** ((t - a[0]) / (b[0] - a[0])) : b[1];
  };
  /** So many decimals that so many digits are told. */
  const digits = count => value => Math.min(4, Math.max(0, count - 1 - Math.floor(Math.log10(Math.max(1e-9, Math.abs(value))))));

  const tabled = scene => (data[scene] || []).map(panel => ({
    ...panel, decimals: digits(4), lines: panel.lines.map(line => ({name: line.name, at: between(line.rows)})),
  }));

  const named = body => NAMES[body] || body.charAt(0) + body.slice(1).toLowerCase();

  const encounter = () => {
    const {norm, subtract} = states;
    const [body, companion] = [named(pass.body), named(pass.companionBody)];
    const distances = [{name: 'of ' + body, at: t => norm(pass.asteroid.at(t))}];
    // The Sun stays where it is.
    if (pass.companionBody !== 'SUN') {
      distances.push({name: 'of ' + companion, at: t => norm(subtract(pass.asteroid.at(t), pass.companion.at(t)))});
    }
    const shown = [
      {id: 'distance', title: 'Distance from the centre', unit: 'km', decimals: () => 0, lines: distances},
      {id: 'speed', title: 'Speed against ' + body, unit: 'km/s', decimals: () => 4, lines: [{name: 'speed', at: t => norm(pass.asteroid.velocity(t))}]},
    ];
    if (sight.hasMagnitude) {
      shown.push({id: 'magnitude', title: 'Magnitude seen from the centre of Earth', unit: '', decimals: () => 2, reversed: true, logarithmic: false,
        lines: [{name: 'magnitude', at: sight.geocentricMagnitude}]});
    }
    return shown;
  };

  return {
    /** Those of a span that have something to show. */
    of: span => (span.scene === 'encounter' ? encounter() : []).concat(tabled(span.scene)).filter(panel => panel.lines.length > 0),
  };
})();
