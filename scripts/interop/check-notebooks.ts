import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./external-process.js";
import type { Fixture } from "./fixture.js";
import { notebookCode } from "./notebook-code.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

const root = new URL("../../", import.meta.url);

/** Programs that ask the same questions; what they need tells which folder they read. */
const programs = [
  { file: "openhpa-pyoxigraph.py", reads: "dump" },
  { file: "openhpa-rdflib.ipynb", reads: "dump" },
  { file: "openhpa-duckdb.ipynb", reads: "feed" },
] as const;

/** Builds the feed of the same records with the built command; undefined, with a reason, when it has no Parquet file. */
async function buildFeed(
  { records, manifest }: Fixture,
  folder: string,
): Promise<{ readonly dir: string } | { readonly reason: string }> {
  const command = new URL("apps/cli/dist/main.js", root).pathname;
  if (!existsSync(command)) return { reason: "the command is not built (npm run build)" };
  const dir = join(folder, "feed");
  const args = [command, "feed", "build", records, "--base-url", manifest.base, "--out", dir];
  const { code, stderr, stdout } = await run("node", args, { timeout: 4 * 60_000 });
  if (code !== 0) throw new Error(`feed build: exit code ${code}\n${stdout}${stderr}`);
  return existsSync(join(dir, "actions.parquet")) ? { dir } : { reason: "the feed has no actions.parquet" };
}

/** Runs the notebooks and scripts of docs/notebooks: SPARQL over the dump and SQL over the feed answer alike. */
export async function checkNotebooks(
  fixture: Fixture,
  folder: string,
  python: Tool,
  report: Report,
): Promise<void> {
  if (!python.ok) {
    report.skip("notebooks", python.reason);
    return;
  }
  report.skip("openhpa.R", "shown only, R is not installed by this test");
  let expected: string | undefined;
  for (const { file, reads } of programs) {
    try {
      const feed = reads === "feed" ? await buildFeed(fixture, folder) : { dir: fixture.dir };
      if (!("dir" in feed)) {
        report.skip(file, feed.reason);
        continue;
      }
      const text = readFileSync(new URL(`docs/notebooks/${file}`, root), "utf8");
      const program = file.endsWith(".ipynb") ? notebookCode(text) : text;
      const { code, stdout, stderr } = await run("python3", ["-"], {
        input: program,
        env: { ...python.env, OPENHPA_EXPORT: fixture.dir, OPENHPA_FLUX: feed.dir },
      });
      if (code !== 0) throw new Error(stderr);
      expected ??= stdout;
      const answers = stdout.split("\n").filter((line) => line.includes("\t")).length;
      if (answers < 10) report.fail(file, `only ${answers} lines of answers:\n${stdout}`);
      else report.same(`${file}: ${answers} lines of answers`, stdout, expected);
    } catch (error) {
      report.fail(file, error instanceof Error ? error.message : String(error));
    }
  }
}
