"""Reads messages by the Python package ccsds-ndm and compares the values of its tree with the text, digit by digit."""
import decimal
import pathlib
import re
import sys
import warnings

from ccsds_ndm.ndm_io import NdmIo

warnings.simplefilter("error")


def values(node, found):
    """All numbers of a tree, without those that are not set."""
    if isinstance(node, decimal.Decimal):
        found.append(node)
    elif isinstance(node, (list, tuple)):
        for item in node:
            values(item, found)
    elif hasattr(node, "__dataclass_fields__"):
        for name in node.__dataclass_fields__:
            values(getattr(node, name), found)
    return found


def written(text):
    """All numbers of the text: of keys with units, and of rows."""
    found = []
    for line in text.splitlines():
        if line.startswith("COMMENT"):
            continue
        keyed = re.match(r"[A-Z_0-9]+ *= *(\S+) \[.*\]$", line)
        if keyed:
            found.append(decimal.Decimal(keyed.group(1)))
        elif "=" not in line and not line[:1].isalpha():
            found += [decimal.Decimal(word) for word in line.split() if "T" not in word]
        elif re.match(r"COLLISION_PROBABILITY +=", line):
            found.append(decimal.Decimal(line.split()[-1]))
    return found


failed = False
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    if path.suffix not in (".oem", ".opm", ".cdm"):
        continue
    read = sorted(values(NdmIo().from_path(str(path)), []))
    given = sorted(written(path.read_text()))
    missing = len(given) - len(read)
    same = missing <= 0 and all(number in set(read) for number in given)
    print(f"{path.name}: {len(given)} numbers written, {len(read)} read, {'all the same' if same else 'NOT THE SAME'}")
    failed |= not same
sys.exit(1 if failed else 0)
