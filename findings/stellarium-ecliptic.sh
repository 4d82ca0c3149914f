#!/usr/bin/env bash
# Elements of the ecliptic of J2000, as JPL and the MPC give them, in Stellarium.
set -euo pipefail
T=$(mktemp -d)
XVFB=
trap '[[ -z $XVFB ]] || kill "$XVFB"; rm -rf "$T"' EXIT

cat <<'TEXT'
guess    a body of ssystem_minor.ini, whose elements are documented as those of the MPC, stands where these elements put it
         to 0.01 arc seconds: here one on a circle of 100 au in the ecliptic of J2000, just at the equinox, seen from the
         centre of Earth without light time and aberration.
TEXT

STELLARIUM=0.22.2-1
apt-get -qq update
apt-get -qq -y install --no-install-recommends "stellarium=$STELLARIUM" xvfb >/dev/null 2>&1

mkdir -p "$T/data" "$T/scripts"
cat > "$T/data/ssystem_minor.ini" <<'INI'
[equinox]
type = asteroid
name = Equinox
parent = Sun
coord_func = kepler_orbit
orbit_Epoch = 2462240.5
orbit_good = 0
orbit_SemiMajorAxis = 100
orbit_Eccentricity = 0
orbit_Inclination = 0
orbit_AscendingNode = 0
orbit_ArgOfPericenter = 0
orbit_MeanAnomaly = 0
INI
echo 'core.wait(1); core.quitStellarium();' > "$T/scripts/quit.ssc"
cat > "$T/scripts/ask.ssc" <<'SSC'
core.setTimeRate(0);
core.setDate("2029-04-13T23:58:50", "utc");
core.wait(1);
var i = core.getObjectInfo("Equinox");
core.output(i.raJ2000 + " " + i.decJ2000 + " " + i.distance);
core.quitStellarium();
SSC

exec 3< <(exec Xvfb -displayfd 1 -screen 0 1024x768x24 2>/dev/null & echo "pid $!"; wait)
read -r _ XVFB <&3
read -r NUMBER <&3
export DISPLAY=:$NUMBER LIBGL_ALWAYS_SOFTWARE=1
start() {
    timeout 150 stellarium --user-dir "$T" --full-screen no --startup-script "$1" > "$T/log" 2>&1 || { tail -5 "$T/log"; exit 1; }
}
start quit.ssc
SETTINGS='flag_topocentric_coordinates=false\nflag_light_travel_time=false\nflag_aberration=false'
sed -i -E "/^flag_(topocentric_coordinates|light_travel_time|aberration) /d; s/^\[astro\]/[astro]\n$SETTINGS/" "$T/config.ini"
start ask.ssc

python3 - "$T/output.txt" <<'PYTHON'
import math
import sys

AU = 149597870.7
# Earth from the Sun at JD 2462240.5 TDB by DE440, axes of the ICRF, km.
EARTH = (-137144908.070, -55832555.502, -24201519.131)
x, y, z = (100 * AU - EARTH[0], -EARTH[1], -EARTH[2])
ra, dec = math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))
shown = [float(word) for word in open(sys.argv[1]).read().split()]
d_ra = ((shown[0] - ra + 180) % 360 - 180) * 3600 * math.cos(math.radians(dec))
d_dec = (shown[1] - dec) * 3600
off = math.hypot(d_ra, d_dec)
print(f"seen     Stellarium 0.22.2: {d_ra:+.3f} arc seconds in right ascension, {d_dec:+.3f} in declination;")
print(f"         {off:.3f} on the sky, {off / 206265 * AU:.0f} km at 1 au from the Sun")
print("why      elements are taken for those of the ecliptic of VSOP87, whose equinox is 0.0000275 degree from that of J2000")
print("         (matJ2000ToVsop87); Earth is of VSOP87 itself, so what passes Earth closely stands beside its place")
sys.exit(0 if 0.07 < off < 0.13 else 1)
PYTHON
