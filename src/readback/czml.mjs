// What Cesium makes of a scene, against a finer one. Its files of Earth's orientation come from its own package.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';

const [scene, fine, map, open] = process.argv.slice(2);
const folder = path.dirname(new URL(import.meta.url).pathname);
const files = path.join(folder, 'node_modules/@cesium/engine/Source');
const server = http.createServer((request, response) => {
    readFile(path.join(files, path.normalize(new URL(request.url, 'http://localhost').pathname)))
        .then(text => response.writeHead(200, { 'Content-Type': 'application/json' }).end(text))
        .catch(() => response.writeHead(404).end());
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}/`;
globalThis.CESIUM_BASE_URL = base;
globalThis.Image ??= class {};
const { Cartographic, CzmlDataSource, JulianDate, ReferenceFrame, TimeInterval, Transforms } =
    await import('@cesium/engine');

const BOUND = 10;
const read = async file => JSON.parse(await readFile(file, 'utf8'));
const cesium = await CzmlDataSource.load(await read(scene));
let failed = false;
for (const packet of (await read(fine)).filter(packet => Array.isArray(packet.position))) {
    const position = cesium.entities.getById(packet.id)?.position;
    let worst = 0, at = '', rows = 0, missing = 0;
    for (const stretch of packet.position) {
        const epoch = JulianDate.fromIso8601(stretch.epoch);
        const n = stretch.cartesianVelocity;
        for (let i = 0; i < n.length; i += 7) {
            const time = JulianDate.addSeconds(epoch, n[i], new JulianDate());
            const value = position?.getValueInReferenceFrame(time, ReferenceFrame.INERTIAL);
            rows++;
            if (!value) {
                // The very ends are as texts to 1e-7 s, and may be without.
                missing += i > 0 && i < n.length - 7 ? 1 : 0;
                continue;
            }
            const off = Math.hypot(value.x - n[i + 1], value.y - n[i + 2], value.z - n[i + 3]);
            if (off > worst) {
                worst = off;
                at = JulianDate.toIso8601(time, 0);
            }
        }
    }
    // At an instant where two stretches meet each has a row; both are the same place.
    failed ||= worst > BOUND || missing > 0;
    console.log(`${packet.id}: ${rows} instants, worst ${worst.toFixed(3)} m at ${at}, without a value ${missing}`);
}
if (existsSync(map)) {
    const closest = (await read(map)).features.find(feature => feature.properties.kind === 'closest');
    const time = JulianDate.fromIso8601(closest.properties.utc);
    await Transforms.preloadIcrfFixed(new TimeInterval({ start: time, stop: time }));
    const id = (await read(scene))[1].id;
    const below = Cartographic.fromCartesian(
        cesium.entities.getById(id).position.getValueInReferenceFrame(time, ReferenceFrame.FIXED));
    const [longitude, latitude] = closest.geometry.coordinates;
    const off = 111.2 * Math.hypot(
        (below.longitude * 180 / Math.PI - longitude) * Math.cos(below.latitude), below.latitude * 180 / Math.PI - latitude);
    failed ||= off > 1;
    console.log(`below ${id} at ${closest.properties.utc}: ${off.toFixed(3)} km from the point of the map`);
}
const lines = await promisify(execFile)('node',
    ['--import', `data:text/javascript,globalThis.CESIUM_BASE_URL='${base}'`, open, scene, 'moon',
        (await read(scene))[0].clock.currentTime]);
failed ||= !/x: /.test(lines.stdout);
console.log(`the lines of the document: ${lines.stdout.replace(/\s+/g, ' ')}`);
server.close();
process.exit(failed ? 1 : 0);
