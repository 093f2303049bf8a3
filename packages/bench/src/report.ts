import type { Change, Comparison } from "./benchmark.js";
import type { Compared, Verdict } from "./compare.js";
import type { Grown } from "./grow.js";
import { spreadOf } from "./median.js";
import { countText, megabytesText, perRecordText, ratioText } from "./numbers.js";
import type { Rebuilt } from "./rebuild.js";
import type { Recorded } from "./results.js";
import type { Run } from "./run-side.js";

const verdicts: Readonly<Record<Verdict, string>> = {
  reached: "reached",
  missed: "**missed**",
  indicative: "indicative",
  "no-target": "",
};

function targetText({ target }: Comparison): string {
  if (target === undefined) return "–";
  const { atLeast, atMost } = target;
  return atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
}

function peakText(runs: readonly Run[]): string {
  const peaks = runs.flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [peakBytes]));
  return peaks.length === 0 ? "–" : megabytesText(spreadOf(peaks).median);
}

function timeText(result: Compared, side: 0 | 1): string {
  const { clock } = result.benchmark;
  const times = result.pairs.map(
    (pair) => (clock === "work" ? pair[side].workMs : undefined) ?? pair[side].wholeMs,
  );
  return perRecordText(spreadOf(times).median, result.records);
}

function comparedRow(result: Compared): readonly string[] {
  const { benchmark, labels, records, recordBytes, pairs, time, cpu, verdict } = result;
  return [
    benchmark.id,
    `${labels[0]} / ${labels[1]}`,
    `${countText(records)} × ${(recordBytes / 1000).toFixed(1)} kB`,
    String(pairs.length),
    `${ratioText(time.median)} (${ratioText(time.min)}–${ratioText(time.max)})`,
    ratioText(cpu.median),
    `${timeText(result, 0)} / ${timeText(result, 1)}`,
    `${peakText(pairs.map(([a]) => a))} / ${peakText(pairs.map(([, b]) => b))}`,
    benchmark.equality,
    targetText(benchmark),
    verdicts[verdict],
  ];
}

function grownRows({ benchmark, label, steps, exponent, verdict }: Grown): readonly (readonly string[])[] {
  return steps.map(({ records, run, writtenBytes }, index) => {
    const isLast = index === steps.length - 1;
    return [
      benchmark.id,
      label,
      countText(records),
      `${(run.wholeMs / 1000).toFixed(1)} s`,
      countText(Math.round((records / run.wholeMs) * 1000)),
      `${(run.cpuMs / 1000).toFixed(1)} s`,
      megabytesText(run.peakBytes),
      megabytesText(writtenBytes),
      isLast ? exponent.toFixed(2) : "",
      isLast ? verdicts[verdict] : "",
    ];
  });
}

const changeTexts: Readonly<Record<Change, (changed: number) => string>> = {
  first: () => "first",
  unchanged: () => "nothing",
  one: () => "1",
  ten: () => "10",
  hundredth: (changed) => `${countText(changed)} (1 %)`,
};

function rebuiltRows({ benchmark, label, steps }: Rebuilt): readonly (readonly string[])[] {
  return steps.map(({ records, change, changed, run, ...size }) => {
    const first = steps.find((step) => step.records === records)?.run.cpuMs ?? run.cpuMs;
    return [
      benchmark.id,
      label,
      countText(records),
      changeTexts[change](changed),
      `${(run.wholeMs / 1000).toFixed(1)} s`,
      `${(run.cpuMs / 1000).toFixed(1)} s`,
      change === "first" ? "" : `${((100 * run.cpuMs) / first).toFixed(0)} %`,
      megabytesText(run.peakBytes),
      `${countText(size.writtenFiles)} / ${countText(size.files)}`,
      `${megabytesText(size.writtenBytes)} / ${megabytesText(size.bytes)}`,
    ];
  });
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((text) => text.replaceAll("|", "\\|")));
  const widths = head.map((title, column) =>
    Math.max(...[title, ...safe.map((row) => row[column] ?? "")].map((text) => [...text].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text + " ".repeat((widths[column] ?? 0) - [...text].length)).join(" | ")} |\n`;
  return `${line(head)}${line(widths.map((width) => "-".repeat(width)))}${safe.map(line).join("")}`;
}

const comparedHead = [
  "id",
  "A / B",
  "records",
  "pairs",
  "time A / B (range)",
  "CPU A / B",
  "a record, A / B",
  "peak memory A / B",
  "equal",
  "target",
  "",
];
const grownHead = [
  "id",
  "what",
  "records",
  "time",
  "records/s",
  "CPU",
  "peak memory",
  "written",
  "exponent",
  "",
];

const rebuiltHead = [
  "id",
  "what",
  "records",
  "changed",
  "time",
  "CPU",
  "of the first",
  "peak memory",
  "files, written / all",
  "bytes, written / all",
];

function machineText({ day, machine }: Recorded): string {
  const { node, system, processor, cores, memoryBytes } = machine;
  return `${day}, Node ${node}, ${system}, ${cores} × ${processor}, ${megabytesText(memoryBytes)}`;
}

/** A line for each day and machine, with how busy it was when the runs began. */
function occasions(recorded: readonly Recorded[]): string {
  const loads = new Map<string, number[]>();
  for (const run of recorded) {
    const text = machineText(run);
    loads.set(text, [...(loads.get(text) ?? []), run.machine.load]);
  }
  const lines = [...loads].map(([text, of]) => {
    const [least, most] = [Math.min(...of).toFixed(1), Math.max(...of).toFixed(1)];
    return `${text}; load at the start ${least === most ? least : `${least} to ${most}`}.\n`;
  });
  return lines.join("");
}

/** The results as Markdown: when and on what, what was compared, what was run on more and more records, what was built again, what could not run. */
export function toMarkdown(recorded: readonly Recorded[]): string {
  const results = recorded.map(({ result }) => result);
  const compared = results.filter((result) => result.kind === "compared");
  const grown = results.filter((result) => result.kind === "grown");
  const rebuilt = results.filter((result) => result.kind === "rebuilt");
  const skipped = results.filter((result) => result.kind === "skipped");
  return [
    occasions(recorded),
    ...(compared.length > 0 ? [markdownTable(comparedHead, compared.map(comparedRow))] : []),
    ...(grown.length > 0 ? [markdownTable(grownHead, grown.flatMap(grownRows))] : []),
    ...(rebuilt.length > 0 ? [markdownTable(rebuiltHead, rebuilt.flatMap(rebuiltRows))] : []),
    ...(skipped.length > 0
      ? [`Not run here:\n\n${skipped.map(({ id, reason }) => `- ${id}: ${reason}\n`).join("")}`]
      : []),
  ].join("\n");
}

const START = "<!-- bench:start -->";
const END = "<!-- bench:end -->";

/** Puts the results between the two marks of a page; undefined when the page has none. */
export function withResults(page: string, results: string): string | undefined {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) return undefined;
  return `${page.slice(0, start + START.length)}\n${results}${page.slice(end)}`;
}
