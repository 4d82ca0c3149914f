"""Runs the lines that open tables in pandas, then compares what they read with the files and with the result."""

import csv
import json
import math
import struct
import sys

lines, *result = sys.argv[1:]
exec(compile(open(lines, encoding="utf-8").read(), lines, "exec"))


def bits(number):
    return struct.pack("<d", number)


def expected(text, kind):
    if text == "":
        return None
    return {"double": float, "integer": int, "boolean": lambda t: t == "true", "text": str}[kind](text)


def same(seen, text, kind):
    want = expected(text, kind)
    if want is None or seen is None or pd.isna(seen):
        return want is None and (seen is None or pd.isna(seen))
    return bits(seen) == bits(want) if kind == "double" else seen == want


def component(record, key):
    """A column of a record of the result; a list of fixed length has its numbers by their place, which only the file names."""
    for name in key.split("."):
        if record is None or isinstance(record, list):
            return record
        record = record.get(name, record) if isinstance(record, dict) else record
    return record


def records(value, parts, numbers=()):
    """The rows of a table as the result holds them, with the numbers of the lists above."""
    for at, name in enumerate(parts):
        plain = name.removesuffix("[]")
        value = value.get(plain) if value is not None else None
        if name.endswith("[]"):
            for number, element in enumerate(value or []):
                yield from records(element, parts[at + 1:], (*numbers, number))
            return
    if isinstance(value, dict) and "columns" in value and "rows" in value:
        value = [dict(zip(value["columns"], row)) for row in value["rows"]]
    for number, element in enumerate(value or []):
        yield (*numbers, number), element


def rows_of(whole, key):
    return records(whole, key.split(".")) if key else [((0,), whole)]


cells = numbers = compared = wrong = 0
for file, table in tables.items():
    frame = read(file)
    with open(file, newline="", encoding="utf-8") as text:
        rows = list(csv.reader(text))
    assert rows[0] == list(frame.columns) == [c["name"] for c in table["columns"]], file
    assert len(rows) - 1 == len(frame) == table["rows"], file
    for column in table["columns"]:
        kind = column["type"]
        place = rows[0].index(column["name"])
        for row, seen in zip(rows[1:], frame[column["name"]].tolist()):
            cells += 1
            numbers += kind == "double" and row[place] != ""
            if not same(seen, row[place], kind):
                wrong += 1
                print(f"{file} {column['name']}: {row[place]!r} was read as {seen!r}")
    if result and not table["key"].startswith("path-"):
        whole = json.load(open(result[0], encoding="utf-8"))
        for row, (where, record) in zip(frame.to_dict("records"), rows_of(whole, table["key"])):
            keys = [c for c in table["columns"] if c["type"] == "double"]
            for column in keys:
                want = component(record, column["key"])
                if isinstance(want, (int, float)) and not isinstance(want, bool):
                    compared += 1
                    if bits(float(want)) != bits(row[column["name"]]):
                        wrong += 1
                        print(f"{file} {column['name']} {where}: {want!r} became {row[column['name']]!r}")
print(f"pandas {pd.__version__}: {len(tables)} tables, {cells} cells, {numbers} numbers, {compared} of them compared with the result: {wrong} differ")
sys.exit(1 if wrong else 0)
