import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatOf, listInputs } from "./inputs.js";

const endings = [
  [".json", "json"],
  [".json.gz", "json"],
  [".ndjson", "ndjson"],
  [".ndjson.gz", "ndjson"],
  [".jsonl", "ndjson"],
  [".jsonl.gz", "ndjson"],
] as const;
const others = [
  "json",
  "ajson",
  "a.xjson",
  "a.json5",
  "a.json.zip",
  "a.jsongz",
  "a.ndjson.gz.part",
  "a.jsonlgz",
  "a.gz",
];

test.each(endings)("a file that ends in %s is cut as %s", (ending, format) => {
  expect(formatOf(`a${ending}`)).toBe(format);
});

test.each(others)("%s is no file of records", (name) => {
  expect(formatOf(name)).toBeUndefined();
});

test("a folder stands for its files of records, in the order of code points; a file stands for itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-inputs-"));
  mkdirSync(join(folder, "é"));
  const names = [...endings.map(([ending]) => `a${ending}`), "Z.json", "é/b.json"];
  for (const name of [...names, ...others]) writeFileSync(join(folder, name), "");
  const sorted = [
    "Z.json",
    "a.json",
    "a.json.gz",
    "a.jsonl",
    "a.jsonl.gz",
    "a.ndjson",
    "a.ndjson.gz",
    "é/b.json",
  ];
  expect(await listInputs([folder])).toEqual(sorted.map((name) => join(folder, name)));
  const own = join(folder, "a.gz");
  expect(await listInputs(["-", own, "-"])).toEqual(["-", own, "-"]);
  for (const [wanted, said] of [
    [/\.(?:docx|xlsx)(?:\.gz)?$/, ".docx, .xlsx"],
    [/\.(?:docx?|txt)$/, ".doc, .docx, .txt"],
    [/\.csv$/, ".csv"],
  ] as const) {
    const messages = {
      fr: expect.stringContaining(`(fichiers attendus : ${said})`),
      en: expect.stringContaining(`(expected: ${said})`),
    };
    await expect(listInputs([folder], wanted)).rejects.toMatchObject({ code: "no-records", messages });
  }
  await expect(listInputs([join(folder, "none")])).rejects.toMatchObject({ code: "not-found" });
});
