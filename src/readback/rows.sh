#!/usr/bin/env bash
# Rows of STK (.e) and of Cosmographia and Celestia (.xyzv), interpolated as these programs do, against finer rows. None of the three can be
# run here: STK is not free, the others are in no package. So this is their arithmetic, not they.
#
#   apophis export --to stk,celestia --out out out/NAME/result.json
#   apophis export --to stk --step '1 min' --from DATE --to-date DATE --out out/fine out/NAME/result.json
#   src/readback/rows.sh out/NAME-export out/fine/NAME-export
#
# Guess: Hermite of degree 7 over the four nearest rows in STK; in the other two a cubic of the two rows beside an instant, the date one
# number of 64 bits (InterpolatedStateTrajectory.cpp of Cosmographia, samporbit.cpp of Celestia).
# Checked: within 3 m at each of the finer rows.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
[[ $# == 2 ]] || { echo "usage: $0 EXPORT FINER_EXPORT"; exit 2; }
command -v python3 >/dev/null || { echo 'skipped: needs python3'; exit 0; }
python3 "$HERE/rows.py" "$1" "$2"
