#!/usr/bin/env bash
# Element lines read back by Stellarium itself, which prints where it shows the asteroid.
#
#   apophis export --to stellarium --out out out/NAME/result.json
#   apophis export --to czml --step '1 min' --out out/fine out/NAME/result.json
#   src/readback/stellarium.sh out/NAME-export out/fine/NAME-export
#
# Guess: elements are of the ecliptic of J2000 at a date of dynamical time, the mean motion is Gauss's, a body outside of orbit_good is
# hidden; without light time and aberration Stellarium's place is the geometric one within an arc minute and its own Earth's 10 km.
# Checked: at the beginning, the middle and the end of each set near the pass, the direction from Earth's centre is within 2.5 arc
# minutes of the finer scene's. Seen at first: 50 to 60 km off at all distances, since the ecliptic of Stellarium is that of VSOP87, whose
# equinox is 0.1 arc seconds from J2000's; with elements of that ecliptic 22 km are left, the Earth of its own series.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
[[ $# == 2 ]] || { echo "usage: $0 EXPORT FINER_EXPORT"; exit 2; }
for TOOL in stellarium Xvfb node; do
    command -v "$TOOL" >/dev/null || { echo "skipped: needs $TOOL"; exit 0; }
done
T=$(mktemp -d)
XVFB=
trap '[[ -z $XVFB ]] || kill "$XVFB"; rm -rf "$T"' EXIT
EXPORT=$(cd "$1" && pwd)
SCENE=$(ls "$2"/*.czml)
mkdir -p "$T/data" "$T/scripts"
node "$HERE/stellarium.mjs" ask "$EXPORT/stellarium.ini" "$SCENE" > "$T/scripts/ask.ssc"
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1024x768x24 2>/dev/null & echo "pid $!"; wait)
read -r _ XVFB <&3
read -r NUMBER <&3
export DISPLAY=:$NUMBER LIBGL_ALWAYS_SOFTWARE=1
# Its settings have to be whole: it makes them at its first start.
echo 'core.wait(1); core.quitStellarium();' > "$T/scripts/quit.ssc"
timeout 120 stellarium --user-dir "$T" --full-screen no --startup-script quit.ssc > "$T/log" 2>&1 || { tail -5 "$T/log"; exit 1; }
SETTINGS='flag_topocentric_coordinates=false\nflag_light_travel_time=false\nflag_aberration=false'
sed -i -E "/^flag_(topocentric_coordinates|light_travel_time|aberration) /d; s/^\[astro\]/[astro]\n$SETTINGS/" "$T/config.ini"
cd "$EXPORT"
USER_FOLDER=$T timeout 180 \
    bash -e "$HERE/open/stellarium.sh" --startup-script ask.ssc > "$T/log" 2>&1 || { tail -5 "$T/log"; exit 1; }

node "$HERE/stellarium.mjs" compare "$T/output.txt" "$SCENE"
