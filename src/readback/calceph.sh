#!/usr/bin/env bash
# calceph.sh EXPORT_FOLDER [DENSE_FOLDER ROWS_FOLDER]: kernels of both types and the DE binary by CALCEPH, each minute of DENSE_FOLDER within 1 m.
# Folders as in jplephem.sh, ROWS_FOLDER by --spk-type 13 alone, ephemeris-export with --to spk,de; needs CALCEPH, installed, in $CALCEPH (include/, lib/libcalceph.a).
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
CALCEPH=${CALCEPH:-}
[ -f "${CALCEPH:-/nowhere}/lib/libcalceph.a" ] || { echo "skipped: needs CALCEPH in \$CALCEPH"; exit 0; }
DENSE=${2:+$(realpath "$2")}
ROWS=${3:+$(realpath "$3")}
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
for program in open/calceph calceph_states; do
    cc -I"$CALCEPH/include" "$HERE/$program.c" "$CALCEPH/lib/libcalceph.a" -lm -o "$T/$(basename $program)"
done
cd "$1"
"$T/calceph"
[ -z "$DENSE" ] || [ -z "$ROWS" ] || PYTHONPATH="$HERE" "${PYTHON:-/usr/bin/python3}" "$HERE/kernel_piped.py" CALCEPH "$T/calceph_states" "$DENSE" "$ROWS"
