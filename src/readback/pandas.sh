#!/usr/bin/env bash
# pandas.sh EXPORT_FOLDER [RESULT_JSON]: every table of an export by pandas, each cell against the text of the file, and against the result.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
PYTHON=${PYTHON:-/usr/bin/python3}
"$PYTHON" -c 'import pandas' 2>/dev/null || { echo "skipped: needs pandas"; exit 0; }
RESULT=${2:+$(realpath "$2")}
cd "$1"
"$PYTHON" "$HERE/pandas-compare.py" "$HERE/open/pandas.py" ${RESULT:+"$RESULT"}
