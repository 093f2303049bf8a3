import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./external-process.js";
import type { Fixture } from "./fixture.js";
import { type Analysis, notebookAnswers } from "./notebook-answers.js";
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

type Env = Readonly<Record<string, string>>;

interface NotebookTools {
  readonly python: Tool;
  /** Python with DuckDB and pandas. */
  readonly tables: Tool;
  readonly r: Tool;
}

/** Notebooks that redo published analyses on the files of a feed, with what they are about. */
const analyses: Readonly<Record<string, Analysis>> = {
  "couverture-territoriale.ipynb": "coverage",
  "reseau-de-partenaires.ipynb": "network",
  "plans-et-resultats.ipynb": "plans",
};
const R_SCRIPT = "analyses.R";

/** What a program prints, or throws with what it complained of. */
async function printed(command: string, args: readonly string[], input: string, env: Env) {
  const { code, stdout, stderr } = await run(command, args, {
    input,
    env,
    timeout: 4 * 60_000,
  });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

/** Runs the analyses in Python and R: each gives what a plain computation over the records gives. About 20 seconds. */
async function checkAnalyses(
  fixture: Fixture,
  feed: { readonly dir: string },
  { tables, r }: NotebookTools,
  report: Report,
): Promise<void> {
  const { editions, ...expected } = await notebookAnswers(fixture.records, fixture.manifest.base);
  const textOf = (file: string) => readFileSync(new URL(`docs/notebooks/${file}`, root), "utf8");
  const judge = async (file: string, tool: Tool, answer: string, print: (env: Env) => Promise<string>) => {
    if (!tool.ok) return report.skip(file, tool.reason);
    try {
      const found = await print({ ...tool.env, OPENHPA_FLUX: feed.dir });
      report.same(`${file}: ${answer.split("\n").length - 1} numbers`, found, answer);
    } catch (error) {
      report.fail(file, error instanceof Error ? error.message : String(error));
    }
  };
  for (const [file, analysis] of Object.entries(analyses))
    await judge(file, tables, editions + expected[analysis], (env) =>
      printed("python3", ["-"], notebookCode(textOf(file)), env),
    );
  const all =
    editions +
    Object.values(analyses)
      .map((analysis) => expected[analysis])
      .join("");
  await judge(R_SCRIPT, r, all, (env) => printed("Rscript", ["-"], textOf(R_SCRIPT), env));
}

/** Runs the notebooks and scripts of docs/notebooks: SPARQL over the dump and SQL over the feed answer alike, and the analyses are those of the records. */
export async function checkNotebooks(
  fixture: Fixture,
  folder: string,
  tools: NotebookTools,
  report: Report,
): Promise<void> {
  report.skip("openhpa.R", "shown only, its packages are not in Debian");
  const feed = await buildFeed(fixture, folder);
  if ("dir" in feed) await checkAnalyses(fixture, feed, tools, report);
  else for (const file of [...Object.keys(analyses), R_SCRIPT]) report.skip(file, feed.reason);
  await checkQuestions(fixture, feed, tools.python, report);
}

/** The same questions to the dump and to the feed, in three libraries. */
async function checkQuestions(
  fixture: Fixture,
  built: Awaited<ReturnType<typeof buildFeed>>,
  python: Tool,
  report: Report,
): Promise<void> {
  if (!python.ok) {
    report.skip("notebooks", python.reason);
    return;
  }
  let expected: string | undefined;
  for (const { file, reads } of programs) {
    try {
      const feed = reads === "feed" ? built : { dir: fixture.dir };
      if (!("dir" in feed)) {
        report.skip(file, feed.reason);
        continue;
      }
      const text = readFileSync(new URL(`docs/notebooks/${file}`, root), "utf8");
      const program = file.endsWith(".ipynb") ? notebookCode(text) : text;
      const stdout = await printed("python3", ["-"], program, {
        ...python.env,
        OPENHPA_EXPORT: fixture.dir,
        OPENHPA_FLUX: feed.dir,
      });
      expected ??= stdout;
      const answers = stdout.split("\n").filter((line) => line.includes("\t")).length;
      if (answers < 10) report.fail(file, `only ${answers} lines of answers:\n${stdout}`);
      else report.same(`${file}: ${answers} lines of answers`, stdout, expected);
    } catch (error) {
      report.fail(file, error instanceof Error ? error.message : String(error));
    }
  }
}
