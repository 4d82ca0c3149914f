#!/usr/bin/env bash
# de-binary.sh EXPORT_FOLDER: Earth from the Sun out of the DE binary by jpl_eph and by ASSIST, against the kernel by jplephem, within 1 m.
# Beside EXPORT_FOLDER stands ephemeris-export of 'apophis ephemeris export --to spk,de'. Needs jpl_eph, built, in $JPL_EPH, and ASSIST
# and REBOUND below 5, built, in $ASSIST and $REBOUND; what is missing is skipped.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$1"
check() {
    "${PYTHON:-/usr/bin/python3}" - "$1" "$2" <<'PYTHON'
import sys
import numpy as np
from jplephem.spk import SPK
kernel = SPK.open('../ephemeris-export/apophis-ephemeris-3.bsp')
at = lambda centre, target: kernel[centre, target].compute(2462240.0, 0.40625)
away = 1e3 * np.linalg.norm(np.array(sys.argv[2].split(), float) - (at(0, 3) + at(3, 399) - at(0, 10)))
print(f'{sys.argv[1]}: {away:.6f} m')
sys.exit(int(away > 1.0))
PYTHON
}
if [ -f "${JPL_EPH:-/nowhere}/libjpl.a" ]; then
    c++ -I"$JPL_EPH" "$HERE/open/jpleph.cpp" "$JPL_EPH/libjpl.a" -o "$T/jpleph"
    check jpl_eph "$("$T/jpleph")"
else
    echo 'skipped: needs jpl_eph in $JPL_EPH'
fi
if [ -f "${ASSIST:-/nowhere}/src/libassist.so" ] && [ -f "${REBOUND:-/nowhere}/src/librebound.so" ]; then
    cc -w -D_GNU_SOURCE -I"$ASSIST/src" -I"$REBOUND/src" "$HERE/open/assist.c" "$ASSIST/src/libassist.so" "$REBOUND/src/librebound.so" -lm -o "$T/assist"
    check ASSIST "$(LD_LIBRARY_PATH="$ASSIST/src:$REBOUND/src" "$T/assist" 2>/dev/null)"
else
    echo 'skipped: needs ASSIST in $ASSIST and REBOUND in $REBOUND'
fi
