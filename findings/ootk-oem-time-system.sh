#!/usr/bin/env bash
# An Orbit Ephemeris Message in barycentric dynamical time, read by ootk.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT

cat <<'TEXT'
guess    A reader of OEM whose library has a class for TDB reads a message of CCSDS 502.0-B as that book prints it, and
         takes its epochs in the TIME_SYSTEM that it names: 21:30:00 TDB of 13 April 2029 is 21:28:50.8 UTC.
TEXT

OOTK=7.0.3
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$T" "ootk@$OOTK"

cat > "$T/read.mjs" <<'NODE'
import { EpochUTC, OemParser } from 'ootk';

const head = `CCSDS_OEM_VERS = 2.0
CREATION_DATE = 2026-01-01T00:00:00
ORIGINATOR = TEST

META_START
OBJECT_NAME = PASSING
OBJECT_ID = 2029-000A
CENTER_NAME = EARTH
REF_FRAME = ICRF
TIME_SYSTEM = SCALE
START_TIME = 2029-04-13T21:00:00.000
STOP_TIME = 2029-04-13T22:00:00.000
META_STOP
`;
const rows = `2029-04-13T21:00:00.000 -14000.0 -14000.0 -33000.0 4.0 4.2 4.1
2029-04-13T21:30:00.000 -7000.0 -6500.0 -25600.0 4.0 4.2 4.1
2029-04-13T22:00:00.000 200.0 1060.0 -18200.0 4.0 4.2 4.1
`;

// As section 5 of the book has it: the rows follow META_STOP at once.
let standard;
try {
    standard = `${OemParser.parse(head.replace('SCALE', 'TDB') + rows).dataBlocks[0].ephemeris.length} rows`;
} catch (e) {
    standard = `refused, "${e.message}"`;
}
// With the lines that attitude messages (AEM) have about their rows.
const read = scale =>
    OemParser.parse(`${head.replace('SCALE', scale)}DATA_START\n${rows}DATA_STOP\n`).dataBlocks[0].ephemeris[1].epoch.posix;
const half = EpochUTC.fromDateTimeString('2029-04-13T21:30:00.000').posix;
console.log(`seen     as the standard prints it: ${standard}`);
console.log(`         with DATA_START and DATA_STOP: 21:30 TDB is read ${(read('TDB') - half).toFixed(1)} s from 21:30 UTC,`
    + ` 21:30 TAI ${(read('TAI') - half).toFixed(1)} s`);
if (!standard.startsWith('refused') || read('TDB') !== half || read('TAI') !== half) {
    console.log('CHANGED');
    process.exit(1);
}
NODE
echo "version  ootk $OOTK of npm"
(cd "$T" && node read.mjs)
cat <<'TEXT'
so       A message that other tools take is refused for want of lines that the standard does not have in an OEM. With
         them its time system is kept as a text and not heeded: an asteroid at 7.4 km/s in TDB stands 510 km behind its
         place, and the times of an approach are 69 s late. Write UTC for it.
TEXT
