// What is asked of Stellarium, and what it said against a fine scene.
import { readFileSync } from 'node:fs';

const [verb, file, scene] = process.argv.slice(2);
const stretch = JSON.parse(readFileSync(scene, 'utf8'))[1].position[0];
const n = stretch.cartesianVelocity;
const epoch = Date.parse(stretch.epoch);
const rows = n.length / 7;
const DEGREES = 180 / Math.PI;
// TDB ahead of UTC; the file has no other.
const AHEAD = 69.184;

/** The row at or after an instant of UTC, ms. */
function row(utc) {
    let low = 0, high = rows - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (epoch + 1000 * n[7 * middle] < utc) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

if (verb === 'ask') {
    const sections = readFileSync(file, 'utf8').split(/^\[.*\]$/m).slice(1).map(text => Object.fromEntries(
        text.trim().split('\n').map(line => line.split(' = '))));
    console.log('core.setTimeRate(0);');
    for (const section of sections) {
        const middle = (section.orbit_Epoch - 2440587.5) * 86400000 - 1000 * AHEAD;
        for (const share of [-0.95, 0, 0.95]) {
            const at = row(middle + share * section.orbit_good * 86400000);
            const utc = epoch + 1000 * n[7 * at];
            if (at > 0 && at < rows - 1 && Math.abs(utc - middle) < section.orbit_good * 86400000) {
                const number = section.minor_planet_number;
                const name = number ? `(${number}) ${section.name}` : section.name;
                console.log(`core.setDate("${new Date(utc).toISOString().slice(0, 23)}", "utc"); core.wait(0.2);`);
                console.log(`var i = core.getObjectInfo("${section.name}"); if (i.found) `
                    + `core.output("${at} " + core.getDate("utc") + " " + i.raJ2000 + " " + i.decJ2000 + " " + i.distance + " ${name}");`
                    + ` else core.output("${at} missing ${name}");`);
            }
        }
    }
    console.log('core.quitStellarium();');
} else {
    let worst = 0, widest = 0, at = '', count = 0, missing = 0;
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
        const [index, utc, ra, dec] = line.split(' ');
        if (utc === 'missing') {
            missing++;
            continue;
        }
        const [x, y, z] = n.slice(7 * index + 1, 7 * index + 4);
        const r = Math.hypot(x, y, z);
        const shown = [Math.cos(ra / DEGREES) * Math.cos(dec / DEGREES), Math.sin(ra / DEGREES) * Math.cos(dec / DEGREES),
            Math.sin(dec / DEGREES)];
        const off = 60 * DEGREES * Math.asin(Math.hypot(
            (shown[1] * z - shown[2] * y) / r, (shown[2] * x - shown[0] * z) / r, (shown[0] * y - shown[1] * x) / r));
        count++;
        widest = Math.max(widest, off / 60 / DEGREES * r / 1000);
        if (off > worst) {
            worst = off;
            at = line;
        }
    }
    console.log(`${count} instants, worst ${worst.toFixed(2)} arc minutes, widest ${widest.toFixed(0)} km: ${at}; not found ${missing}`);
    process.exit(worst > 2.5 || missing > 0 || count < 10 ? 1 : 0);
}
