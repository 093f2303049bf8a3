import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cjcQuestionnaire } from "../cjc/index.js";
import { exportXlsx } from "../table/index.js";
import { fileKindOf } from "./file-kind.js";
import { fileKindLabel, fileKindNames, remedyFor } from "./file-kinds.js";
import { readTexts, unfinishedDocuments, unreadFiles } from "./files.fixture.js";

test.each(Object.entries({ ...unreadFiles, ...unfinishedDocuments }))("%s is told by its bytes", async (_, [
  kind,
  bytes,
]) => {
  expect((await fileKindOf(bytes)).is).toBe(kind);
});

test.each(Object.entries(readTexts))("a text stays a text: %s", async (_, bytes) => {
  expect(await fileKindOf(bytes)).toEqual({ is: "text" });
});

test.each([
  "<!DOCTYPE html><html><body>x</body></html>",
  "\ufeff  <html lang=fr><p>x",
  '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="http://www.w3.org/1999/xhtml"></html>',
  "<!-- enregistré --> <HTML>",
  "<h1>Bouger</h1><p>ensemble</p>",
  "<table><tr><td>x",
])("a web page is one, whatever it begins with: %s", async (text) => {
  expect(await fileKindOf(strToU8(text))).toEqual({ is: "html" });
});

describe("documents of Office", () => {
  test("a questionnaire is a Word document and an export a workbook", async () => {
    expect(await fileKindOf(await cjcQuestionnaire())).toEqual({ is: "docx" });
    expect(await fileKindOf(await exportXlsx([]))).toEqual({ is: "xlsx" });
  });

  test("a damaged one is still told by the names of its parts", async () => {
    const whole = await cjcQuestionnaire();
    for (const share of [0.3, 0.6, 0.9])
      expect(await fileKindOf(whole.subarray(0, whole.length * share))).toEqual({ is: "docx" });
  });

  test("one inside an archive makes no document of the archive", async () => {
    const packed = zipSync({ "fiche.docx": [await cjcQuestionnaire(), { level: 0 }] });
    expect(await fileKindOf(packed)).toEqual({ is: "zip" });
  });
});

test("a wide kind says its format", async () => {
  expect(fileKindLabel(await fileKindOf(gzipSync(strToU8("x"))))).toEqual({
    fr: "une archive (GZ)",
    en: "an archive (GZ)",
  });
});

test("every kind has its name and what to do, in both languages", () => {
  for (const is of fileKindNames)
    for (const { fr, en } of [fileKindLabel({ is }), remedyFor({ is })]) {
      expect(fr).not.toBe("");
      expect(en).not.toBe(fr);
    }
});
