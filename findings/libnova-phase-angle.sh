#!/usr/bin/env bash
# Phase angle and magnitude of asteroids in libnova, the library under many telescope drivers.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT

cat <<'TEXT'
guess    ln_get_ell_body_phase_angle gives the angle Sun - body - Earth of the three distances that libnova itself
         has, in degrees as all its angles; ln_get_asteroid_mag gives the magnitude by H and G to 0.1.
TEXT

LIBNOVA=0.16-5
mkdir -p "$T/lists/partial" "$T/cache/archives/partial" "$T/debian"
APT=(-qq -o "Dir::State::lists=$T/lists" -o "Dir::Cache=$T/cache" -o APT::Sandbox::User=root)
apt-get "${APT[@]}" update
(cd "$T/debian" && apt-get "${APT[@]}" download "libnova-0.16-0=$LIBNOVA")
dpkg -x "$T"/debian/*.deb "$T/root"

cat > "$T/phase.py" <<'PYTHON'
import ctypes
import glob
import math
import sys

nova = ctypes.CDLL(glob.glob(sys.argv[1] + "/usr/lib/*/libnova-0.16.so.0")[0])


class Orbit(ctypes.Structure):
    """Half axis au, eccentricity, inclination, argument of perihelion, node (degrees), degrees a day, perihelion."""

    _fields_ = [(name, ctypes.c_double) for name in ("a", "e", "i", "w", "node", "n", "perihelion")]


def ask(name, *numbers_and_orbits):
    function = getattr(nova, name)
    function.restype = ctypes.c_double
    return function(*[ctypes.byref(x) if isinstance(x, Orbit) else ctypes.c_double(x) for x in numbers_and_orbits])


def orbit(a, *others):
    return Orbit(a, *others, 0.9856076686 / a**1.5, 2461000.5)


def dimming(phase, g):
    half = math.tan(phase / 2)
    return -2.5 * math.log10((1 - g) * math.exp(-3.33 * half**0.63) + g * math.exp(-1.87 * half**1.22))


changed = False
brightest = 0.0
for name, body, h, g in (
    ("as Apophis", orbit(0.9224, 0.1914, 3.34, 126.6, 203.9), 19.1, 0.24),
    ("as Ceres", orbit(2.7656, 0.0796, 10.59, 73.3, 80.25), 3.34, 0.12),
):
    for day in (2461000, 2461100, 2461200, 2461350, 2461400):
        r = ask("ln_get_ell_body_solar_dist", day, body)
        d = ask("ln_get_ell_body_earth_dist", day, body)
        earth = ask("ln_get_earth_solar_dist", day)
        phase = math.acos((r * r + d * d - earth * earth) / (2 * r * d))
        magnitude = h + 5 * math.log10(r * d) + dimming(phase, g)
        seen_phase = ask("ln_get_ell_body_phase_angle", day, body)
        seen_magnitude = ask("ln_get_asteroid_mag", day, body, h, g)
        print("         %-10s JD %d  r %.3f d %.3f  phase %5.1f, libnova %.3f   magnitude %5.2f, libnova %5.2f"
              % (name, day, r, d, math.degrees(phase), seen_phase, magnitude, seen_magnitude))
        changed = changed or not 1.55 < seen_phase < 1.58
        without_earth = h + 5 * math.log10(r * r) + dimming(math.radians(seen_phase), g)
        changed = changed or abs(seen_magnitude - without_earth) > 0.01
        brightest = max(brightest, magnitude - seen_magnitude)
print("         at most %.2f mag too bright; always within 0.01 mag of H and G at r, r and that angle" % brightest)
if changed or abs(brightest - 2.68) > 0.03:
    print("CHANGED")
    sys.exit(1)
PYTHON
echo "version  libnova $LIBNOVA of Debian"
echo 'seen     phase angles by its own distances, in degrees, beside what it returns:'
/usr/bin/python3 "$T/phase.py" "$T/root"
cat <<'TEXT'
so       The angle stays near 1.56 for phases from 4 to 99 degrees. The magnitude is H and G's for a phase of 1.56
         degrees with the distance from the Sun in the place of that from Earth as well, so a body does not brighten
         as it comes near. An exposure planned by it is up to twelve times too short here.
TEXT
