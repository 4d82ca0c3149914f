'use strict';
/** Colours of a quantity, and the same faded where it is out of the question. */
const viridis = (() => {
  // Viridis by Smith and van der Walt, CC0: even in lightness, told apart by the colour-blind.
  const VIRIDIS = ['440154', '472d7b', '3b528b', '2c728e', '21918c', '28ae80', '5ec962', 'addc30', 'fde725']
    .map(hex => [0, 2, 4].map(k => parseInt(hex.slice(k, k + 2), 16)));

  const blend = share => {
    const place = Math.max(0, Math.min(1, share)) * (VIRIDIS.length - 1);
    const low = Math.min(VIRIDIS.length - 2, Math.floor(place));
    return VIRIDIS[low].map((v, k) => Math.round(v + (place - low) * (VIRIDIS[low + 1][k] - v)));
  };
  const paper = () => {
    const hex = apophis.colour('paper');
    return [1, 3, 5].map(k => parseInt(hex.slice(k, k + 2), 16));
  };

  /** 256 colours and as many faded to grey, as the bytes of a pixel in a 32-bit number, lowest first. */
  function tables() {
    const ground = paper();
    const pixel = rgb => (255 << 24 | rgb[2] << 16 | rgb[1] << 8 | rgb[0]) >>> 0;
    const bright = new Uint32Array(256);
    const faded = new Uint32Array(256);
    for (let i = 0; i < 256; i++) {
      const rgb = blend(i / 255);
      const grey = 0.3 * rgb[0] + 0.59 * rgb[1] + 0.11 * rgb[2];
      bright[i] = pixel(rgb);
      faded[i] = pixel(ground.map(g => Math.round(0.62 * g + 0.38 * grey)));
    }
    return {bright, faded, none: pixel(ground)};
  }

  /** The colours from least to greatest, for a gradient. */
  return {tables, stops: VIRIDIS.map(rgb => `rgb(${rgb.join(' ')})`)};
})();
