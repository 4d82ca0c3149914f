#!/usr/bin/env bash
# Ephemeris messages read by the Python package oem (github.com/bradsease/oem): python-oem.sh FOLDER [DENSE]
#
# Guess:  it takes CENTER_NAME, TDB and ICRF as they stand, goes through four rows for degree 7, and gives what the rows
#         were chosen for, 1 m, up to the ends of each segment.
# Seen:   so, within 0.31 m of the polynomials of the result; its four rows are those whose mean instant is nearest.
# Needs   python3 with numpy, astropy, lxml and defusedxml, and in OEM_SOURCE the folder of the package's source.
# FOLDER  of an export with --to oem; of apophis-uncertainty-2029 the lines of open/python-oem.py are run too.
# DENSE   the same result exported with '--step 1 min' over some days, whose rows are compared.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=$(command -v /usr/bin/python3 || command -v python3)
if [[ ! -d ${OEM_SOURCE:-}/oem ]] || ! PYTHONPATH=$OEM_SOURCE "$python" -c 'import astropy, oem' 2>/dev/null; then
    echo 'skipped: needs OEM_SOURCE, the source of the Python package oem, and astropy'
    exit 0
fi
export PYTHONPATH=$OEM_SOURCE
if [[ -f $1/apophis.oem ]]; then
    (cd "$1" && "$python" - <"$here/open/python-oem.py") # from its standard input: beside it lies an astropy.py
fi
"$python" "$here/python-oem-compare.py" "$@"
