'use strict';
/** What the scripts of a page share. */
const apophis = (() => {
  const root = document.documentElement;
  // Where scripts run, what moves is shown in the place of what lies still; on paper it is the other way.
  root.classList.add('live');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let printing = false;
  const redraws = [];
  const formats = [];
  const redraw = () => redraws.forEach(f => f());
  dark.addEventListener('change', redraw);
  addEventListener('beforeprint', () => { printing = true; redraw(); });
  addEventListener('afterprint', () => { printing = false; redraw(); });
  return {
    /** The data of a part of the page. */
    data: name => JSON.parse(document.getElementById('data-' + name).textContent),
    /** A colour of the style sheet as it is now, by its name without the hyphens. */
    colour: name => getComputedStyle(root).getPropertyValue('--' + name).trim(),
    /** Calls it again whenever colours change: dark mode, and paper. */
    onColours: f => { redraws.push(f); },
    isPrinting: () => printing,
    /** A number with thousands set apart and so many decimals. */
    number: (x, decimals) => {
      // A format is dear to make, and a slider asks for a dozen numbers at every step.
      formats[decimals] = formats[decimals]
        || new Intl.NumberFormat('en-US', {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
      return formats[decimals].format(x);
    },
    /** An element with its attributes and children; texts are taken as texts. */
    element: (name, attributes = {}, ...children) => {
      const made = document.createElement(name);
      Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
      made.append(...children);
      return made;
    },
  };
})();
