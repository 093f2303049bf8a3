import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import process from "node:process";
import { compareCodePoints } from "@openhpa/core";
import { BASE, inRepository } from "./addresses.js";
import type { CommandSide, Side, SideFiles, SystemSide, TaskSide } from "./side.js";
import type { TaskName } from "./tasks/index.js";

export const command = inRepository("apps/openhpa/bin/openhpa.js");

function output(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

function task(label: string, name: TaskName, reads: TaskSide["reads"] = "records"): TaskSide {
  return { kind: "task", label, task: name, reads };
}

/** Why a command line can't be run: the command isn't built, or has no such option yet. */
function withoutOption(path: readonly string[], options: readonly string[]): string | undefined {
  const help = output(process.execPath, [command, ...path, "--help"]);
  if (help === undefined) return "the command isn't built: run `npm run build`";
  const lacking = options.filter((option) => !help.includes(option));
  return lacking.length === 0 ? undefined : `openhpa ${path.join(" ")} has no ${lacking.join(", ")}`;
}

function openhpaConvert(label: string, ...options: readonly string[]): CommandSide {
  return {
    kind: "command",
    label,
    reads: "records",
    arguments: ({ input }) => [
      "convert",
      input,
      "--from",
      "ndjson",
      "--to",
      "nquads",
      "--base-url",
      BASE,
      ...options,
    ],
    missing: () =>
      withoutOption(
        ["convert"],
        options.filter((option) => option.startsWith("--")),
      ),
  };
}

function feedBuild(label: string, ...options: readonly string[]): CommandSide {
  return {
    kind: "command",
    label,
    reads: "records",
    arguments: ({ input, output: out }) => [
      ...["feed", "build", input, "--base-url", BASE, "--out", `${out}.folder`, "--json"],
      ...options,
    ],
    written: async () => [],
    counted: (stdout) => {
      const { actions, registries } = JSON.parse(stdout) as { actions: number; registries: number };
      return actions + registries;
    },
    missing: () => withoutOption(["feed", "build"], ["--json", ...options]),
  };
}

/** The data of a dump without its graphs, whole or in parts. */
async function dumpTriples({ output: out }: SideFiles): Promise<readonly string[]> {
  const folder = `${out}.folder`;
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /(^|\/)actions[^/]*\.nt\.gz$/.test(name))
        .sort(compareCodePoints)
        .map((name) => `${folder}/${name}`)
    : [];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function python(label: string, module: string, script: string, reads: SystemSide["reads"]): SystemSide {
  return {
    kind: "system",
    label,
    reads,
    script: ({ input }) =>
      `python3 ${quoted(inRepository(`packages/bench/peers/${script}`))} ${quoted(input)}`,
    missing: () =>
      output("python3", ["-c", `import ${module}`]) === undefined
        ? `the Python package ${module} isn't installed`
        : undefined,
  };
}

/** Everything that is compared, by name. A peer that isn't on the machine is listed with the reason. */
export const sides = {
  floor: task("JSON.parse per line", "parse-lines"),
  convert: task("writeNQuads", "convert"),
  validateConvert: task("isValid + writeNQuads", "validate-convert"),
  jsonldJs: task("jsonld.js + n3", "jsonld-js", "documents"),
  streamingParser: task("jsonld-streaming-parser + n3", "streaming-parser", "documents"),
  oxigraph: task("Oxigraph (WebAssembly)", "oxigraph", "graph"),
  validate: task("validate()", "validate"),
  ajv: task("Ajv standalone", "ajv"),
  openhpa: openhpaConvert("openhpa convert"),
  openhpaUnchecked: openhpaConvert("openhpa convert --no-validate", "--no-validate"),
  oneJob: openhpaConvert("openhpa convert --jobs 1", "--jobs", "1"),
  twoJobs: openhpaConvert("openhpa convert --jobs 2", "--jobs", "2"),
  dump: {
    kind: "command",
    label: "openhpa dump build",
    reads: "records",
    arguments: ({ input, output: out }) => [
      ...["dump", "build", input, "--base-url", BASE, "--out", `${out}.folder`, "--json"],
    ],
    written: dumpTriples,
    missing: () => withoutOption(["dump", "build"], ["--json"]),
  },
  systemTools: {
    kind: "system",
    label: "openhpa convert | sort -u | gzip",
    reads: "records",
    script: ({ input }) =>
      `${quoted(process.execPath)} ${quoted(command)} convert ${quoted(input)} --from ndjson --to ntriples --base-url ${BASE} | LC_ALL=C sort -u | gzip -n`,
    missing: () => withoutOption(["convert"], []),
  },
  feed: feedBuild("openhpa feed build --no-pages", "--no-pages"),
  feedWithPages: feedBuild("openhpa feed build"),
  rdflib: python("rdflib", "rdflib", "rdflib_nquads.py", "graph"),
  pyld: python("PyLD", "pyld", "pyld_nquads.py", "inline"),
  riot: {
    kind: "system",
    label: "Jena riot",
    reads: "graph",
    script: ({ input }) => `riot --syntax=jsonld --output=nquads ${quoted(input)}`,
    missing: () => (output("riot", ["--version"]) === undefined ? "riot isn't installed" : undefined),
  },
} as const satisfies Readonly<Record<string, Side>>;

/** Name of a side. */
export type SideName = keyof typeof sides;
