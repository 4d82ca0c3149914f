'use strict';
/**
 * The chosen site: one of the result's, or any place that the reader gives, which the address of the page then keeps as
 * "#site=40.43,-4.25". Its data: {start, list: [{name, latitude, longitude, height}]}, degrees and m.
 */
const sites = (() => {
  const {list, start} = apophis.data('sites');
  const part = id => document.getElementById('site-' + id);
  const [choice, latitude, longitude, fault] = ['choice', 'latitude', 'longitude', 'fault'].map(part);
  const watchers = [];
  let chosen = list[start] || {name: 'my place', latitude: 0, longitude: 0, height: 0};

  const degrees = (value, positive, negative) => Math.abs(value).toFixed(2) + '° ' + (value < 0 ? negative : positive);
  const words = (lat, lon) => degrees(lat, 'N', 'S') + ' ' + degrees(lon, 'E', 'W');

  const show = () => {
    choice.value = String(list.indexOf(chosen));
    latitude.value = String(chosen.latitude);
    longitude.value = String(chosen.longitude);
    fault.textContent = '';
    [latitude, longitude].forEach(input => input.removeAttribute('aria-invalid'));
    watchers.forEach(watcher => watcher(chosen));
  };
  const choose = site => {
    chosen = site;
    history.replaceState(null, '', '#site=' + site.latitude + ',' + site.longitude);
    show();
  };
  /** Takes a site of the list where one is meant, else the place itself, at the height of the ellipsoid. */
  const at = (lat, lon) => list.find(site => site.latitude === lat && site.longitude === lon)
    || {name: 'my place', latitude: lat, longitude: lon, height: 0};
  const place = (lat, lon) => choose(at(Number(lat.toFixed(2)), Number(lon.toFixed(2))));

  /** A number within a bound, or NaN with what is wrong told at its field. */
  const read = (input, bound, name) => {
    const value = input.value.trim() === '' ? NaN : Number(input.value.trim().replace(',', '.').replace('−', '-').replace('°', ''));
    const right = Math.abs(value) <= bound;
    if (right) {
      input.removeAttribute('aria-invalid');
    } else {
      input.setAttribute('aria-invalid', 'true');
      fault.textContent = name + ' “' + input.value + '” is no number of degrees from −' + bound + ' to ' + bound + '. Example: '
        + (bound === 90 ? '-35.40, south of the equator' : '148.98, east of Greenwich') + '.';
    }
    return right ? value : NaN;
  };
  const typed = () => {
    fault.textContent = '';
    const lon = read(longitude, 180, 'Longitude');
    const lat = read(latitude, 90, 'Latitude');
    if (!Number.isNaN(lat + lon)) {
      choose(at(lat, lon));
    }
  };

  list.forEach((site, i) => choice.append(apophis.element('option', {value: i}, site.name)));
  choice.append(apophis.element('option', {value: -1}, 'my place'));
  choice.addEventListener('change', () => {
    if (Number(choice.value) >= 0) {
      choose(list[Number(choice.value)]);
    } else {
      chosen = {...chosen, name: 'my place', height: 0};
      show();
      latitude.focus();
    }
  });
  latitude.addEventListener('change', typed);
  longitude.addEventListener('change', typed);

  const given = /^#site=(-?[\d.]+),(-?[\d.]+)$/.exec(location.hash);
  if (given && Math.abs(given[1]) <= 90 && Math.abs(given[2]) <= 180) {
    chosen = at(Number(given[1]), Number(given[2]));
  }
  show();

  return {
    list,
    chosen: () => chosen,
    choose,
    place,
    words,
    /** Whether the sky is told in a span of the clock. */
    covers: span => span.scene === 'encounter',
    /** Calls it with every site chosen, and with the present one at once. */
    onChange: watcher => { watchers.push(watcher); watcher(chosen); },
  };
})();
