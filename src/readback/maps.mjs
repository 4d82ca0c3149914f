// Maps of a folder against validators, and KML against GeoJSON.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { geoArea } from 'd3-geo';
import { DOMParser } from '@xmldom/xmldom';

const folder = process.argv[2];
const require = createRequire(import.meta.url);
const validation = require('geojson-validation');
const { hint } = require('./hint/package/lib/object.js');
let failed = false;
const say = (good, text) => {
    failed ||= !good;
    console.log(`${good ? 'good' : 'BAD '} ${text}`);
};
const flat = coordinates => typeof coordinates[0] === 'number' ? [coordinates] : coordinates.flatMap(flat);
const lines = coordinates => typeof coordinates[0][0] === 'number' ? [coordinates] : coordinates.flatMap(lines);

function validators(name, text) {
    const map = JSON.parse(text);
    const words = [];
    const problems = hint(map, { noDuplicateMembers: true, precisionWarning: false }).map(problem => problem.message);
    say(problems.length === 0, `${name}: geojsonhint: ${problems.slice(0, 3).join('; ') || 'nothing'}`);
    say(validation.valid(map), `${name}: geojson-validation: ${validation.valid(map, true).slice(0, 3).join('; ') || 'nothing'}`);
    try {
        check(text);
    } catch (fault) {
        words.push(...fault.issues.slice(0, 3).map(issue => issue.message));
    }
    say(words.length === 0, `${name}: check-geojson: ${words.join('; ') || 'nothing'}`);
    const outside = flat(map.features.map(f => flat(f.geometry.coordinates))).filter(
        ([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
    say(outside.length === 0, `${name}: positions outside the world: ${outside.length}`);
    const leaps = map.features.filter(f => f.geometry.type !== 'Point').flatMap(f => lines(f.geometry.coordinates))
        .flatMap(line => line.slice(1).map((p, i) => [line[i], p]))
        .filter(([a, b]) => Math.abs(a[0] - b[0]) > 180 && Math.abs(a[1]) < 90);
    say(leaps.length === 0, `${name}: steps over the meridian of 180 degrees: ${leaps.length}`);
    return map;
}

function horizon(name, map) {
    const cap = map.features.find(f => f.properties.kind === 'horizon');
    if (!cap) {
        return;
    }
    const below = map.features.find(f => f.properties.kind === 'closest');
    const [x, y] = below.geometry.coordinates;
    say(booleanPointInPolygon([x, y], cap), `${name}: the point below is within the area`);
    say(!booleanPointInPolygon([x > 0 ? x - 180 : x + 180, -y], cap), `${name}: its antipode is not`);
    const share = area(cap) / (4 * Math.PI * 6371008.8 ** 2);
    const expected = 0.5 * (1 - 6371.0088 / (6371.0088 + below.properties.altitudeKm));
    say(Math.abs(share - expected) < 0.005, `${name}: share of the world by turf ${share.toFixed(4)}, of the cap ${expected.toFixed(4)}`);
    console.log(`     ${name}: share by d3-geo, which turns rings the other way: ${(geoArea(cap) / 4 / Math.PI).toFixed(4)}`);
}

for (const file of readdirSync(folder).filter(file => file.endsWith('.geojson'))) {
    const map = validators(file, readFileSync(path.join(folder, file), 'utf8'));
    horizon(file, map);
    const twin = file.replace('.geojson', '.kml');
    if (readdirSync(folder).includes(twin)) {
        const problems = [];
        const parser = new DOMParser({ onError: (level, message) => problems.push(message) });
        const read = kml(parser.parseFromString(readFileSync(path.join(folder, twin), 'utf8'), 'text/xml'));
        say(problems.length === 0, `${twin}: XML: ${problems[0] ?? 'nothing'}`);
        const positions = geometry => geometry.type === 'GeometryCollection'
            ? geometry.geometries.flatMap(positions) : flat(geometry.coordinates);
        const there = read.features.flatMap(f => positions(f.geometry));
        const here = map.features.flatMap(f => positions(f.geometry));
        const off = Math.max(...here.map((p, i) => Math.hypot(p[0] - there[i][0], p[1] - there[i][1])));
        say(there.length === here.length && off < 1e-6, `${twin}: ${there.length} of ${here.length} positions, worst ${off.toExponential(1)} degree`);
        const open = path.join(path.dirname(new URL(import.meta.url).pathname), 'togeojson.mjs');
        const shown = execFileSync('node', [open, path.join(folder, twin)], { encoding: 'utf8' });
        say(shown.trim().split('\n').length === map.features.length, 'the lines of the document');
    }
}
process.exit(failed ? 1 : 0);
