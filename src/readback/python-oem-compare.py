"""Compares ephemeris messages, as the Python package oem interpolates them, with the rows of denser ones."""
import pathlib
import sys

import numpy
from oem import OrbitEphemerisMessage

BOUND_M = 2.0
MOST = 3000


def segment_of(message, epoch):
    """The segment whose useable span holds an instant, the later of two that meet there."""
    found = None
    for segment in message:
        if segment.useable_start_time <= epoch <= segment.useable_stop_time:
            found = segment
    return found


def worst(message, dense):
    """Largest distance in metres, when, and how many instants were compared."""
    states = [state for segment in dense for state in segment
              if segment.useable_start_time < state.epoch < segment.useable_stop_time]
    largest, where, count = 0.0, None, 0
    for state in states[:: max(1, len(states) // MOST)]:
        segment = segment_of(message, state.epoch)
        if segment is not None:
            count += 1
            off = 1000.0 * float(numpy.linalg.norm(segment(state.epoch).position - state.position))
            if off > largest:
                largest, where = off, state.epoch.isot
    return largest, where, count


failed = False
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.oem")):
    message = OrbitEphemerisMessage.open(path)
    print(f"{path.name}: {len(list(message))} segments, {len(message.states)} states, "
          f"{len(message.covariances)} covariances")
    dense = pathlib.Path(sys.argv[2]) / path.name if len(sys.argv) > 2 else None
    if dense and dense.exists():
        largest, where, count = worst(message, OrbitEphemerisMessage.open(dense))
        print(f"  worst of {count} between rows: {largest:.3f} m at {where} TDB")
        failed |= largest > BOUND_M
sys.exit(1 if failed else 0)
