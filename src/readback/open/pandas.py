import json
import pandas as pd

tables = {t["file"]: t for t in json.load(open("columns.json"))["tables"]}
kinds = {"double": "float64", "integer": "Int64", "boolean": "boolean", "text": "string"}

def read(file):
    columns = {c["name"]: kinds[c["type"]] for c in tables[file]["columns"]}
    return pd.read_csv(file, dtype=columns, keep_default_na=False, na_values=[""], float_precision="round_trip")

approaches = read("close-approaches.csv")
print(approaches[["body", "utc", "distance_km", "distance_sigma_km"]])
