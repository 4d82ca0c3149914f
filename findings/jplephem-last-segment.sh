#!/usr/bin/env bash
# An SPK kernel of a craft with two segments that meet, as one has that manoeuvres, read by jplephem, Skyfield and astropy.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT

cat <<'TEXT'
guess    NAIF's "SPK Required Reading" lets a body have any number of segments, of which a reader takes the last one that
         covers the instant. A library that reads kernels answers for 2029-04-05 from the first of two segments, of 1 to
         11 April, when the second has 11 to 21 April.
TEXT

PYTHON=/usr/bin/python3
if ! "$PYTHON" -c 'import jplephem, skyfield, astropy' 2>/dev/null; then
    apt-get install -y --no-install-recommends python3-jplephem python3-skyfield python3-astropy > "$T/apt.log" 2>&1
fi

cat > "$T/read.py" <<'PYTHON'
import struct
import sys

import astropy
import jplephem
import skyfield
from astropy.coordinates import get_body_barycentric
from astropy.time import Time
from jplephem.spk import SPK
from skyfield.api import load, load_file

DAY = 86400.0
FIRST = (2462227.5 - 2451545.0) * DAY  # 2029-04-01 TDB


def segment(start, x):
    """Ten days of type 2 in one interval: x km, and 10 km/s along y."""
    half = 5.0 * DAY
    return [start + half, half, x, 0.0, 10.0 * (start - FIRST + half), 10.0 * half, 0.0, 0.0, start, 2.0 * half, 8.0, 1.0]


parts = [segment(FIRST, 1.5e8), segment(FIRST + 10.0 * DAY, 1.5e8)]
name = sys.argv[1]
head = bytearray(1024)
struct.pack_into('<8sii60siii8s', head, 0, b'DAF/SPK ', 2, 6, b'two segments'.ljust(60), 2, 2, 385 + 24, b'LTL-IEEE')
head[699:727] = b'FTPSTR:\r:\n:\r\n:\r\0:\x81:\x10\xce:ENDFTP'
summaries = bytearray(1024)
struct.pack_into('<3d', summaries, 0, 0.0, 0.0, 2.0)
for i, part in enumerate(parts):
    struct.pack_into('<2d6i', summaries, 24 + 40 * i, part[8], part[8] + part[9], -200001, 10, 1, 2, 385 + 12 * i, 396 + 12 * i)
numbers = struct.pack('<24d', *parts[0], *parts[1]).ljust(1024, b'\0')
open(name, 'wb').write(bytes(head + summaries) + b'craft'.ljust(40) * 2 + b' ' * 944 + numbers)

days = {'5 April': 2462231.5, '15 April': 2462241.5}
ts = load.timescale(builtin=True)


def tried(read):
    seen = []
    for day, jd in days.items():
        try:
            seen.append(f'{day}: {float(read(jd)):.0f} km')
        except Exception as e:
            seen.append(f'{day}: {type(e).__name__}')
    return ', '.join(seen)


kernel = SPK.open(name)
craft = load_file(name)[-200001]
seen = {
    'jplephem': tried(lambda jd: kernel[10, -200001].compute(jd)[1]),
    'Skyfield': tried(lambda jd: craft.at(ts.tdb_jd(jd)).position.km[1]),
    'astropy': tried(lambda jd: get_body_barycentric([(10, -200001)], Time(jd, format='jd', scale='tdb'), ephemeris=name).y.to_value('km')),
    'chosen by span': tried(lambda jd: next(s for s in kernel.segments if s.start_jd <= jd <= s.end_jd).compute(jd)[1]),
}
print(f'version  jplephem {jplephem.__version__}, Skyfield {skyfield.__version__}, astropy {astropy.__version__}')
print(f'         segments in the file: {len(kernel.segments)}')
for reader, what in seen.items():
    print(f'seen     {reader}: {what}')
if any('5 April: 3456000 km' in seen[reader].split(', ')[0] for reader in ('jplephem', 'Skyfield', 'astropy')) \
        or seen['chosen by span'] != '5 April: 3456000 km, 15 April: 12096000 km':
    print('CHANGED')
    sys.exit(1)
PYTHON
"$PYTHON" "$T/read.py" "$T/two.bsp"
cat <<'TEXT'
so       Each keeps the last segment of a pair of bodies for all of it, and the first half of the flight is out of range,
         though the file has it. Write one segment a body where the path allows it; of a craft with manoeuvres choose the
         segment by its span, as the last line does.
TEXT
