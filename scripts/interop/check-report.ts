import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { figureRows } from "../../apps/cli/src/report/figure-rows.fixture.js";
import { figuresOf, scopeOf } from "../../apps/cli/src/report/report.fixture.js";
import { reportCorpus } from "../../apps/cli/src/report/report-corpus.fixture.js";
import type { QuestionName } from "../../apps/cli/src/report/report-questions.js";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

const BASE = "https://exemple.fr/openhpa";
const RECORDS = 300;

/** Territories and years that are counted, with the column of the table of territories that holds their code. */
const asked = [
  { code: "region:52", column: "code_region", year: "2019" },
  { code: "region:52", column: "code_region", year: "2016" },
  { code: "departement:44", column: "code_departement", year: "2019" },
  { code: "canton:VD", column: "code_canton", year: "2019" },
] as const;

const inOrder = (rows: readonly (readonly string[])[]) => rows.map((row) => JSON.stringify(row)).sort();

/** The figures of reports, counted again by DuckDB over the tables of a feed of the same records: half a minute. */
export async function checkReport(folder: string, python: Tool, report: Report): Promise<void> {
  if (!python.ok) return report.skip("reports", python.reason);
  const command = new URL("../../apps/cli/dist/main.js", import.meta.url).pathname;
  if (!existsSync(command)) return report.skip("reports", "the command is not built (npm run build)");
  // The table of territories gives an inter-municipality no département, since it may lie in several.
  const records = reportCorpus(RECORDS).filter(
    ({ coverage }) => !coverage?.territories?.some((code) => code.startsWith("epci:")),
  );
  const input = join(folder, "report.ndjson");
  writeFileSync(input, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const feed = join(folder, "report-feed");
  const built = await run(
    "node",
    [command, "feed", "build", input, "--base-url", BASE, "--out", feed, "--no-pages"],
    { timeout: 4 * 60_000 },
  );
  if (built.code !== 0) return report.fail("reports", built.stderr);
  const script = new URL("python/report.py", import.meta.url).pathname;
  const territories = await loadTerritories();
  for (const { code, column, year } of asked) {
    const scope = scopeOf(territories, code, year);
    const figures = figuresOf(records, scope, territories);
    const bare = code.slice(code.indexOf(":") + 1);
    const {
      code: exit,
      stdout,
      stderr,
    } = await run("python3", [script, feed, column, bare, ...scope.years], {
      env: python.env,
    });
    if (exit !== 0) {
      report.fail(`report of ${code}, ${year}`, stderr);
      continue;
    }
    const found = JSON.parse(stdout) as Readonly<Partial<Record<QuestionName, readonly string[][] | null>>>;
    for (const [name, rows] of Object.entries(found) as [QuestionName, readonly string[][] | null][]) {
      if (rows === null) continue;
      const own = name === "list" ? figures.list.map(({ key }) => [key]) : figureRows[name](figures).rows;
      report.same(
        `report of ${code}, ${year}, ${name}: ${own.length} rows by DuckDB`,
        inOrder(rows),
        inOrder(own),
      );
    }
  }
}
