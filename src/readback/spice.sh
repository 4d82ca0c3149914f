#!/usr/bin/env bash
# spice.sh EXPORT_FOLDER [DENSE_FOLDER ROWS_FOLDER]: kernels of both types by NAIF's toolkit, each minute of DENSE_FOLDER within 1 m.
# Folders as in jplephem.sh, ROWS_FOLDER by --spk-type 13 alone; needs the toolkit CSPICE, unpacked, in $CSPICE (include/, lib/cspice.a or libcspice.a, exe/).
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
CSPICE=${CSPICE:-}
LIBRARY=$(ls "${CSPICE:-/nowhere}"/lib/cspice.a "${CSPICE:-/nowhere}"/lib/libcspice.a 2>/dev/null | head -1 || true)
[ -n "$LIBRARY" ] || { echo "skipped: needs NAIF's CSPICE in \$CSPICE"; exit 0; }
DENSE=${2:+$(realpath "$2")}
ROWS=${3:+$(realpath "$3")}
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cc -w -I"$CSPICE/include" "$HERE/open/spice.c" "$LIBRARY" -lm -o "$T/open"
cc -w -I"$CSPICE/include" "$HERE/spice_states.c" "$LIBRARY" -lm -o "$T/states"
cd "$1"
"$CSPICE/exe/commnt" -r apophis.bsp
"$CSPICE/exe/brief" -t apophis.bsp
"$T/open"
[ -z "$DENSE" ] || [ -z "$ROWS" ] || PYTHONPATH="$HERE" "${PYTHON:-/usr/bin/python3}" "$HERE/kernel_piped.py" CSPICE "$T/states" "$DENSE" "$ROWS"
