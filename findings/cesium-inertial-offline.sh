#!/usr/bin/env bash
# CZML in the inertial frame, shown by a Cesium that cannot load its files of Earth's orientation.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT

cat <<'TEXT'
guess    A CZML position with referenceFrame INERTIAL, asked for in the frame of the turning Earth, is right to 0.01
         degree, or undefined where Cesium has no orientation of Earth for that day yet.
TEXT

ENGINE=26.3.0
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$T" "@cesium/engine@$ENGINE"

cat > "$T/inertial.mjs" <<'NODE'
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

// Cesium's own files, as a page would load them; at first nothing has been loaded.
const files = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
    'node_modules/@cesium/engine/Source');
const server = http.createServer((request, response) => {
    const name = new URL(request.url, 'http://localhost').pathname;
    readFile(path.join(files, path.normalize(name)))
        .then(text => response.writeHead(200, { 'Content-Type': 'application/json' }).end(text))
        .catch(() => response.writeHead(404).end());
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
globalThis.CESIUM_BASE_URL = `http://127.0.0.1:${server.address().port}/`;
const { CzmlDataSource, JulianDate, ReferenceFrame, TimeInterval, Transforms } = await import('@cesium/engine');

const pass = JulianDate.fromIso8601('2029-04-13T21:46:00Z');
const data = await CzmlDataSource.load([
    { id: 'document', version: '1.0' },
    { id: 'body', position: {
        referenceFrame: 'INERTIAL', epoch: '2029-04-13T21:00:00Z',
        interpolationAlgorithm: 'LAGRANGE', interpolationDegree: 1,
        cartesian: [0, 3.8e7, 0, 0, 7200, 3.8e7, 0, 0] } },
]);
const position = data.entities.getById('body').position;
function place() {
    const p = position.getValueInReferenceFrame(pass, ReferenceFrame.FIXED);
    const degrees = 180 / Math.PI;
    return p && { p, longitude: Math.atan2(p.y, p.x) * degrees, latitude: Math.asin(p.z / 3.8e7) * degrees };
}
const say = place =>
    place ? `longitude ${place.longitude.toFixed(3)}, latitude ${place.latitude.toFixed(3)}` : 'undefined';
const without = place();
await Transforms.preloadIcrfFixed(new TimeInterval({ start: pass, stop: pass }));
const loaded = place();
server.close();

// Where the x axis of ICRF points is the Earth rotation angle to the west, to some thousandths of a degree.
const turns = 0.779057273264 + 1.00273781191135448 * (2462240.0 - 2451545.0 + (9 + 46 / 60) / 24);
const expected = 180 - ((turns * 360 + 180) % 360);
const off = without ? Math.hypot(without.p.x - loaded.p.x, without.p.y - loaded.p.y, without.p.z - loaded.p.z) : NaN;
console.log(`seen     nothing loaded: ${say(without)}`);
console.log(`         files loaded:   ${say(loaded)} (Earth rotation angle: longitude ${expected.toFixed(3)})`);
console.log(`         between them ${(off / 1000).toFixed(0)} km at 38,000 km from Earth's centre`);
const near = (value, wanted, within) => Math.abs(value - wanted) <= within;
if (!without || !near(loaded.longitude, expected, 0.01) || !near(without.longitude, -168.860, 0.002)
        || !near(without.latitude, 0, 0.001) || !near(loaded.latitude, 0.165, 0.002)) {
    console.log('CHANGED');
    process.exit(1);
}
NODE
echo "version  @cesium/engine $ENGINE of npm"
node "$T/inertial.mjs"
cat <<'TEXT'
so       Without its files Cesium takes inertial axes for those of the day's equator and equinox and says nothing:
         in 2029 that is 0.4 degree. A page that opens offline stays wrong; one that loads them moves. Write CZML in
         FIXED for both.
TEXT
