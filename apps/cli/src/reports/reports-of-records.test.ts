import { createIssue, type Level } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";
import { describe, expect, test } from "vitest";
import { create } from "xmlbuilder2";
import { reportFormats } from "./index.js";
import { reaches, reportCounter, type Summary } from "./levels.js";
import type { ReportFormat, ReportOptions } from "./report-format.js";

const error = { ...createIssue("wrong-type", ["title"]), place: { line: 2, column: 5 } };
const warning = { ...createIssue("wrong-type", []), severity: "warning" as const };
const info = { ...warning, severity: "info" as const };
const good: RecordReport = {
  file: "a.json",
  place: { line: 1, column: 1 },
  key: "k",
  ok: true,
  level: "publishable",
  next: [["/a", "/b"], ["/c"]],
  issues: [warning, info],
};
const bad: RecordReport = {
  file: "b.json",
  ok: false,
  level: null,
  next: [["/a"]],
  issues: [error, warning],
};
const fr: ReportOptions = { language: "fr", columns: 1000 };
const en: ReportOptions = { language: "en", columns: 1000 };

function summarise(reports: readonly RecordReport[]): Summary {
  const counter = reportCounter();
  for (const report of reports) counter.add(report);
  return counter.summary();
}

/** The whole text of a report. */
async function textOf(
  format: ReportFormat,
  reports: readonly RecordReport[],
  options: ReportOptions,
): Promise<string> {
  const { begin, each, end } = format(options);
  return [begin?.() ?? "", ...reports.map(each), await end(summarise(reports))].join("");
}

describe("levels", () => {
  test.each([
    [null, undefined, true],
    [null, "recorded", false],
    ["recorded", undefined, true],
    ["recorded", "recorded", true],
    ["recorded", "publishable", false],
    ["evaluated", "complete", true],
  ] as const)("%s reaches %s: %s", (level, wanted, is) => expect(reaches(level, wanted)).toBe(is));

  test("are counted among the valid records, and so are the people", () => {
    const of = (level: Level | null, ok = true, reach?: { people?: number }) => ({
      ...good,
      level,
      ok,
      reach,
    });
    const reports = [
      of("recorded", true, { people: 40 }),
      of("recorded", true, {}),
      of("evaluated", true, { people: 2 }),
      of(null),
      of("complete", false, { people: 500 }),
    ];
    expect(summarise(reports)).toEqual({
      records: 5,
      valid: 4,
      levels: { none: 1, recorded: 2, publishable: 0, complete: 0, evaluated: 1 },
      reach: { people: 42, known: 2, actions: 3 },
    });
  });
});

describe("the text", () => {
  const { text } = reportFormats;
  test("of a record says its level, its issues with their places, and what comes next", () => {
    expect(text(fr).each(good).split("\n")).toEqual([
      "✓ a.json:1:1  k  (niveau : publiable)",
      `    ! /  ${warning.messages.fr} [wrong-type]`,
      `    i /  ${info.messages.fr} [wrong-type]`,
      "    → à compléter : /a ou /b, /c",
      "",
    ]);
    expect(text(en).each(bad).split("\n")).toEqual([
      "✗ b.json    (invalid)",
      `    ✗ 2:5  /title (Title)  ${error.messages.en} [wrong-type]`,
      `    ! /  ${warning.messages.en} [wrong-type]`,
      "",
    ]);
  });

  test("of a valid record below the level that is asked for says so", () => {
    expect(text({ ...en, level: "complete" }).each(good)).toMatch(
      /^✗ a\.json:1:1 {2}k {2}\(level: publishable, below the level asked for\)\n/,
    );
    expect(text({ ...fr, level: "publishable" }).each(good)).toMatch(/^✓ .*\(niveau : publiable\)\n/);
    expect(text({ ...fr, level: "recorded" }).each(bad)).toMatch(/^✗ b\.json {4}\(invalide\)\n/);
    expect(text(fr).each({ ...good, level: null, next: [], issues: [] })).toBe(
      "✓ a.json:1:1  k  (niveau : incomplète)\n",
    );
  });

  test("of a coverage names the items that are not said and counts the boxes", () => {
    const item = (label: string, ...answeredBy: string[]) => ({
      item: { prefLabel: { fr: label, en: label } },
      answeredBy,
      fields: [],
    });
    const box = (named: boolean, stated: boolean, measured: boolean, linked: boolean) => ({
      named,
      stated,
      measured,
      linked,
    });
    const smoc = [
      box(true, true, true, true),
      box(true, true, true, false),
      box(true, true, false, false),
      box(true, false, false, false),
    ];
    const covered = (tidier: object[]) =>
      text(en)
        .each({ ...good, issues: [], next: [], coverage: { tidier, smoc } as never })
        .split("\n")
        .slice(1);
    expect(covered([item("X", "/a"), item("Y"), item("Z")])).toEqual([
      "    TIDieR-PHP: 1/3 (not said: Y, Z)",
      "    Swiss model, of 12 boxes: 4 named, 3 stated, 2 measured, 1 linked",
      "",
    ]);
    expect(covered([item("X", "/a")])?.[0]).toBe("    TIDieR-PHP: 1/1");
  });

  test("ends with the counts", () => {
    expect(text(fr).end(summarise([good, bad]))).toBe("2 fiches, 1 valide : 1 publiable\n");
    expect(text(en).end(summarise([bad]))).toBe("1 record, 0 valid\n");
    const unknown = { ...good, reach: {} };
    expect(
      String(text(en).end(summarise([{ ...good, reach: { people: 40 } }, unknown]))).split("\n")[1],
    ).toBe("People reached: 40, number known for 1 of 2 actions");
    expect(String(text(en).end(summarise([unknown]))).split("\n")[1]).toBe(
      "People reached: number not known for 1 action",
    );
  });
});

test("github: each issue is a command, with what the commands cannot hold escaped", () => {
  const file = "a,b:c%\n.json";
  const messages = { fr: "50 %\r\nfin", en: "x" };
  const report = { ...bad, file, issues: [{ ...error, messages }, { ...warning, messages }, info] };
  expect(reportFormats.github(fr).each(report).split("\n")).toEqual([
    "::error file=a%2Cb%3Ac%25%0A.json,line=2,col=5,title=wrong-type::/title 50 %25%0D%0Afin",
    "::warning file=a%2Cb%3Ac%25%0A.json,title=wrong-type::/ 50 %25%0D%0Afin",
    `::notice file=a%2Cb%3Ac%25%0A.json,title=wrong-type::/ ${info.messages.fr.replaceAll("%", "%25")}`,
    "",
  ]);
  expect(reportFormats.github(fr).end(summarise([report]))).toBe("");
});

test("sarif: every severity has its level, places are given where they are known", async () => {
  const report = { ...good, file: "é/a b.json", issues: [error, warning, info] };
  const log = JSON.parse(await textOf(reportFormats.sarif, [report, bad], en));
  const [run] = log.runs;
  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
    "error",
    "warning",
    "note",
    "error",
    "warning",
  ]);
  const [first, second, , fourth] = run.results;
  expect(first.message.text).toBe(error.messages.en);
  expect(first.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: "%C3%A9/a%20b.json" },
    region: { startLine: 2, startColumn: 5 },
  });
  expect(first.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: "k/title" }]);
  expect(second.locations[0].physicalLocation.region).toBeUndefined();
  expect(fourth.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: "/title" }]);
});

test("junit: a case is named by its key or its place, a failure says every error", async () => {
  const report = async (reports: RecordReport[], options: ReportOptions) => {
    const text = await textOf(reportFormats.junit, reports, options);
    const read = create(text).end({ format: "object" }) as unknown as Record<
      "testsuites",
      Record<"testsuite", Record<string, unknown>>
    >;
    return read.testsuites.testsuite;
  };
  const two = { ...bad, place: { line: 3, column: 1 }, issues: [error, { ...error, pointer: "" }, warning] };
  const suite = await report([good, two], en);
  expect([suite["@tests"], suite["@failures"], suite["@errors"], suite["@skipped"]]).toEqual([
    "2",
    "1",
    "0",
    "0",
  ]);
  const [first, second] = suite.testcase as Record<string, unknown>[];
  expect(first).toEqual({ "@classname": "a.json", "@name": "k", "@file": "a.json" });
  expect(second?.["@name"]).toBe("b.json:3:1");
  const line = `b.json:2:5 /title ${error.messages.en} [wrong-type]`;
  expect(second?.failure).toEqual({ "@message": line, "#": `${line}\n${line.replace("/title", "/")}` });
  const below = await report([good], { ...en, level: "evaluated" });
  expect((below.testcase as { failure: object }).failure).toEqual({
    "@message": "publishable",
    "#": "publishable",
  });
  const none = await report([{ ...good, level: null }], { ...fr, level: "recorded" });
  expect((none.testcase as { failure: object }).failure).toEqual({
    "@message": "incomplète",
    "#": "incomplète",
  });
});

test("json and sarif are written as JSON.stringify writes the whole", async () => {
  for (const reports of [[], [good], [good, bad, { ...good, issues: [] }]]) {
    const json = await textOf(reportFormats.json, reports, fr);
    expect(json).toBe(`${JSON.stringify({ records: reports, summary: summarise(reports) }, null, 2)}\n`);
    const sarif = await textOf(reportFormats.sarif, reports, fr);
    expect(sarif).toBe(`${JSON.stringify(JSON.parse(sarif), null, 2)}\n`);
    expect(JSON.parse(sarif).runs[0].results).toHaveLength(reports.flatMap(({ issues }) => issues).length);
  }
});
