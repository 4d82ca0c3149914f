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
            # Beyond the span asked for, a cut path has three rows more, between which polynomials have fewer rows than those of the path.
            beyond = 4 * 1440
            yield words[6 * n:7 * n][beyond:-beyond], words[:6 * n].reshape(n, 6)[beyond:-beyond]


def verdict(tool, states, wanted, most=1.0):
    """Prints the worst distance, m, and its velocity, mm/s; ends with 1 where a metre is not held."""
    away = 1e3 * np.linalg.norm(states[:, :3] - wanted[:, :3], axis=1)
    off = 1e6 * np.linalg.norm(states[:, 3:] - wanted[:, 3:], axis=1)
    print(f'{tool}: {len(wanted)} instants, worst {away.max():.3f} m, {off.max():.3f} mm/s')
    if not away.max() <= most:
        sys.exit(1)
