import { toNQuads } from "@openhpa/rdf";
import { frozenAction } from "@openhpa/testkit";
import { expect, test } from "vitest";
import { conversion, filter } from "../test/conversion.js";

const base = "https://example.org/openhpa";
const records = Array.from({ length: 6 }, (_, index) => frozenAction(index));
const lines = records.map((record) => JSON.stringify(record));
const quads = records.map((record) => toNQuads(record, { base }));

const told = (stderr: string) =>
  stderr
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("a filter gives the lines of each record in order, and a summary", async () => {
  const { code, stdout, stderr } = await filter([`${lines.join("\n")}\n`]);
  expect(stdout.toString()).toBe(quads.join(""));
  expect(code).toBe(0);
  expect(told(stderr)).toEqual([
    { summary: { lines: 6, records: 6, refused: 0, bytes: Buffer.byteLength(quads.join("")) } },
  ]);
});

test.each([
  ["a last line without line feed", lines.join("\n")],
  ["empty and blank lines", `\n \t\n${lines.join("\n\n")}\n\n`],
  ["CR before LF", lines.map((line) => `${line}\r\n`).join("")],
  ["a byte-order mark", `\uFEFF${lines.join("\n")}`],
])("%s makes no difference", async (_, input) => {
  const { stdout, stderr } = await filter([input]);
  expect(stdout.toString()).toBe(quads.join(""));
  expect(told(stderr)).toHaveLength(1);
});

test("separators of lines that are not LF stay inside their literals", async () => {
  const title = { fr: "avant\u2028après\u2029fin." };
  const record = { ...frozenAction(0), title };
  const { stdout } = await filter([JSON.stringify(record)]);
  expect(stdout.toString()).toContain(`"avant\u2028après\u2029fin."@fr`);
  const statements = stdout.toString().trimEnd().split("\n");
  expect(statements.every((line) => line.startsWith("<") && line.endsWith(" ."))).toBe(true);
});

test("a bad line gives nothing but one JSON line on stderr, and the work goes on", async () => {
  const bad = [
    "{",
    '"text"',
    '{"type":"Action","key":"sans-titre"}',
    '{"type":"Action","key":"b","title":{"fr":""},"themes":["?"]}',
    Buffer.from([0x7b, 0xff, 0x7d]),
  ];
  const input = bad.flatMap((line, index) => [Buffer.from(`${lines[index]}\n`), Buffer.from(line), "\n"]);
  const { code, stdout, stderr } = await filter(input);
  expect(code).toBe(0);
  expect(stdout.toString()).toBe(quads.slice(0, bad.length).join(""));
  const [syntax, notObject, untitled, twice, bytes, summary, ...rest] = told(stderr);
  expect(rest).toEqual([]);
  expect(syntax).toMatchObject({ file: "-", line: 2, code: "invalid-json" });
  expect(notObject).toMatchObject({ line: 4, code: "record-not-object", pointer: "" });
  expect(untitled).toMatchObject({ line: 6, key: "sans-titre", code: "missing-field", pointer: "/title" });
  expect(twice).toMatchObject({ line: 8, key: "b", also: [{ code: expect.any(String) }] });
  expect(twice?.message).toEqual(expect.any(String));
  expect(bytes).toMatchObject({ line: 10, code: "invalid-json" });
  expect(summary).toMatchObject({ summary: { lines: 10, records: 5, refused: 5 } });
});

test("--strict turns a bad line into exit code 1", async () => {
  expect(await filter(["{}\n"], "--strict")).toMatchObject({ code: 1 });
  expect(await filter([lines[0] as string], "--strict")).toMatchObject({ code: 0 });
});

test("an unknown commune is refused, a known one is not, whatever came before", async () => {
  const at = (commune: string) =>
    JSON.stringify({ ...frozenAction(1), coverage: { territories: [`commune:${commune}`] } });
  const { stderr, stdout } = await filter([`${at("44109")}\n${lines[0]}\n${at("44999")}\n${at("44109")}`]);
  expect(told(stderr)).toEqual([
    expect.objectContaining({ line: 3, code: "unknown-territory" }),
    expect.objectContaining({ summary: expect.objectContaining({ records: 3, refused: 1 }) }),
  ]);
  expect(stdout.toString().match(/vocab\/commune\/44109>/g)).toHaveLength(2);
});

test("without validation a record is written as it is, but what is no record is still refused", async () => {
  const unknown = JSON.stringify({ ...frozenAction(1), coverage: { territories: ["commune:44999"] } });
  const other = '{"type":"Other","key":"a"}';
  const broken = '{"type":"Action","key":"a","objectives":[null]}';
  const input = [unknown, other, broken, lines[0]].join("\n");
  const { stdout, stderr } = await filter([input], "--no-validate");
  expect(stdout.toString()).toContain("commune/44999");
  expect(stdout.toString().endsWith(quads[0] as string)).toBe(true);
  expect(told(stderr)).toEqual([
    expect.objectContaining({ line: 2, code: "unknown-record-type" }),
    expect.objectContaining({ line: 3, key: "a" }),
    expect.objectContaining({ summary: expect.objectContaining({ records: 2, refused: 2 }) }),
  ]);
});

test("a line longer than any real record is refused and passed over", async () => {
  const long = Buffer.alloc(17 * 1024 * 1024, "x");
  const { stdout, stderr } = await filter([`${lines[0]}\n`, long, `\n${lines[1]}\n`]);
  expect(stdout.toString()).toBe(quads.slice(0, 2).join(""));
  expect(told(stderr)[0]).toMatchObject({ line: 2, code: "invalid-json" });
});

test("nothing in, nothing out", async () => {
  expect(await filter([])).toMatchObject({ code: 0, stdout: Buffer.alloc(0) });
});

test("a command line with a mistake is left to the whole command", async () => {
  await expect(conversion(["--from", "ndjson", "--to", "nquds"])).rejects.toThrow("Not a conversion");
  await expect(conversion(["--to", "nquads"])).rejects.toThrow("Not a conversion");
  await expect(conversion(["-", "--to", "nquads", "--jobs", "0"])).rejects.toThrow("Not a conversion");
  await expect(conversion(["-", "--to", "nquads", "--base-url", "x"])).rejects.toThrow("Not a conversion");
});
