import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { openDump } from "@openhpa/dump";
import { smallTerritories, VOCAB } from "@openhpa/vocabularies";
import type { QueryAnswer } from "../../apps/dump/src/ask/query-answer.js";
import { cubeQuestions } from "../../apps/dump/src/cube/cube-questions.js";
import { cubeCode } from "../../apps/dump/src/cube/cube-terms.js";
import { run } from "./external-process.js";
import type { Fixture } from "./fixture.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

type Row = readonly [table: string, ...codes: string[]];

/** The dimensions in the order of the columns, and the column of a question in which each stands. */
const dimensions = [
  ["year", "annee"],
  ["level", "niveau"],
  ["territory", "territoire"],
  ["theme", "theme"],
  ["audience", "public"],
  ["category", "categorie"],
] as const;

/** A code of the table as a question gives it; a total is no column there. */
function asAsked(dimension: (typeof dimensions)[number][0], code: string): string {
  if (code === "all") return "";
  if (code === "unstated" || dimension === "year") return code;
  return dimension === "level" ? VOCAB + code : cubeCode(dimension, code, smallTerritories()).iri;
}

const inOrder = (lines: readonly string[]) => [...lines].sort(compareCodePoints);

/** A row by its codes and counts, and its people where they are told. */
interface Counted {
  readonly counted: string;
  readonly people: number | null;
}

/** The rows of a table of the file, as DuckDB reads them. */
function readRows(rows: readonly Row[], name: string): readonly Counted[] {
  return rows
    .filter(([table]) => table === name)
    .map(([, ...row]) => {
      const codes = dimensions.map(([dimension], at) => asAsked(dimension, row[at] as string));
      return { counted: [...codes, ...row.slice(6, 9)].join(" "), people: row[9] as never as number | null };
    });
}

/** The rows that a question gives. */
function askedRows(answer: Extract<QueryAnswer, { kind: "select" }>): readonly Counted[] {
  return answer.rows.map((row) => {
    const codes = dimensions.map(([, column]) => row[column]?.value ?? "");
    const counts = ["actions", "editions", "renseignees"].map((column) => row[column]?.value);
    return { counted: [...codes, ...counts].join(" "), people: Number(row.personnes?.value) };
  });
}

/** The statistics of a dump by DuckDB over their Parquet file, against the questions that give them: some seconds. */
export async function checkStatistics({ dir }: Fixture, tables: Tool, report: Report): Promise<void> {
  if (!tables.ok) return report.skip("statistics by DuckDB", tables.reason);
  const script = new URL("python/statistics_rows.py", import.meta.url).pathname;
  const args = [script, join(dir, "statistics.parquet")];
  const read = await run("python3", args, { timeout: 120_000, env: tables.env });
  if (read.code !== 0) return report.fail("statistics by DuckDB", read.stderr);
  const rows = read.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const opened = await openDump(dir);
  if (!opened.ok) return report.fail("statistics by DuckDB", JSON.stringify(opened.problems));
  for (const { name, sparql } of cubeQuestions) {
    const answer = opened.dump.query(sparql);
    if (!answer.ok || answer.value.kind !== "select") return report.fail(name, JSON.stringify(answer));
    const [own, asked] = [readRows(rows, name), askedRows(answer.value)];
    const lines = (some: readonly Counted[]) => inOrder(some.map(({ counted }) => counted));
    const people = new Map(asked.map((row) => [row.counted, row.people]));
    const wrong = own.filter((row) => row.people !== null && row.people !== people.get(row.counted));
    report.same(`statistics ${name}: DuckDB's rows are those of the question`, lines(own), lines(asked));
    report.same(`statistics ${name}: so are its people`, wrong, []);
  }
}
