"""Reads the tables of a feed with the programs of others: `feed_files.py FOLDER`.

Gives JSON on stdout: `faults` of the table by Frictionless, and the number of rows that each program finds."""
import json
import sys
from os.path import join

import duckdb
import geojson
import openpyxl
import pyarrow.parquet as parquet
from frictionless import Resource, Schema

folder = sys.argv[1]


def at(path):
    return join(folder, path)


with open(at(sys.argv[2]), encoding="utf-8") as file:
    schema = Schema.from_descriptor(json.load(file))
report = Resource(path="actions.csv", basepath=folder, schema=schema).validate()
faults = [f"{error.type}: {error.note}" for task in report.tasks for error in task.errors]
faults += [f"{error.type}: {error.note}" for error in report.errors]

with open(at("actions.geojson"), encoding="utf-8") as file:
    features = geojson.load(file)
faults += [str(error) for error in features.errors() or []]


def count(source):
    return duckdb.sql(f"select count(distinct key) from {source}").fetchall()[0][0]


arrow = parquet.read_table(at("actions.parquet"))
workbook = openpyxl.load_workbook(at("actions.xlsx"))
sheet = workbook.worksheets[0]
rows = {
    "frictionless": report.tasks[0].stats.get("rows") if report.tasks else None,
    "duckdb csv": count(f"read_csv('{at('actions.csv')}')"),
    "duckdb parquet": count(f"'{at('actions.parquet')}'"),
    "duckdb ndjson": duckdb.sql(
        f"select count(*) from read_json('{at('actions.ndjson.gz')}', format='newline_delimited', columns={{type: 'VARCHAR'}}) where type = 'Action'"
    ).fetchall()[0][0],
    "arrow": arrow.num_rows,
    "openpyxl": sheet.max_row - 1,
}
headers = {
    "openpyxl": [cell.value for cell in sheet[1]],
    "csv": duckdb.sql(f"describe select * from read_csv('{at('actions.csv')}')").fetchall(),
}
json.dump(
    {
        "faults": faults,
        "rows": rows,
        "columns": {"csv": len(headers["csv"]), "openpyxl": len(headers["openpyxl"]), "schema": len(schema.fields)},
    },
    sys.stdout,
)
