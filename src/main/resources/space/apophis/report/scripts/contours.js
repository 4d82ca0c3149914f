'use strict';
/** Lines of equal value through a grid by marching squares (Lorensen and Cline 1987, in two dimensions). */
const contours = (() => {
  /**
   * The pieces of one line: a flat array x1, y1, x2, y2, ... in columns and rows.
   *
   * @param field a number for each place, row by row; not finite where there is none: no line comes near those
   */
  function pieces(field, columns, level) {
    const found = [];
    for (let at = 0; at + columns + 1 < field.length; at++) {
      const x = at % columns;
      const a = field[at];
      const b = field[at + 1];
      const c = field[at + columns + 1];
      const d = field[at + columns];
      if (x + 1 === columns || !Number.isFinite(a + b + c + d)) {
        continue;
      }
      const above = (a >= level) + (b >= level) + (c >= level) + (d >= level);
      if (above === 0 || above === 4) {
        continue;
      }
      const y = Math.floor(at / columns);
      const share = (p, q) => (level - p) / (q - p);
      // Each side once around. A saddle has four crossings: which of them belong together does not matter at this scale.
      if ((a < level) !== (b < level)) {
        found.push(x + share(a, b), y);
      }
      if ((b < level) !== (c < level)) {
        found.push(x + 1, y + share(b, c));
      }
      if ((c < level) !== (d < level)) {
        found.push(x + 1 - share(c, d), y + 1);
      }
      if ((d < level) !== (a < level)) {
        found.push(x, y + 1 - share(d, a));
      }
    }
    return found;
  }

  /** Round numbers between two bounds, about as many as wanted. */
  function levels(from, to, wanted) {
    if (!(to > from)) {
      return [];
    }
    const rough = (to - from) / wanted;
    const decimal = Math.pow(10, Math.floor(Math.log10(rough)));
    const step = [1, 2, 5, 10].map(k => k * decimal).find(s => s >= rough);
    const first = Math.ceil(from / step - 1e-9);
    const last = Math.floor(to / step + 1e-9);
    const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    return Array.from({length: Math.max(0, last - first + 1)}, (_, i) => Number(((first + i) * step).toFixed(digits)));
  }

  return {pieces, levels};
})();
