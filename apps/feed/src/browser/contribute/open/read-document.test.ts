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
