'use strict';
/** The shores of Earth: closed rings of [longitude, latitude], degrees, east and north positive. */
const shores = (() => {
  const data = apophis.data('shores');
  const steps = states.unpack(data.points, Int16Array);
  let at = 0;
  return data.rings.map(count => Array.from({length: count}, () => [steps[at++] * 180 / 32767, steps[at++] * 180 / 32767]));
})();
