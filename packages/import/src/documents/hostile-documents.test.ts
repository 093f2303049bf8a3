import { loadTerritories } from "@openhpa/vocabularies/territories";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf } from "../cjc/docx.fixture.js";
import { importDocument } from "../entry/import-document.js";
import { toHtmlReport } from "../report/html-report.js";
import { toTextReport } from "../report/text-report.js";
import { type DocumentKind, readDocument } from "./read-document.js";

const territories = await loadTerritories();
const LINES = [
  "Titre : Un pas de plus",
  "Porteur : Association Vivre au Val",
  "Public : parents",
  "Objectif : Marcher ensemble",
];

const odtOf = (body: string, more: Record<string, string> = {}) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    "META-INF/manifest.xml": strToU8(
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>',
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
const odtLines = LINES.map((line) => `<text:p>${line}</text:p>`).join("");

const mail = (headers: string) => strToU8(`${headers}\r\n\r\n${LINES.join("\r\n")}\r\n`);
const HEADERS = [
  "From: Zdenka Quirinal <zdenka.quirinal@exemple.fr>",
  "To: Ottokar Quirinal <ottokar.quirinal@exemple.fr>",
  "Date: Mon, 2 Mar 2026 10:00:00 +0100",
  "Subject: Fiche",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
].join("\r\n");

const withAuthor = (docx: Uint8Array) =>
  zipSync({
    ...unzipSync(docx),
    "docProps/core.xml": strToU8(
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Zdenka Quirinal</dc:creator></cp:coreProperties>',
    ),
  });

describe("what a file says of people around its text", () => {
  test.each<readonly [string, Uint8Array]>([
    ["the headers of a mail", mail(HEADERS)],
    ["the properties of a Word document", withAuthor(docxOf(LINES.join("\n")))],
    [
      "the properties of an OpenDocument text",
      odtOf(odtLines, {
        "meta.xml":
          '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>Zdenka Quirinal</dc:creator></office:meta></office:document-meta>',
      }),
    ],
  ])("%s is in no record and no report", async (_, bytes) => {
    const imported = await importDocument(bytes, { file: "fiche", territories });
    expect(imported.records).toMatchObject([{ carrier: { name: "Association Vivre au Val" } }]);
    for (const text of [JSON.stringify(imported), toTextReport(imported), toHtmlReport(imported)])
      expect(text).not.toMatch(/quirinal/i);
  });
});

describe("a hostile file is refused, and says why", () => {
  const deep = 200_000;
  const nested = `${"<text:section>".repeat(deep)}x${"</text:section>".repeat(deep)}`;
  const entities = odtOf(`<text:p>&amp;</text:p>`);
  const laughing = zipSync({
    ...unzipSync(entities),
    "content.xml": strToU8(
      strFromU8(unzipSync(entities)["content.xml"] ?? new Uint8Array()).replace(
        "<office:document-content",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><office:document-content',
      ),
    ),
  });
  const bomb = zipSync({
    ...unzipSync(odtOf(odtLines)),
    "content.xml": new Uint8Array(300_000_000),
  });
  const protectedPdf = strToU8(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Filter/Standard/V 1/R 2/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[(a)(a)]/Size 5>>\n%%EOF",
  );

  test.each<readonly [string, DocumentKind, Uint8Array]>([
    ["elements in elements in elements", "odt", odtOf(nested)],
    ["entities of its own", "odt", laughing],
    ["a part that unpacks to 300 MB", "odt", bomb],
    ["a PDF with a password", "pdf", protectedPdf],
    ["a PDF that is none behind its first signs", "pdf", strToU8("%PDF-1.7\nrien\n%%EOF")],
  ])("%s", async (_, kind, bytes) => {
    const reading = await readDocument(bytes, kind);
    expect(reading).toMatchObject({ ok: false });
    const { records, report } = await importDocument(bytes, { file: `fiche.${kind}`, territories });
    expect(records).toEqual([]);
    expect(report.refused?.message).toMatch(/\p{L}{4}/u);
  });
});

test("a page is as long as it is without its pictures: one of nine million signs is refused, one with a large picture is read", async () => {
  const body = LINES.map((line) => `<p>${line}</p>`).join("");
  const long = await readDocument(strToU8(`<!doctype html><p>${"mot ".repeat(2_250_000)}${body}`), "html");
  expect(long).toEqual({ ok: false, fault: "too-long" });
  const picture = `<img src="data:image/png;base64,${"A".repeat(9_000_000)}">`;
  const pictured = await readDocument(strToU8(`<!doctype html>${picture}${body}`), "html");
  expect(pictured).toMatchObject({ ok: true, read: { blocks: LINES.map((text) => ({ text })) } });
});

test("a page of many lines is refused, whatever its length", async () => {
  const rows = (count: number) => strToU8(`<!doctype html><table>${"<tr><td>x<td>y".repeat(count)}</table>`);
  expect(await readDocument(rows(15_000), "html")).toEqual({ ok: false, fault: "too-long" });
  expect(await readDocument(rows(14_999), "html")).toMatchObject({ ok: true });
});
