import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BenchError } from "./bench-error.js";
import type { Comparison, Growth, Rebuilding } from "./benchmark.js";
import { comparisons, growths, rebuildings } from "./benchmarks.js";
import { type Compared, compare, type Plan } from "./compare.js";
import { bytesDigest, countLines, statementsDigest } from "./digests.js";
import { filesUnder, writtenSince } from "./folder-files.js";
import { grow } from "./grow.js";
import { hotSpots } from "./hot-spots.js";
import { layOut } from "./inputs.js";
import { describeMachine } from "./machine.js";
import { spreadOf } from "./median.js";
import { changedRecords, rebuild } from "./rebuild.js";
import { toMarkdown, withResults } from "./report.js";
import { type Recorded, type Result, readResults, toJsonLine } from "./results.js";
import type { Side } from "./side.js";
import { sides } from "./sides.js";

const RECORDS = 12;
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-bench-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function planWith(changed: Readonly<Record<string, Side>> = {}): Plan {
  return { folder, mode: "quick", pairs: 1, records: [RECORDS], sides: { ...sides, ...changed } };
}

function benchmark(id: string): Comparison {
  return comparisons.find((comparison) => comparison.id === id) as Comparison;
}

function recorded(result: Result): Recorded {
  return { day: "2026-01-01", machine: describeMachine(), result };
}

function shell(label: string, script: string): Side {
  return { kind: "system", label, reads: "records", script: ({ input }) => script.replace("$INPUT", input) };
}

describe("comparisons", () => {
  it("the peers and the product write the same statements, each in a process of its own", async () => {
    const product = (await compare(planWith(), benchmark("jsonld-convert"))) as Compared;
    const peers = { ...benchmark("jsonld-convert"), a: "streamingParser", b: "oxigraph" } as const;
    const others = (await compare(planWith(), peers)) as Compared;
    expect(product).toMatchObject({ kind: "compared", records: RECORDS, verdict: "indicative" });
    expect(product.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(others.digest).toBe(product.digest);
    for (const run of [...product.pairs, ...others.pairs].flat()) {
      expect(run.workMs).toBeGreaterThan(0);
      expect(run.wholeMs).toBeGreaterThan(run.workMs as number);
      expect(run.cpuMs).toBeGreaterThan(0);
      expect(run.peakBytes).toBeGreaterThan(1e7);
    }
    expect(existsSync(join(folder, "jsonld-convert.convert"))).toBe(false);
  });

  it("validate() and the Ajv validator say the same of every record", async () => {
    const result = (await compare(planWith(), benchmark("validate-ajv"))) as Compared;
    writeFileSync(join(folder, "verdicts"), "valid\n".repeat(RECORDS));
    expect(result.digest).toBe(await bytesDigest([join(folder, "verdicts")]));
  });

  it("counts the records where the outputs are of different kinds", async () => {
    const result = (await compare(planWith(), benchmark("checked-floor"))) as Compared;
    expect(result.digest).toBe(String(RECORDS));
  });

  it("gives no ratio, but an error, when the outputs differ", async () => {
    const plan = planWith({
      jsonldJs: shell("all lines", "cat $INPUT"),
      convert: shell("half", "head -n 6 $INPUT"),
    });
    const failed = compare(plan, benchmark("jsonld-convert"));
    await expect(failed).rejects.toThrow(BenchError);
    await expect(failed).rejects.toMatchObject({ code: "unequal-outputs" });
  });

  it("gives no ratio when a side fails, also in the middle of a pipe", async () => {
    const plan = planWith({
      jsonldJs: shell("all lines", "cat $INPUT"),
      convert: shell("broken", "cat $INPUT.absent | cat"),
    });
    await expect(compare(plan, benchmark("jsonld-convert"))).rejects.toMatchObject({ code: "side-failed" });
  });

  it("lists a peer that is not installed with its reason", async () => {
    const absent: Side = { ...shell("absent", "false"), missing: () => "not here" };
    const result = await compare(planWith({ rdflib: absent, openhpa: absent }), benchmark("rdflib-command"));
    expect(result).toEqual({ kind: "skipped", id: "rdflib-command", reason: "not here" });
    expect(toMarkdown([recorded(result)])).toContain("rdflib-command: not here");
  });
});

describe("growth", () => {
  it("measures time, processor and output, without a verdict for a try", async () => {
    const lines = shell("cat", "cat $INPUT");
    const entry: Growth = { id: "try", source: "corpus", side: "riot", sizes: { quick: [1], full: [1] } };
    const result = await grow(planWith({ riot: lines }), entry);
    if (result.kind !== "grown") throw new Error("skipped");
    expect(result.steps.map(({ records }) => records)).toEqual([RECORDS, 2 * RECORDS]);
    expect(result.steps[0]?.writtenBytes).toBe(layOut(folder, "corpus", "records", RECORDS).bytes);
    expect(result.verdict).toBe("indicative");
    expect(toMarkdown([recorded(result)])).toContain("| try | cat  | 12      |");
  });
});

describe("rebuilding", () => {
  it("builds the same folder from records of which some changed, and counts what was written anew", async () => {
    const build: Side = {
      kind: "system",
      label: "build",
      reads: "records",
      script: ({ input, output }) => {
        expect(input).toMatch(/\.ndjson$/);
        const out = `${output}.folder`;
        return `mkdir -p ${out}; [ -e ${out}/kept ] || echo > ${out}/kept; cp ${input} ${out}/all; { grep -c révision ${input} || true; } >> ${out}/counts`;
      },
    };
    const entry: Rebuilding = {
      id: "try",
      source: "corpus",
      side: "riot",
      sizes: { quick: [1], full: [1] },
      changes: ["first", "unchanged", "one", "ten", "hundredth"],
    };
    const result = await rebuild(planWith({ riot: build }), entry);
    if (result.kind !== "rebuilt") throw new Error("skipped");
    expect(result.steps.map(({ changed }) => changed)).toEqual([RECORDS, 0, 1, Math.min(10, RECORDS), 1]);
    expect(result.steps.map(({ files }) => files)).toEqual([3, 3, 3, 3, 3]);
    expect(result.steps[0]?.writtenFiles).toBe(3);
    expect(result.steps[1]?.writtenFiles).toBe(0);
    const text = toMarkdown([recorded(result)]);
    for (const cell of ["| first ", "| nothing ", "| 1 ", "| 10 ", "(1 %)"]) expect(text).toContain(cell);
  });

  it("refuses a build that takes over what is no more the same", async () => {
    const stale: Side = {
      kind: "system",
      label: "build",
      reads: "records",
      script: ({ input, output }) =>
        `mkdir -p ${output}.folder/.openhpa; cd ${output}.folder; [ -e .openhpa/all ] || { rm -f all; cp ${input} all; }; cp all .openhpa/all`,
    };
    const entry: Rebuilding = {
      id: "stale",
      source: "corpus",
      side: "riot",
      sizes: { quick: [1], full: [1] },
      changes: ["first", "one"],
    };
    await expect(rebuild(planWith({ riot: stale }), entry)).rejects.toMatchObject({
      code: "unequal-outputs",
    });
    const unchanged: Rebuilding = { ...entry, changes: ["first", "unchanged"] };
    expect(await rebuild(planWith({ riot: stale }), unchanged)).toMatchObject({ kind: "rebuilt" });
  });

  it("runs every size that is asked for", async () => {
    const side: Side = {
      kind: "system",
      label: "build",
      reads: "records",
      script: ({ input, output }) =>
        `mkdir -p ${output}.folder; cp -f ${input} ${output}.folder/all-$(wc -l < ${input})`,
    };
    const entry: Rebuilding = {
      id: "sizes",
      source: "corpus",
      side: "riot",
      sizes: { quick: [1], full: [1] },
      changes: ["first"],
    };
    const result = await rebuild({ ...planWith({ riot: side }), records: [2, 3] }, entry);
    expect(result).toMatchObject({ steps: [{ records: 2 }, { records: 3 }] });
  });

  it("counts the changes of a size, never more than its records", () => {
    const counts = (records: number) =>
      (["first", "unchanged", "one", "ten", "hundredth"] as const).map((change) =>
        changedRecords(change, records),
      );
    expect(counts(1000)).toEqual([1000, 0, 1, 10, 10]);
    expect(counts(5)).toEqual([5, 0, 1, 5, 1]);
    expect(counts(101)).toEqual([101, 0, 1, 10, 2]);
  });

  it("tells a file that was taken over from one that was written", () => {
    const before = join(folder, "before");
    const after = join(folder, "after");
    for (const path of [before, after]) mkdirSync(path);
    writeFileSync(join(before, "a"), "1");
    writeFileSync(join(before, "b"), "22");
    linkSync(join(before, "a"), join(after, "a"));
    writeFileSync(join(after, "b"), "333");
    expect(filesUnder(after)).toMatchObject({ files: 2, bytes: 4 });
    expect(writtenSince(after, filesUnder(before))).toEqual({ files: 1, bytes: 3 });
    expect(writtenSince(after, undefined)).toEqual({ files: 2, bytes: 4 });
  });
});

describe("the report", () => {
  it("tells of each day and machine once, with the least and the greatest load", () => {
    const at = (day: string, load: number) => ({
      ...recorded({ kind: "skipped", id: "a", reason: "b" }),
      day,
      machine: { ...describeMachine(), load },
    });
    const lines = toMarkdown([at("2026-01-01", 2), at("2026-01-02", 3), at("2026-01-01", 1)]).split("\n");
    expect(lines.filter((line) => line.includes("load"))).toEqual([
      expect.stringMatching(/^2026-01-01, .*; load at the start 1\.0 to 2\.0\.$/),
      expect.stringMatching(/^2026-01-02, .*; load at the start 3\.0\.$/),
    ]);
  });
});

describe("digests", () => {
  it("do not depend on the order or the repetition of statements, but on every byte of them", async () => {
    const write = (name: string, text: string) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    const digest = await statementsDigest([write("1", "b\na\n")]);
    expect(await statementsDigest([write("2", "a\n"), write("3", "b\nb\n")])).toBe(digest);
    expect(await statementsDigest([write("4", "a\nB\n")])).not.toBe(digest);
    expect(await countLines(write("5", "a\nb\na\n"), /a/)).toBe(2);
  });
});

describe("inputs", () => {
  it("lays the same seeds out with keys of their own", () => {
    const { path } = layOut(folder, "seeds", "records", RECORDS);
    const keys = readFileSync(path, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { key: string }).key);
    expect(new Set(keys).size).toBe(RECORDS);
  });
});

describe("tables", () => {
  it("name every benchmark once and ask for a target no sooner than a full run gives it", () => {
    const ids = [...comparisons, ...growths, ...rebuildings].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { target, records } of comparisons)
      expect(records.full).toBeGreaterThanOrEqual(target?.records ?? 0);
    for (const { memory, sizes } of growths) if (memory) expect(sizes.full).toContain(memory.against);
  });

  it("read results back from lines of JSON, the last of each benchmark, in the order of the table", () => {
    const skipped = (id: string, reason: string) => recorded({ kind: "skipped", id, reason });
    const lines = [skipped("b", "first"), skipped("a", "only"), skipped("b", "last")]
      .map(toJsonLine)
      .join("");
    expect(readResults(lines, ["a", "b", "c"])).toEqual([skipped("a", "only"), skipped("b", "last")]);
  });

  it("compute medians", () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(spreadOf([4, 1, 2, 3]).median).toBe(2.5);
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it("put results between the marks of a page and leave the rest alone", () => {
    const page = "a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nb\n";
    expect(withResults(page, "new\n")).toBe("a\n<!-- bench:start -->\nnew\n<!-- bench:end -->\nb\n");
    expect(withResults("no marks", "new")).toBeUndefined();
  });

  it("sum the time of a profile by function, idle time left out", () => {
    const node = (id: number, functionName: string, url: string) => ({
      id,
      callFrame: { functionName, url, lineNumber: 9 },
    });
    const profile = {
      nodes: [
        node(1, "parse", "file:///somewhere/core/dist/index.js"),
        node(2, "(idle)", ""),
        node(3, "", "x.js"),
      ],
      samples: [1, 2, 3, 1],
      timeDeltas: [2, 50, 1, 1],
    };
    expect(hotSpots(profile, 5)).toEqual([
      { name: "parse dist/index.js:10", share: 0.75 },
      { name: "(anonymous) x.js:10", share: 0.25 },
    ]);
  });
});
