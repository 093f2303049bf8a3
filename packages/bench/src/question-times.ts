import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { Store } from "oxigraph";
import { BenchError } from "./bench-error.js";
import { builtCommand } from "./built-command.js";
import { layOut } from "./inputs.js";

/** What a question may take on three million statements, in seconds of processor time. */
const TARGET_S = 5;
/** Records of the corpus of the tests that give three million statements. */
const RECORDS = 8_000;

const loaded = /^(?:actions(?:-\d+)?\.nq\.gz|(?:vocabularies|territories|editions)\.nt\.gz|ontology\.ttl)$/;
const run = promisify(execFile);

interface Timed {
  readonly id: string;
  readonly seconds: number;
  readonly rows: number;
}

function loadDump(dir: string): Store {
  const store = new Store();
  for (const name of readdirSync(dir).filter((each) => loaded.test(each))) {
    const bytes = readFileSync(join(dir, name));
    const format = name.includes(".nq")
      ? "application/n-quads"
      : name.includes(".nt")
        ? "application/n-triples"
        : "text/turtle";
    store.load(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, { format, no_transaction: true });
  }
  return store;
}

/** Processor seconds of a question, its answer written as people get it. */
function timed(store: Store, id: string, sparql: string): Timed {
  const before = process.cpuUsage();
  const answer = store.query(sparql, { use_default_graph_as_union: true, results_format: "csv" }) as string;
  const { user, system } = process.cpuUsage(before);
  return { id, seconds: (user + system) / 1e6, rows: answer.split("\r\n").length - 2 };
}

/**
 * The processor time of every SELECT question of a dump in the embedded engine, once each, slowest first, as a Markdown table. The dump is built by the command
 * from so many records of the corpus of the tests. Throws a {@link BenchError} where the command is not built.
 */
export async function questionTimes(
  folder: string,
  records: number = RECORDS,
  onStep: (text: string) => void = () => undefined,
): Promise<string> {
  const command = builtCommand();
  const { path } = layOut(folder, "corpus", "records", records);
  const dir = join(folder, "dump");
  onStep(`questions: a dump of ${records} records`);
  const base = ["--base-url", "https://exemple.fr/openhpa"];
  await run(process.execPath, [command, "dump", "build", path, ...base, "--out", dir]);
  const store = loadDump(dir);
  onStep(`questions: ${store.size} statements`);
  const questions = readdirSync(join(dir, "examples")).filter((name) => name.endsWith(".rq"));
  const times = questions
    .map((name) => [name.slice(0, -".rq".length), readFileSync(join(dir, "examples", name), "utf8")] as const)
    .filter(([, sparql]) => /^SELECT /m.test(sparql))
    .map(([id, sparql]) => timed(store, id, sparql))
    .sort((a, b) => b.seconds - a.seconds);
  const late = times.filter(({ seconds }) => seconds > TARGET_S);
  const lines = times.map(({ id, seconds, rows }) => `| ${id} | ${seconds.toFixed(2)} | ${rows} |\n`);
  const verdict = late.length === 0 ? "reached" : `**missed** by ${late.map(({ id }) => id).join(", ")}`;
  return `${store.size} statements; at most ${TARGET_S} s each: ${verdict}\n\n| question | CPU s | rows |\n| --- | ---: | ---: |\n${lines.join("")}`;
}
