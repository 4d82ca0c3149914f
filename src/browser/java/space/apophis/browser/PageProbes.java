package space.apophis.browser;

/** Function bodies that ask a page what a person would see. */
final class PageProbes {

    /** Elements that reach past the right edge of a page which moves sideways; empty where it does not. */
    static final String OVERHANGS = """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) {
              return [];
            }
            const inBox = e => {
              for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
                if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) { return true; }
              }
              return false;
            };
            const found = [...document.body.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > width + 1 && !inBox(e))
              .slice(0, 5)
              .map(e => e.tagName + ' ' + e.id + ' ' + e.className + ' to ' + e.getBoundingClientRect().right);
            return found.length ? found : ['the page is ' + document.documentElement.scrollWidth + ' wide'];
            """;

    /** Tables whose rows have not the cells of their heading, spans counted. */
    static final String UNEVEN_TABLES = """
            return [...document.querySelectorAll('table')].filter(table => {
              const reach = [];
              const widths = [...table.rows].map((row, r) => {
                let width = reach[r] || 0;
                for (const cell of row.cells) {
                  width += cell.colSpan;
                  for (let k = 1; k < cell.rowSpan; k++) { reach[r + k] = (reach[r + k] || 0) + cell.colSpan; }
                }
                return width;
              });
              return new Set(widths).size > 1;
            }).map(table => (table.caption || table).textContent.trim().slice(0, 80));
            """;

    /** Visible texts smaller than so many pixels, each size and kind once. */
    static final String SMALL_LETTERS = """
            const least = arguments[0];
            const found = new Map();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const e = node.parentElement;
              if (!node.textContent.trim() || ['SCRIPT', 'STYLE', 'TITLE', 'title', 'desc'].includes(e.tagName)) { continue; }
              if (!e.getClientRects().length) { continue; }
              const scale = e.ownerSVGElement ? Math.abs(e.ownerSVGElement.getScreenCTM().a) : 1;
              const size = parseFloat(getComputedStyle(e).fontSize) * scale;
              if (size < least - 0.01) {
                const figure = e.closest('figure');
                const key = (figure ? figure.id : e.tagName + '.' + e.className) + ' ' + size.toFixed(1);
                if (!found.has(key)) { found.set(key, key + ' "' + node.textContent.trim().slice(0, 30) + '"'); }
              }
            }
            return [...found.values()];
            """;

    /** When the page first shows something, ms after it was asked for; calls back with it. */
    static final String FIRST_PAINT = """
            const done = arguments[0];
            new PerformanceObserver(list => {
              const paint = list.getEntriesByName('first-contentful-paint')[0];
              if (paint) { done(paint.startTime); }
            }).observe({type: 'paint', buffered: true});
            """;

    private PageProbes() {}
}
