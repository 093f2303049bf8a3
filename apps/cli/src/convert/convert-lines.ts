import { counted, exitCodes, type Terminal, tell } from "@openhpa/console";
import { listInputs, readRecordBlocks } from "@openhpa/io";
import type { LineFlags } from "./convert-flags.js";
import { convertedBlocks } from "./converted-blocks.js";
import { faultReporter } from "./fault-report.js";
import {
  type Checkpoint,
  type ConversionCounts,
  fileTarget,
  type LineTarget,
  stdoutTarget,
} from "./line-target.js";
import { partsTarget } from "./parts-target.js";
import { convertScript } from "./worker-pool.js";

async function targetOf(flags: LineFlags, terminal: Terminal, files: readonly string[]): Promise<LineTarget> {
  if (flags.out !== undefined) return partsTarget(flags.out, flags, files, terminal);
  if (flags.output !== undefined) return fileTarget(flags.output, flags, terminal);
  return stdoutTarget(flags, terminal);
}

/** Loaded where a person looks at a terminal, and only there: a filter starts sooner without it. */
async function progressOf(files: readonly string[], { stderr }: Terminal) {
  if (!stderr.isTTY) return undefined;
  const { readingProgress } = await import("./reading-progress.js");
  return readingProgress(files, stderr);
}

/** The last line on stderr: for programs always, for people where the output is not on their screen. */
function tellSummary(flags: LineFlags, counts: ConversionCounts, terminal: Terminal): void {
  const { lines, records, refused, bytes } = counts;
  if (flags.errors === "json")
    terminal.stderr.write(`${JSON.stringify({ summary: { lines, records, refused, bytes } })}\n`);
  else if (flags.out !== undefined)
    tell(terminal, {
      fr: `${flags.out} : ${counted(records, ["fiche convertie", "fiches converties"])}, ${counted(refused, ["refusée", "refusées"])}.`,
      en: `${flags.out}: ${counted(records, ["record", "records"], "en")} converted, ${refused} refused.`,
    });
}

async function run(
  flags: LineFlags,
  terminal: Terminal,
  script: URL,
  target: LineTarget,
  files: readonly string[],
) {
  const report = faultReporter(flags.errors, terminal);
  const progress = await progressOf(files, terminal);
  const { from } = target;
  const blocks = readRecordBlocks(files, {
    stdin: terminal.stdin,
    stdinFormat: flags.from,
    onBytes: (bytes) => progress?.advance(bytes),
    from,
  });
  const { to, graph, validate, gzip } = flags;
  const conversion = { to, base: flags.baseUrl, graph, validate, gzip };
  let at: Checkpoint = from;
  try {
    for await (const outcome of convertedBlocks(blocks, conversion, { jobs: flags.jobs, script })) {
      const { input, end, file, lines, records, faults, bytes } = outcome;
      const before = input === at.input ? at.line : 0;
      const { counts } = at;
      report(faults, { file, before });
      at = {
        input,
        offset: end,
        line: before + lines,
        counts: {
          lines: counts.lines + lines,
          records: counts.records + records,
          refused: counts.refused + faults.length,
          bytes: counts.bytes + bytes,
        },
      };
      await target.take(outcome, at);
    }
  } finally {
    progress?.stop();
  }
  return at;
}

/**
 * Converts JSON and NDJSON to lines, in the order of the input, with memory that does not grow with the number of records. Records are not
 * compared with each other: two with the same key are both written (`validate`, the feed and the dump find them). Bad records are told on
 * stderr and left out; a reader that closes the pipe ends it quietly. Throws expected errors for what cannot be read or written.
 */
export async function convertLines(
  flags: LineFlags,
  terminal: Terminal,
  script: URL = convertScript(),
): Promise<void> {
  const files = await listInputs(flags.paths.length === 0 ? ["-"] : flags.paths);
  const target = await targetOf(flags, terminal, files);
  try {
    const last = target.isWhole ? target.from : await run(flags, terminal, script, target, files);
    const isWritten = await target.end(last);
    if (flags.strict && last.counts.refused > 0) terminal.exitCode = exitCodes.findings;
    if (!isWritten)
      tell(terminal, {
        fr: `${flags.output} n'a pas été écrit : corrigez d'abord les fiches ci-dessus.`,
        en: `${flags.output} was not written: mend the records above first.`,
      });
    tellSummary(flags, last.counts, terminal);
  } catch (error) {
    await target.abandon();
    throw error;
  }
}
