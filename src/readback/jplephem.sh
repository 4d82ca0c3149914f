#!/usr/bin/env bash
# jplephem.sh EXPORT_FOLDER [DENSE_FOLDER]: kernels by jplephem of Debian's python3-jplephem, each minute of DENSE_FOLDER within 1 m.
# EXPORT_FOLDER is of apophis-uncertainty-2029 by --to spk, DENSE_FOLDER the same by --spk-type 13 --step '1 min'
# --from 2029-04-08 --to-date 2029-04-19; beside the first stands ephemeris-export of 'apophis ephemeris export --to spk'.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
PYTHON=${PYTHON:-/usr/bin/python3}
"$PYTHON" -c 'import jplephem, jplephem' 2>/dev/null || { echo "skipped: needs jplephem"; exit 0; }
DENSE=${2:+$(realpath "$2")}
cd "$1"
"$PYTHON" - < "$HERE/open/jplephem.py"
[ -z "$DENSE" ] || PYTHONPATH="$HERE" "$PYTHON" "$HERE/kernel_python.py" jplephem "$DENSE"
