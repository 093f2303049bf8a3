import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { BenchError } from "./bench-error.js";
import { comparisons, growths, rebuildings } from "./benchmarks.js";
import { compare, type Plan } from "./compare.js";
import { grow } from "./grow.js";
import { lighthouseScores } from "./lighthouse.js";
import { describeMachine } from "./machine.js";
import { profileOf } from "./profile.js";
import { questionTimes } from "./question-times.js";
import { rebuild } from "./rebuild.js";
import { toMarkdown, withResults } from "./report.js";
import { type Recorded, type Result, readResults, toJsonLine } from "./results.js";
import { sides } from "./sides.js";

const help = `npm run bench -- [options]
  --full            the sizes of the targets: hours, and gigabytes in the folder for temporary files (default: some minutes)
  --only <id>       only this benchmark; may be given several times
  --list            ids and what they compare
  --pairs <n>       pairs of runs of each comparison (default 3, with --full 7)
  --records <n,…>   these numbers of records everywhere, for a try or for one size of a full run
  --profile         instead of comparing, run each side once under the CPU profiler and print where the time goes
  --lighthouse      instead, the scores of Lighthouse for one page of each kind (fetches it with npx; needs Chromium)
  --questions       instead, the processor time of every question of a dump of three million statements (--records: of another size)
  --json <file>     add the results to a file, one line of JSON each
  --from <file>     run nothing: show the results of such a file, the last one of each benchmark
  --report <page>   put the results between the marks of a Markdown page
  --temp <folder>   where inputs and outputs are written (default: the system's folder for temporary files)
`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      full: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      list: { type: "boolean", default: false },
      pairs: { type: "string" },
      records: { type: "string" },
      profile: { type: "boolean", default: false },
      lighthouse: { type: "boolean", default: false },
      questions: { type: "boolean", default: false },
      json: { type: "string" },
      from: { type: "string" },
      report: { type: "string" },
      temp: { type: "string", default: tmpdir() },
      help: { type: "boolean", default: false },
    },
  });
  return values;
}

function wholeNumbers(name: string, text: string): readonly number[] {
  return text.split(",").map((part) => wholeNumber(name, part));
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new BenchError("usage", `--${name} ${text}: a whole number above zero is needed.`);
}

/** The benchmarks that were asked for, in the order of their tables. */
function chosen(only: readonly string[]) {
  const all = [...comparisons, ...growths, ...rebuildings];
  const unknown = only.filter((id) => !all.some((benchmark) => benchmark.id === id));
  if (unknown.length > 0) {
    throw new BenchError(
      "usage",
      `No benchmark ${unknown.join(", ")}. There are: ${all.map(({ id }) => id).join(", ")}.`,
    );
  }
  return only.length === 0 ? all : all.filter(({ id }) => only.includes(id));
}

function listing(): string {
  const what = (entry: ReturnType<typeof chosen>[number]) => {
    if ("changes" in entry) return `${sides[entry.side].label}, again and again`;
    if ("side" in entry) return `${sides[entry.side].label}, growth`;
    return `${sides[entry.a].label} / ${sides[entry.b].label}`;
  };
  return chosen([])
    .map((entry) => `${entry.id}: ${what(entry)}\n`)
    .join("");
}

/** Shows results, and puts them into a page when one is named. */
function show(recorded: readonly Recorded[], page: string | undefined): void {
  const text = toMarkdown(recorded);
  process.stdout.write(`\n${text}`);
  if (page === undefined) return;
  const changed = withResults(readFileSync(page, "utf8"), text);
  if (changed === undefined) throw new BenchError("usage", `${page} has no marks for the results.`);
  writeFileSync(page, changed);
}

function resultOf(plan: Plan, benchmark: ReturnType<typeof chosen>[number]): Promise<Result> {
  if ("changes" in benchmark) return rebuild(plan, benchmark);
  return "side" in benchmark ? grow(plan, benchmark) : compare(plan, benchmark);
}

async function runAll(plan: Plan, options: ReturnType<typeof readOptions>): Promise<void> {
  const machine = describeMachine();
  const day = new Date().toISOString().slice(0, 10);
  const all: Recorded[] = [];
  for (const benchmark of chosen(options.only)) {
    try {
      const result = await resultOf(plan, benchmark);
      const recorded = { day, machine, result };
      all.push(recorded);
      if (options.json !== undefined) appendFileSync(options.json, toJsonLine(recorded));
    } catch (error) {
      if (!(error instanceof BenchError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  }
  show(all, options.report);
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help || options.list) {
    process.stdout.write(options.help ? help : listing());
    return;
  }
  if (options.from !== undefined) {
    const ids = chosen(options.only).map(({ id }) => id);
    show(readResults(readFileSync(options.from, "utf8"), ids), options.report);
    return;
  }
  const folder = mkdtempSync(join(options.temp, "openhpa-bench-"));
  const plan: Plan = {
    folder,
    mode: options.full ? "full" : "quick",
    pairs: wholeNumber("pairs", options.pairs ?? (options.full ? "7" : "3")),
    records: options.records === undefined ? undefined : wholeNumbers("records", options.records),
    sides,
    onStep: (text) => process.stderr.write(`${text}\n`),
  };
  try {
    if (options.lighthouse) process.stdout.write(await lighthouseScores(folder, plan.onStep));
    else if (options.questions)
      process.stdout.write(await questionTimes(folder, plan.records?.[0], plan.onStep));
    else if (!options.profile) await runAll(plan, options);
    else
      for (const benchmark of chosen(options.only))
        process.stdout.write(`${await profileOf(plan, benchmark)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof BenchError ? error.message : (error as Error).stack}\n`);
  process.exitCode = error instanceof BenchError && error.code === "usage" ? 2 : 1;
});
