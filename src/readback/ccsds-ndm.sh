#!/usr/bin/env bash
# Messages of CCSDS read by the Python package ccsds-ndm (github.com/egemenimre/ccsds-ndm), which is made from the schema
# of the standard: ccsds-ndm.sh FOLDER
#
# Guess:  it takes all four kinds, with every digit.
# Seen:   OEM, OPM and CDM with every digit. It knows no OCM in key-value notation, and of an OEM it takes a line
#         COV_REF_FRAME for the first number of the matrix, so that all move on by one place: ours have no such line.
# Needs   python3 with xsdata and lxml, and in NDM_SOURCE the folder of the package's source.
# FOLDER  of an export of apophis-uncertainty-2029 or ramses-2028 with --to oem,opm,cdm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=$(command -v /usr/bin/python3 || command -v python3)
if [[ ! -d ${NDM_SOURCE:-}/ccsds_ndm ]] || ! PYTHONPATH=$NDM_SOURCE "$python" -c 'import ccsds_ndm.ndm_io' 2>/dev/null; then
    echo 'skipped: needs NDM_SOURCE, the source of the Python package ccsds-ndm, and xsdata'
    exit 0
fi
export PYTHONPATH=$NDM_SOURCE
if [[ -f $1/apophis-earth.cdm ]]; then
    (cd "$1" && "$python" - <"$here/open/ccsds-ndm.py")
fi
"$python" "$here/ccsds-ndm-compare.py" "$1"
