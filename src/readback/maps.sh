#!/usr/bin/env bash
# Maps (GeoJSON and KML) read back by validators and readers of npm.
#
#   apophis export --to geojson,kml --out out out/NAME/result.json
#   src/readback/maps.sh out/NAME-export          (a run's own folder with corridor.geojson as well)
#
# Guess: the validators agree with each other and with RFC 7946 on rings and on the meridian of 180 degrees; togeojson gives from the KML
# what stands in the GeoJSON; d3-geo, which turns rings the other way, shows an area as the rest of the world.
# Checked: no word of geojsonhint (with the right-hand rule), geojson-validation and check-geojson; no part over the meridian; the KML
# as GeoJSON is the GeoJSON within 1e-6 degree; the area by turf is that of the spherical cap; the point below the asteroid and no
# antipode within it. With KML_SCHEMA=ogckml22.xsd and xmllint, the KML against its schema.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
[[ $# == 1 ]] || { echo "usage: $0 EXPORT"; exit 2; }
command -v node >/dev/null && command -v npm >/dev/null || { echo 'skipped: needs node and npm'; exit 0; }
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$T" geojson-validation@1.0.2 \
    @placemarkio/check-geojson@0.1.14 @tmcw/togeojson@7.1.2 @xmldom/xmldom@0.9.8 @turf/area@7.2.0 \
    @turf/boolean-point-in-polygon@7.2.0 d3-geo@3.1.1 || { echo 'skipped: needs packages from npm'; exit 0; }
# Without what its command line needs, which does not come from npm.
(cd "$T" && npm pack --silent @mapbox/geojsonhint@3.3.0 >/dev/null && mkdir hint && tar xzf mapbox-geojsonhint-*.tgz -C hint)
cp "$HERE/maps.mjs" "$HERE/open/togeojson.mjs" "$T/"
node "$T/maps.mjs" "$1"
for KML in "$1"/*.kml; do
    if [[ -n ${KML_SCHEMA:-} && -f $KML ]] && command -v xmllint >/dev/null; then
        xmllint --noout --nonet --schema "$KML_SCHEMA" "$KML"
    else
        echo 'KML against its schema: skipped, needs xmllint and KML_SCHEMA=ogckml22.xsd'
    fi
done
