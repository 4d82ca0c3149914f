#!/usr/bin/env bash
# A transfer of more than half a revolution about the Sun, by the Lambert solver of ootk.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT

cat <<'TEXT'
guess    With posigrade true the solver gives the orbit that turns as the planets do, whatever the angle between the two
         places; with posigrade false the one that turns against them.
TEXT

OOTK=7.0.3
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$T" "ootk@$OOTK"

cat > "$T/lambert.mjs" <<'NODE'
import { EpochUTC, LambertIOD, Vector3D } from 'ootk';

const AU = 149597870.7;
const SUN = 1.32712440018e11;
const from = EpochUTC.fromDateTimeString('2028-04-30T00:00:00.000Z');
const degrees = Math.PI / 180;
const place = (r, angle) => new Vector3D(r * AU * Math.cos(angle), r * AU * Math.sin(angle), 0.01 * AU * Math.sin(2 * angle));
const departure = place(1.0, 0.0);
// A craft that leaves Earth's path with 4 km/s or so is there after that many days.
const transfers = [['shorter than half a revolution', 130, 130], ['longer than half a revolution', 285, 288]];

/** Inclination to the plane of the planets, degrees, and speed against the planet that is left, km/s. */
const orbit = (arrival, days, posigrade) => {
    const until = from.roll(days * 86400);
    const state = new LambertIOD(SUN).estimate(departure, arrival, from, until, { posigrade });
    const h = state.position.cross(state.velocity);
    const planet = new Vector3D(0, Math.sqrt(SUN / AU), 0);
    return [Math.acos(h.z / h.magnitude()) / degrees, state.velocity.subtract(planet).magnitude()];
};
let changed = false;
for (const [name, angle, days] of transfers) {
    const arrival = place(0.98, angle * degrees);
    for (const posigrade of [true, false]) {
        const [inclination, excess] = orbit(arrival, days, posigrade);
        console.log(`seen     ${angle} deg, ${name}, posigrade ${posigrade}: inclination ${inclination.toFixed(0)} deg,`
            + ` ${excess.toFixed(1)} km/s against the planet`);
        const turnsAlong = inclination < 90;
        changed ||= turnsAlong !== (angle < 180 ? posigrade : !posigrade);
    }
}
if (changed) {
    console.log('CHANGED');
    process.exit(1);
}
NODE
echo "version  ootk $OOTK of npm"
(cd "$T" && node lambert.mjs)
cat <<'TEXT'
so       The flag is the shorter way, not the direct one. A launch of spring 2028 to Apophis in February 2029 goes 285
         degrees about the Sun: on such a way the flag as it is named asks 53 km/s of a launcher, the other half of one. Who
         makes a porkchop with it takes of the two the orbit that turns with the planets.
TEXT
