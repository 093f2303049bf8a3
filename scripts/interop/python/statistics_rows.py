"""Reads the statistics of a dump with DuckDB: `statistics_rows.py FILE` gives a line of JSON for each row, numbers as they are."""
import json
import sys

import duckdb

columns = "year level territory theme audience category actions editions known people people_status".split()
rows = duckdb.sql(f"""SELECT "table", {", ".join(columns)} FROM read_parquet('{sys.argv[1]}')""").fetchall()
for row in rows:
    print(json.dumps(row))
