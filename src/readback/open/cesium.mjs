import { CzmlDataSource, JulianDate, ReferenceFrame, TimeInterval, Transforms } from '@cesium/engine';
import { readFile } from 'node:fs/promises';

globalThis.Image ??= class {}; // outside a browser
const [file, body, utc] = process.argv.slice(2);
const scene = await CzmlDataSource.load(JSON.parse(await readFile(file, 'utf8')));
const time = JulianDate.fromIso8601(utc);
// Without these files Cesium turns the scene without precession: tens of kilometres on the ground, and says nothing.
await Transforms.preloadIcrfFixed(new TimeInterval({ start: time, stop: time }));
const position = scene.entities.getById(body).position;
console.log(position.getValueInReferenceFrame(time, ReferenceFrame.INERTIAL));
console.log(position.getValueInReferenceFrame(time, ReferenceFrame.FIXED));
