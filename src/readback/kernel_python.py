"""Reads the kernels of an export with one library and compares them with the rows of a denser one; the working directory is the export."""
import sys

import numpy as np
from kernel_rows import rows, verdict

tool, dense = sys.argv[1], sys.argv[2]
J2000 = 2451545.0


def jplephem(t, centre, target, file):
    from jplephem.spk import SPK
    kernel = SPK.open(file)
    part = [s for s in kernel.segments if (s.center, s.target) == (centre, target)
            and s.start_second <= t[0] and t[-1] <= s.end_second]
    position, velocity = part[-1].compute_and_differentiate(J2000, t / 86400.0)
    return np.hstack([position.T, velocity.T / 86400.0])


def skyfield(t, centre, target, file):
    from skyfield.api import load, load_file
    when = load.timescale(builtin=True).tdb_jd(J2000, t / 86400.0)
    at = load_file(file)[target].at(when)
    return np.hstack([at.position.km.T, at.velocity.km_per_s.T])


def astropy(t, centre, target, file):
    from astropy.coordinates import get_body_barycentric_posvel
    from astropy.time import Time
    when = Time(J2000, t / 86400.0, format='jd', scale='tdb')
    position, velocity = get_body_barycentric_posvel([(centre, target)], when, ephemeris=file)
    return np.hstack([position.xyz.to_value('km').T, velocity.xyz.to_value('km/s').T])


for file, centre, target in (('apophis.bsp', 10, 20099942), ('moon.bsp', 399, 301)):
    for t, wanted in rows(f'{dense}/{file}'):
        verdict(f'{tool} {file}', globals()[tool](t, centre, target, file), wanted)
