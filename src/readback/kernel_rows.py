"""The rows of an export by `--spk-type 13 --step '1 min'`, against which the others are held: instants, states in km and km/s."""
import sys

import numpy as np
from jplephem.daf import DAF


def rows(path):
    with open(path, 'rb') as file:
        daf = DAF(file)
        for _, summary in daf.summaries():
            words = np.array(daf.read_array(summary[-2], summary[-1]))
            n = int(words[-1])
            # The first and last half hour of a cut path are interpolated from fewer rows than the path itself.
            yield words[6 * n:7 * n][30:-30], words[:6 * n].reshape(n, 6)[30:-30]


def verdict(tool, states, wanted, most=1.0):
    """Prints the worst distance, m, and its velocity, mm/s; ends with 1 where a metre is not held."""
    away = 1e3 * np.linalg.norm(states[:, :3] - wanted[:, :3], axis=1)
    off = 1e6 * np.linalg.norm(states[:, 3:] - wanted[:, 3:], axis=1)
    print(f'{tool}: {len(wanted)} instants, worst {away.max():.3f} m, {off.max():.3f} mm/s')
    if not away.max() <= most:
        sys.exit(1)
