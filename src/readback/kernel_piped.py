"""As kernel_python.py, for a reader that is a program: instants on its standard input, states on its output; and for type 13."""
import subprocess
import sys

import numpy as np
from kernel_rows import rows, verdict

tool, states, dense, rows13 = sys.argv[1:]
for file, centre, target in (('apophis.bsp', 10, 20099942), ('moon.bsp', 399, 301)):
    for t, wanted in rows(f'{dense}/{file}'):
        for kernel in (file, f'{rows13}/{file}'):
            read = subprocess.run([states, kernel, str(target), str(centre)], input='\n'.join(f'{x!r}' for x in t.tolist()),
                                  text=True, capture_output=True, check=True).stdout
            verdict(f'{tool} {file}, type {2 if kernel == file else 13}', np.array([x.split() for x in read.splitlines()], float), wanted)
