import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import type { Action } from "@openhpa/core";
import { frozenCorpus } from "../../packages/testkit/src/frozen/frozen-corpus.js";
import { run, runLines, stopEverythingAtExit } from "./external-process.js";
import { createReport, type Report } from "./report.js";
import type { Tool } from "./tools.js";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PACKAGE = "pyspark==4.3.0";
const MINUTES = 60_000;
/** Executors with one core and their memory in MB each. */
const MASTER = "local-cluster[2,1,1024]";
const PARTS = 8;
const base = "https://exemple.fr/openhpa";
/** Lines that are no records: they must not stop the job. */
const badLines = ["{", '{"type":"Action","key":"sans-titre"}', ""];

/** Spark from the Python registry, in an environment of its own; it needs Java. */
export async function sparkTool(): Promise<Tool> {
  for (const command of ["java", "python3"])
    if ((await run("bash", ["-c", `command -v ${command}`])).code !== 0)
      return { ok: false, reason: `${command} is not installed` };
  const cache = process.env.OPENHPA_INTEROP_CACHE ?? join(tmpdir(), "openhpa-interop-tools");
  const folder = join(cache, "spark");
  const ready = join(folder, "openhpa-packages");
  if (!existsSync(ready)) {
    mkdirSync(cache, { recursive: true });
    const pip = `python3 -m venv '${folder}' && '${folder}/bin/pip' install -q --disable-pip-version-check ${PACKAGE}`;
    const { code, stderr } = await runLines(pip, { timeout: 10 * MINUTES });
    if (code !== 0) return { ok: false, reason: `${PACKAGE}: ${stderr.trim().split("\n").at(-1)}` };
    writeFileSync(ready, `${PACKAGE}\n`);
  }
  const python = join(folder, "bin", "python3");
  const found = await run(python, ["-c", "import pyspark, os; print(os.path.dirname(pyspark.__file__))"]);
  if (found.code !== 0) return { ok: false, reason: found.stderr };
  const home = found.stdout.trim();
  return {
    ok: true,
    env: {
      PATH: `${join(folder, "bin")}:${process.env.PATH}`,
      SPARK_HOME: home,
      PYSPARK_PYTHON: python,
      PYTHONDONTWRITEBYTECODE: "1",
    },
  };
}

/** A valid record with the first fields of a made-up one: a million of them and what they become fit on a small disk. */
function brief({ type, key, title, themes, audiences, settings, coverage, period }: Action) {
  return { type, key, title, themes, audiences, settings, coverage, period };
}

/** How many records, and whether they are whole. */
interface Size {
  readonly records: number;
  readonly isBrief?: boolean;
}

/** Writes made-up records, with bad lines between them, in packed parts: Spark gives each to one task. */
async function writeInput(folder: string, { records, isBrief = false }: Size): Promise<void> {
  mkdirSync(folder);
  const perPart = Math.ceil(records / PARTS);
  const all = frozenCorpus(records);
  for (let part = 0; part < PARTS; part++) {
    const lines = function* () {
      for (let index = 0; index < perPart; index++) {
        const next = all.next();
        if (next.done) break;
        yield `${JSON.stringify(isBrief ? brief(next.value) : next.value)}\n`;
      }
      for (const line of badLines) yield `${line}\n`;
    };
    const path = join(folder, `part-${String(part).padStart(5, "0")}.ndjson.gz`);
    await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(path));
  }
}

/** `sort -u` in the order of bytes: its number of lines and their SHA-256. */
const digest = "LC_ALL=C sort -u --compress-program=gzip | tee >(wc -l >&2) | sha256sum | cut -c1-64";

/**
 * Converts records in a real Spark in local-cluster mode (`RDD.pipe`) and in a single process: the same lines after `sort -u`, and bad lines do
 * not stop the job.
 */
export async function checkSpark(tool: Tool, report: Report, size: Size): Promise<void> {
  const { records } = size;
  if (!tool.ok) {
    report.skip("Spark", tool.reason);
    return;
  }
  const folder = mkdtempSync(join(process.env.OPENHPA_INTEROP_WORK ?? tmpdir(), "openhpa-spark-"));
  const [source, target] = [join(folder, "in"), join(folder, "out")];
  const command = `${process.execPath} ${at("apps/openhpa/bin/openhpa.js")} convert --from ndjson --to nquads --base-url ${base}`;
  const options = { env: { ...tool.env, TMPDIR: folder }, cwd: folder, timeout: 6 * 60 * MINUTES };
  try {
    await writeInput(source, size);
    const script = fileURLToPath(new URL("python/pipe.py", import.meta.url));
    const piped = await run("python3", [script, MASTER, command, source, target], options);
    if (piped.code !== 0) throw new Error(piped.stderr.slice(-2000));
    report.same("Spark: tasks", Number(piped.stdout.trim()), PARTS);
    const parts = readdirSync(target).filter((name) => name.startsWith("part-"));
    report.same("Spark: parts", parts.length, PARTS);
    const cluster = await runLines(`zcat '${target}'/part-* | ${digest}`, options);
    const single = await runLines(
      `zcat '${source}'/part-* | ${command} 2>'${folder}/faults' | ${digest}`,
      options,
    );
    report.same(`Spark: lines from ${records} records`, cluster.stderr.trim(), single.stderr.trim());
    report.same(`Spark: sort -u of ${records} records, as one process`, cluster.stdout, single.stdout);
    const last = await run("tail", ["-n", "1", join(folder, "faults")]);
    const { summary } = JSON.parse(last.stdout) as { summary: { records: number; refused: number } };
    report.same("Spark: records written", summary.records, records);
    const faults = badLines.filter((line) => line !== "").length;
    report.same("Spark: bad lines refused", summary.refused, PARTS * faults);
  } catch (error) {
    report.fail("Spark", error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  stopEverythingAtExit();
  const report = createReport((line) => process.stdout.write(`${line}\n`));
  report.section("Spark");
  const started = performance.now();
  const records = Number(process.argv[2] ?? 2000);
  const isBrief = process.argv.includes("--brief");
  await checkSpark(await sparkTool(), report, { records, isBrief });
  const { passed, failed, skipped } = report.counts;
  process.stdout.write(`\n${Math.round((performance.now() - started) / 1000)} s\n`);
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
