import { parseArgs } from "node:util";
import { defaults, type LineFlags, type RawFlags, readers } from "./convert-flags.js";
import { isLineFormat } from "./line-format-names.js";

const oneOf = <T extends string>(text: string | undefined, choices: readonly T[]): text is T | undefined =>
  text === undefined || (choices as readonly string[]).includes(text);

/** The raw options of a command line, or undefined for one that a person got wrong. */
function parsedOptions(args: readonly string[]) {
  const text = { type: "string" } as const;
  const yes = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: text,
        to: text,
        "base-url": text,
        graph: text,
        "no-validate": yes,
        jobs: text,
        errors: text,
        strict: yes,
        "keep-going": yes,
        output: { type: "string", short: "o" },
        out: text,
        "part-size": text,
        gzip: yes,
        wait: text,
      } satisfies Record<keyof RawFlags, { type: "string" | "boolean"; short?: string }>,
    });
  } catch {
    return undefined;
  }
}

/**
 * A conversion to lines from the options given, or undefined when something is missing or wrong. Without paths it is a filter: a bad line is
 * told as JSON and is no failure, because the engine around it would stop the whole job.
 */
export function lineFlags(paths: readonly string[], raw: RawFlags): LineFlags | undefined {
  const { from, to, graph, errors, output, out } = raw;
  const isFilter = paths.length === 0;
  const baseUrl = readers.address(raw["base-url"] ?? defaults.baseUrl);
  const jobs = readers.jobs(raw.jobs ?? defaults.jobs);
  const partSize = readers.megabytes(raw["part-size"] ?? defaults.partSize);
  const wait = readers.seconds(raw.wait ?? defaults.wait);
  if (!isLineFormat(to)) return undefined;
  if (!oneOf(from, ["json", "ndjson"]) || (isFilter && from !== "ndjson")) return undefined;
  if (!oneOf(graph, ["record"]) || !oneOf(errors, ["text", "json"])) return undefined;
  if (baseUrl === undefined || jobs === undefined || partSize === undefined || wait === undefined)
    return undefined;
  if (output !== undefined && out !== undefined) return undefined;
  return {
    paths,
    from,
    to,
    baseUrl,
    graph,
    validate: raw["no-validate"] !== true,
    jobs,
    errors: errors ?? (isFilter ? "json" : "text"),
    strict: isFilter ? raw.strict === true : raw["keep-going"] !== true,
    output,
    out,
    partSize,
    gzip: raw.gzip === true,
    wait,
  };
}

/**
 * Reads a command line that converts JSON or NDJSON to lines; undefined for every other one, and for one with a mistake, which the whole
 * command explains.
 */
export function lightArguments(args: readonly string[]): LineFlags | undefined {
  if (args[0] !== "convert") return undefined;
  const parsed = parsedOptions(args.slice(1));
  return parsed && lineFlags(parsed.positionals, parsed.values);
}
