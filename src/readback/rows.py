"""Polynomials of other programs through exported rows, against finer rows of the same path."""

import bisect
import math
import pathlib
import sys
from datetime import datetime

BOUND = 3.0
coarse, fine = map(pathlib.Path, sys.argv[1:3])
failed = False


def ephemeris(file):
    """Segments of an STK ephemeris: seconds of TT past J2000, metres, m/s."""
    lines = file.read_text().split("\n")
    epoch = next(line[14:] for line in lines if line.startswith("ScenarioEpoch"))
    start = (datetime.strptime(epoch, "%d %b %Y %H:%M:%S.%f") - datetime(2000, 1, 1, 12)).total_seconds() + 69.184
    segments = [[]]
    for line in lines[lines.index("EphemerisTimePosVel") + 1:]:
        row = [float(word) for word in line.split()] if line[:1].isdigit() else []
        if row:
            row[0] += start
            if segments[-1] and segments[-1][-1][0] >= row[0]:
                segments.append([])
            segments[-1].append(row)
    return segments


def hermite(rows, k, t):
    """Degree 7 over four rows, by divided differences."""
    first = max(0, min(len(rows) - 4, k - 2))
    used = rows[first:first + 4]
    z = [row[0] for row in used for _ in (0, 1)]
    place = []
    for axis in (1, 2, 3):
        column = [row[axis] for row in used for _ in (0, 1)]
        terms = [column[0]]
        for order in range(1, len(z)):
            column = [
                used[i // 2][axis + 3] if order == 1 and z[i + 1] == z[i]
                else (column[i + 1] - column[i]) / (z[i + order] - z[i])
                for i in range(len(z) - order)]
            terms.append(column[0])
        value = 0.0
        for order in reversed(range(len(z))):
            value = value * (t - z[order]) + terms[order]
        place.append(value)
    return place


def cubic(rows, k, date):
    a, b = rows[k - 1], rows[k]
    h = (b[0] - a[0]) * 86400.0
    s = (date - a[0]) / (b[0] - a[0])
    place = []
    for axis in (1, 2, 3):
        va, vb, rise = a[axis + 3] * h, b[axis + 3] * h, b[axis] - a[axis]
        place.append(1000.0 * (a[axis] + s * (va + s * (3 * rise - 2 * va - vb + s * (va + vb - 2 * rise)))))
    return place


def compare(name, segments, points, interpolate):
    global failed
    worst, count = 0.0, 0
    for rows in segments:
        times = [row[0] for row in rows]
        for t, place in points:
            k = bisect.bisect_left(times, t)
            if 0 < k < len(times):
                worst = max(worst, math.dist(place, interpolate(rows, k, t)))
                count += 1
    failed = failed or worst > BOUND
    print(f"{name}: {count} instants, worst {worst:.3f} m")


for file in sorted(fine.glob("*.e")):
    # Every 7th minute, all about the pass of each.
    points = [(row[0], row[1:4]) for segment in ephemeris(file) for row in segment][1:-1:7]
    compare(file.name, ephemeris(coarse / file.name), points, hermite)
    states = coarse / (file.stem + ".xyzv")
    if states.exists():
        rows = [[float(word) for word in line.split()] for line in states.read_text().split("\n") if line[:1].isdigit()]
        # TDB ahead of TT (Fairhead and Bretagnon 1990, its first term), days.
        dates = [
            (2451545.0 + (t + 0.001657 * math.sin(math.radians(357.53 + 0.98560028 * t / 86400.0))) / 86400.0, place)
            for t, place in points]
        compare(states.name, [rows], dates, cubic)
sys.exit(1 if failed else 0)
