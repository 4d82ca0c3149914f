#!/usr/bin/env bash
# Scenes (CZML) read back by Cesium's own engine.
#
#   apophis export --to czml,geojson --out out out/NAME/result.json
#   apophis export --to czml --step '1 min' --out out/fine out/NAME/result.json
#   src/readback/czml.sh out/NAME-export out/fine/NAME-export
#
# Guess: Hermite of degree 7 over four rows as in the textbooks, INERTIAL turned to FIXED only after the orientation of Earth is
# loaded, an interval's end inclusive, so that a body is where it should be at the last row as well.
# Checked: at each row of the finer export, which no polynomial has touched, Cesium's own value is within 10 m; and the point below the
# asteroid at its closest, in Cesium's turning frame, is where the map has it.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
[[ $# == 2 ]] || { echo "usage: $0 EXPORT FINER_EXPORT"; exit 2; }
command -v node >/dev/null && command -v npm >/dev/null || { echo 'skipped: needs node and npm'; exit 0; }
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$T" '@cesium/engine@26.3.0' \
    || { echo 'skipped: needs @cesium/engine from npm'; exit 0; }
cp "$HERE/czml.mjs" "$HERE/open/cesium.mjs" "$T/"
SCENE=$(ls "$1"/*.czml)
node "$T/czml.mjs" "$SCENE" "$2/$(basename "$SCENE")" "${SCENE%.czml}.geojson" "$T/cesium.mjs"
