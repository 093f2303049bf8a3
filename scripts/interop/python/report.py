"""Counts the figures of a report with DuckDB over the tables of a feed, without a line of the project: report.py FEED COLUMN CODE YEARS…

Prints a JSON object: by question, the rows that the report's own question gives, as texts. The last year is that of the report.
"""

import json
import sys

import duckdb

feed, column, code, *years = sys.argv[1:]
now = years[-1]
base = duckdb.connect()

# Records, the year of each, and the first edition of each: the one reached through preceded_by that is preceded by none of the table.
base.execute(f"""
CREATE TABLE record AS
SELECT *, COALESCE(CAST(edition AS VARCHAR), substr(period_start, 1, 4)) AS year
FROM '{feed}/actions.parquet';
CREATE TABLE link AS
SELECT key, before FROM (SELECT key, unnest(preceded_by) AS before FROM record)
WHERE before IN (SELECT key FROM record);
CREATE TABLE first AS
WITH RECURSIVE reached(key, before) AS (
  SELECT key, before FROM link
  UNION
  SELECT reached.key, link.before FROM reached JOIN link ON link.key = reached.before
)
SELECT key, min(before) AS first FROM reached WHERE before NOT IN (SELECT key FROM link) GROUP BY key;
CREATE TABLE place AS SELECT * FROM read_csv('{feed}/action-territories.csv', all_varchar = true);
CREATE TABLE counted AS
SELECT record.*, COALESCE(first.first, record.key) AS identity
FROM record LEFT JOIN first USING (key)
WHERE withdrawn IS NULL AND list_contains({years!r}, year)
  AND key IN (SELECT key FROM place WHERE {column} = '{code}');
CREATE TABLE present AS SELECT * FROM counted WHERE year = '{now}';
""")


def rows(sql):
    return [["" if value is None else str(value) for value in row] for row in base.execute(sql).fetchall()]


def listed(expression):
    return f"""SELECT code, count(DISTINCT identity) FROM (SELECT identity, unnest({expression}) AS code FROM present)
               WHERE code IS NOT NULL GROUP BY code"""


def stated(condition):
    return base.execute(f"SELECT count(DISTINCT identity) FROM present WHERE {condition}").fetchone()[0]


def audience(name):
    paths = [f"$.audiences[*].{name}[*]", f"$.activities[*].audiences[*].{name}[*]", f"$.hasPart[*].audiences[*].{name}[*]"]
    return "list_concat(" + ", ".join(f"json_extract_string(record_json, '{path}')" for path in paths) + ")"


def number(scheme):
    """The SIREN of the lead organisation, by its identifier of a scheme: a SIRET begins with it."""
    return f"""substr(list_extract(list_filter(CAST(json_extract(record_json, '$.carrier.identifiers') AS JSON[]),
               lambda one: json_extract_string(one, '$.scheme') = '{scheme}'), 1) ->> '$.value', 1, 9)"""


PEOPLE = "CASE WHEN known = 0 THEN 'inconnu' WHEN people > 0 AND people < 11 THEN 'moins de 11' ELSE CAST(CAST(people AS BIGINT) AS VARCHAR) END"
RANKS = ["carried-out", "carried-out-or-planned", "planned", "none", "not-stated"]
found = {
    "years": rows(f"""
      SELECT year, actions, records, known, {PEOPLE} FROM (
        SELECT year, count(*) AS actions, sum(records) AS records, count(people) AS known, sum(people) AS people FROM (
          SELECT year, identity, count(*) AS records, sum(headline_reach) AS people FROM counted GROUP BY year, identity)
        GROUP BY year)"""),
    "carriers": rows(f"SELECT count(DISTINCT coalesce({number('siren')}, {number('siret')}, carrier_name)) FROM present"),
    "themes": rows(listed("themes")),
    "settings": rows(listed("settings")),
    "plans": rows(listed("json_extract_string(record_json, '$.plans[*].plan')")),
    "structureTypes": rows(listed("[carrier_structure_type]")),
    "lifeStages": rows(listed(audience("lifeStages"))),
    "situations": rows(listed(audience("situations"))),
    "roles": rows(listed(audience("roles"))),
    "evaluation": rows(f"""
      SELECT list_extract({RANKS!r}, place), count(*) FROM (
        SELECT identity, min(list_position({RANKS!r}, coalesce(evaluation_status, 'not-stated'))) AS place FROM present GROUP BY identity)
      GROUP BY place"""),
    "outcomes": rows("""
      SELECT category, stage, count(DISTINCT identity) FROM (
        SELECT identity, regexp_replace(substr(json_extract_string(outcome, '$.category'), 6), '-.*', '') AS category,
          unnest([json_extract_string(outcome, '$.stage'), 'tous']) AS stage
        FROM (SELECT identity, unnest(json_extract(record_json, '$.outcomes[*]')) AS outcome FROM present))
      GROUP BY category, stage"""),
    "places": rows(f"""
      SELECT 'departement', place.code_departement, count(DISTINCT identity) FROM present JOIN place USING (key)
      WHERE place.{column} = '{code}' AND place.code_departement IS NOT NULL GROUP BY place.code_departement""")
    if column == "code_region"
    else None,
    "list": rows("SELECT key FROM present"),
    "stated": [
        [name, str(count)]
        for name, count in {
            "carrier": stated("carrier_name IS NOT NULL"),
            "structureTypes": stated("carrier_structure_type IS NOT NULL"),
            "themes": stated("len(themes) > 0"),
            "lifeStages": stated(f"len({audience('lifeStages')}) > 0"),
            "situations": stated(f"len({audience('situations')}) > 0"),
            "roles": stated(f"len({audience('roles')}) > 0"),
            "settings": stated("len(settings) > 0"),
            "plans": stated("len(json_extract_string(record_json, '$.plans[*].plan')) > 0"),
            "planTags": stated("json_array_length(record_json, '$.plans') > 0"),
            "programmes": stated("json_array_length(record_json, '$.programmes') > 0"),
            "outcomes": stated("json_array_length(record_json, '$.outcomes') > 0"),
            "evaluation": stated("evaluation_status IS NOT NULL"),
            "indicators": stated("json_array_length(record_json, '$.evaluation.indicators') > 0"),
            "qualitativeResults": stated("json_array_length(record_json, '$.evaluation.qualitativeResults') > 0"),
            "reach": stated("headline_reach IS NOT NULL"),
        }.items()
        if count > 0
    ],
}
print(json.dumps(found))
