"""Reads the tables of a feed with the programs of others: `feed_files.py FOLDER`.

Gives JSON on stdout: `faults` of the table by Frictionless, and the number of rows that each program finds."""
import csv
import json
import sys
from os.path import join
from pathlib import Path

import csv_detective
import duckdb
import geojson
import geopandas
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

with open(at("schema/v1/action-territories.table-schema.json"), encoding="utf-8") as file:
    territory_schema = Schema.from_descriptor(json.load(file))
territories = Resource(path="action-territories.csv", basepath=folder, schema=territory_schema).validate()
faults += [f"{error.type}: {error.note}" for task in territories.tasks for error in task.errors]

# The folders that a repository of schema.data.gouv.fr is made of: a schema with its own examples, and a valid sample.
for published in sorted((Path(__file__).parents[3] / "schemas/v1/table-schema").iterdir()):
    with open(published / "schema.json", encoding="utf-8") as file:
        own_schema = Schema.from_descriptor(json.load(file))
    sample = Resource(path="exemple-valide.csv", basepath=str(published), schema=own_schema).validate()
    faults += [f"{published.name}: {error.note}" for task in sample.tasks for error in task.errors]

# What the detector of data.gouv.fr has to recognise, by the names of the columns.
recognised = {
    "code_departement": "code_departement",
    "code_region": "code_region",
    "latitude": "latitude_wgs_fr_metropole",
    "longitude": "longitude_wgs_fr_metropole",
}
for path in ["actions.csv", "action-territories.csv"]:
    columns = csv_detective.routine(at(path), num_rows=-1, save_results=False)["columns"]
    for name, form in recognised.items():
        if columns[name]["format"] != form:
            faults.append(f"{path}: {name} is {columns[name]['format']} for csv-detective")

places = geopandas.read_parquet(at("actions.parquet"))
with open(at("actions.geojson"), encoding="utf-8") as file:
    for place, feature in zip(places.geometry, json.load(file)["features"]):
        on_map = feature["geometry"] and geopandas.GeoSeries.from_wkb([place.wkb]).__geo_interface__["features"][0]["geometry"]
        if json.loads(json.dumps(on_map)) != feature["geometry"]:
            faults.append(f"actions.parquet: {on_map} is not {feature['geometry']}")

with open(at("actions.geojson"), encoding="utf-8") as file:
    features = geojson.load(file)
faults += [str(error) for error in features.errors() or []]


def count(source):
    return duckdb.sql(f"select count(distinct key) from {source}").fetchall()[0][0]


arrow = parquet.read_table(at("actions.parquet"))
with open(at("actions-excel.csv"), encoding="utf-8-sig", newline="") as file:
    excel = list(csv.DictReader(file, delimiter=";"))
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
    "geopandas": len(places),
    "French spreadsheet": len(excel),
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
