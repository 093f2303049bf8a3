import { expect, test } from "vitest";
import { contributeEn } from "../../../words/contribute-en.js";
import { readDocument } from "./read-document.js";

const read = (text: string, name = "fiche.json") =>
  readDocument({ name, bytes: new TextEncoder().encode(text) }, contributeEn, () => {
    throw new Error("No importer is asked");
  });
const record = '{"type":"Action","key":"a"}';

test("a record, a list and lines are read", async () => {
  for (const [text, count] of [
    [record, 1],
    [`[${record},${record}]`, 2],
    [`${record}\n\n${record}\r\n`, 2],
  ] as const)
    expect(await read(text)).toMatchObject({
      kind: "records",
      records: new Array(count).fill(JSON.parse(record)),
    });
});

test("a field that is written twice is refused with its place", async () => {
  const twice = '{"type":"Action",\n "key":"a", "key":"b"}';
  expect(await read(twice)).toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/^Line 2, column 13: The field “key” is/),
  });
  const lines = await read(`${record}\n{"type":"Action","key":"a","key":"b"}\n`, "fiches.ndjson");
  expect(lines).toMatchObject({ kind: "refused", message: expect.stringMatching(/^Line 2, column 28: /) });
});

test("what nests too deep is refused", async () => {
  const deep = `{"type":"Action","x":${"[".repeat(9000)}${"]".repeat(9000)}}`;
  expect(await read(deep)).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("more than 64 levels"),
  });
});

const opened = async (bytes: Uint8Array, name: string) => {
  const { loadTerritories } = await import("@openhpa/vocabularies/territories");
  return readDocument({ name, bytes }, contributeEn, async () => ({ territories: await loadTerritories() }));
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ["fiche.docx", bytesOf("%PDF-1.4\n"), "a PDF document"],
  ["fiche.txt", bytesOf("{\\rtf1 Bouger}"), "an RTF document"],
  ["fiche.json", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(100)]), "an image (JPG)"],
  ["fiche", new Uint8Array(), "empty"],
])("bytes decide, not names: %s", async (name, bytes, kind) => {
  expect(await opened(bytes, name)).toMatchObject({
    kind: "refused",
    message: expect.stringMatching(
      new RegExp(`^The file is ${kind.replace(/[()]/g, "\\$&")}: nothing was read\\. `),
    ),
  });
});

test("a questionnaire that is called .txt is read as the Word document that it is", async () => {
  const { cjcQuestionnaire } = await import("@openhpa/import");
  expect(await opened(await cjcQuestionnaire(), "fiche.txt")).toMatchObject({
    kind: "imported",
    source: "cjc",
  });
});

test("a record that is called .txt is read as the record that it is", async () => {
  expect(await opened(bytesOf(record), "fiche.txt")).toMatchObject({ kind: "records" });
});

test("a text of which hardly anything is understood gives no record", async () => {
  expect(await opened(bytesOf("Chapitre premier\n\nLe matin se levait.\n"), "fiche.txt")).toEqual({
    kind: "refused",
    message: contributeEn.open.noRecord,
  });
});
